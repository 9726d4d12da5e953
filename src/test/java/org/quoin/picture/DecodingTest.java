package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.problem.Place;

/// Pixels of whole and of broken photos.
class DecodingTest {
  @TempDir Path folder;

  private Photo photo(String name, byte[] bytes) throws IOException {
    return PhotoReader.read(Files.write(folder.resolve(name), bytes), Place.of("issue.json"))
        .value()
        .orElseThrow();
  }

  /// A red left half stays where it belongs whatever way the camera was held.
  @Test
  void everyTurnStandsUpright() throws IOException {
    var scene = SamplePictures.scene(64, 48, 3);
    var pen = scene.createGraphics();
    pen.setColor(java.awt.Color.RED);
    pen.fillRect(0, 0, 64, 8);
    var jpeg = SamplePictures.jpeg(scene, false);
    var turned = PixelReader.read(photo("six.jpg", SamplePictures.turned(jpeg, 6)), 48, 64);
    assertEquals(48, turned.width());
    assertEquals(64, turned.height());
    // Turned a quarter to the right, the red top lies on the right.
    int right = (32 * 48 + 45) * 3;
    assertTrue((turned.samples()[right] & 0xFF) > 200);
    assertTrue((turned.samples()[right + 2] & 0xFF) < 80);
  }

  @Test
  void sixteenBitsBecomeEight() throws IOException {
    var deep =
        new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_USHORT_GRAY);
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < 8; j++) {
        deep.getRaster().setSample(i, j, 0, 0x8080);
      }
    }
    var pixels = PixelReader.read(photo("deep.png", SamplePictures.png(deep)), 8, 8);
    assertEquals(8, pixels.width());
  }

  @Test
  void sharpeningLeavesEvenGroundAlone() {
    var samples = new byte[30 * 20 * 3];
    Arrays.fill(samples, (byte) 140);
    var even = new Pixels(30, 20, Photo.Colour.RGB, samples.clone(), java.util.Optional.empty());
    assertTrue(Arrays.equals(samples, Sharpening.of(even).samples()));
  }

  @Test
  void sharpeningMovesNoSampleFar() {
    var samples = new byte[30 * 20];
    new Random(1).nextBytes(samples);
    var rough = new Pixels(30, 20, Photo.Colour.GREY, samples.clone(), java.util.Optional.empty());
    var sharp = Sharpening.of(rough).samples();
    for (int i = 0; i < sharp.length; i++) {
      assertTrue(Math.abs((sharp[i] & 0xFF) - (samples[i] & 0xFF)) <= 10);
    }
  }

  /// Bytes changed anywhere: decoding gives pixels of the size asked for, or says that it cannot.
  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void brokenPhotosEndInPixelsOrAnError() throws IOException {
    var whole =
        new byte[][] {
          SamplePictures.jpeg(SamplePictures.scene(48, 32, 4), false),
          SamplePictures.jpeg(SamplePictures.scene(48, 32, 4), true),
          SamplePictures.png(SamplePictures.scene(48, 32, 4))
        };
    int refused = 0;
    for (long seed = 0; seed < 600; seed++) {
      var random = new Random(seed);
      var bytes = whole[(int) (seed % 3)].clone();
      for (int i = 0; i <= seed % 5; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      var read =
          PhotoReader.read(Files.write(folder.resolve("broken"), bytes), Place.of("issue.json"));
      if (read.value().isEmpty()) {
        refused++;
        continue;
      }
      try {
        var pixels = PixelReader.read(read.value().orElseThrow(), 24, 24);
        assertTrue(pixels.width() <= 24 && pixels.height() <= 24, "seed " + seed);
      } catch (IOException e) {
        refused++;
        assertTrue(e.getMessage() != null, "seed " + seed);
      }
    }
    assertTrue(refused > 50, "only " + refused + " were found broken");
  }
}
