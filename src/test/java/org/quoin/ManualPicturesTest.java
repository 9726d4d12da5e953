package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.quoin.sample.ManualPictures;

/// The first picture of the manual shows what the program makes now.
class ManualPicturesTest {
  /// Steps of 255 by which a dot may differ on the average: a line of text that moved makes ten
  /// times as much, another library's smoothing less.
  private static final double ALIKE = 0.5;

  @Test
  void theReadmeShowsTodaysPages() throws IOException {
    var now = ManualPictures.readme(ScreenSample.of("2012-q2").file());
    var shown = ImageIO.read(Path.of("docs/spread.png").toFile());
    assertEquals(now.getWidth(), shown.getWidth());
    assertEquals(now.getHeight(), shown.getHeight());
    double apart = apart(now, shown);
    assertTrue(
        apart < ALIKE,
        () ->
            "docs/spread.png is %.2f off: ./quoin build issues/2012-q2, then ManualPictures"
                .formatted(apart));
  }

  private static double apart(BufferedImage a, BufferedImage b) {
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift <= 16; shift += 8) {
          sum += Math.abs((a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF));
        }
      }
    }
    return sum / 3.0 / a.getWidth() / a.getHeight();
  }
}
