package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SsimTest {
  private static Lightness even(int width, int height, float value) {
    var values = new float[width * height];
    Arrays.fill(values, value);
    return new Lightness(width, height, values);
  }

  private static Lightness rough(int width, int height, long seed) {
    var random = new Random(seed);
    var values = new float[width * height];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(256);
    }
    return new Lightness(width, height, values);
  }

  @Test
  void aPictureIsLikeItself() {
    assertEquals(100_000, new Ssim(rough(40, 30, 1)).to(rough(40, 30, 1)));
  }

  /// Without structure only the first factor is left: (2ab + C1) / (a² + b² + C1), C1 = 6.5025.
  @Test
  void twoEvenPicturesDifferByTheirLight() {
    double sum = (2 * 100 * 120 + 6.5025) / (100 * 100 + 120 * 120 + 6.5025);
    // Single precision leaves a few hundred-thousandths.
    assertEquals(100_000 * sum, new Ssim(even(20, 20, 100)).to(even(20, 20, 120)), 8);
  }

  @Test
  void theWindowWeighsOne() {
    double weight = 0;
    for (float share : Ssim.window()) {
      weight += share;
    }
    assertEquals(1, weight, 1e-6);
    assertEquals(11, Ssim.window().length);
  }

  /// The formula written out, window by window, on small pictures.
  @Test
  void agreesWithTheFormulaWrittenOut() {
    for (long seed = 0; seed < 5; seed++) {
      var a = rough(17, 13, seed);
      var b = rough(17, 13, seed + 100);
      assertEquals(written(a, b), new Ssim(a).to(b), 3, "seed " + seed);
    }
  }

  private static long written(Lightness a, Lightness b) {
    var w = Ssim.window();
    double total = 0;
    for (int y = 0; y < a.height(); y++) {
      for (int x = 0; x < a.width(); x++) {
        double[] m = new double[5];
        for (int j = -5; j <= 5; j++) {
          for (int i = -5; i <= 5; i++) {
            int at =
                Math.clamp(y + j, 0, a.height() - 1) * a.width()
                    + Math.clamp(x + i, 0, a.width() - 1);
            double weight = w[i + 5] * w[j + 5];
            double p = a.values()[at];
            double q = b.values()[at];
            m[0] += weight * p;
            m[1] += weight * q;
            m[2] += weight * p * p;
            m[3] += weight * q * q;
            m[4] += weight * p * q;
          }
        }
        double c1 = 6.5025;
        double c2 = 58.5225;
        total +=
            (2 * m[0] * m[1] + c1)
                * (2 * (m[4] - m[0] * m[1]) + c2)
                / ((m[0] * m[0] + m[1] * m[1] + c1)
                    * (m[2] - m[0] * m[0] + m[3] - m[1] * m[1] + c2));
      }
    }
    return Math.round(100_000 * total / (a.width() * a.height()));
  }

  @Test
  void coarserJpegIsLessLike() throws IOException {
    var scene = SamplePictures.pixels(SamplePictures.scene(160, 120, 7));
    int last = 0;
    for (int quality : new int[] {10, 40, 70, 95}) {
      var again = PixelReader.ofJpeg(PixelWriter.jpeg(scene, quality), false);
      int likeness = new Ssim(Lightness.of(scene)).to(Lightness.of(again));
      assertTrue(likeness > last, quality + " gave " + likeness + " after " + last);
      last = likeness;
    }
    assertTrue(last > 95_000, "the best was " + last);
  }

  @Test
  void enlargingKeepsAnEvenPictureAndItsSize() {
    var large = even(7, 5, 93).at(20, 31);
    assertEquals(20 * 31, large.values().length);
    for (float value : large.values()) {
      assertEquals(93, value, 1e-4);
    }
  }
}
