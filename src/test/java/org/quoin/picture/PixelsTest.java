package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pixels turned, scaled and brought into other colours.
class PixelsTest {
  @TempDir Path folder;

  private static Pixels grey(int width, int height, int... samples) {
    var bytes = new byte[samples.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) samples[i];
    }
    return new Pixels(width, height, Photo.Colour.GREY, bytes, Optional.empty());
  }

  /// The letter F, whose first row and column lie where EXIF says for each turn.
  @ParameterizedTest
  @CsvSource({
    "1, 2, 123456", "2, 2, 214365", "3, 2, 654321", "4, 2, 563412",
    "5, 3, 135246", "6, 3, 531642", "7, 3, 642531", "8, 3, 246135",
  })
  void turnsUpright(int turn, int width, String expected) {
    var upright = Turns.upright(grey(2, 3, 1, 2, 3, 4, 5, 6), turn);
    var found = new StringBuilder();
    for (byte sample : upright.samples()) {
      found.append(sample);
    }
    assertEquals(width, upright.width());
    assertEquals(expected, found.toString());
  }

  @Test
  void scalesByTheMeanOfTheAreaCovered() {
    assertArrayEquals(
        new byte[] {25, 65},
        AreaScale.to(grey(4, 2, 10, 20, 60, 70, 30, 40, 60, 70), 2, 1).samples());
    // Of three pixels each of two takes one and a half: (2·0 + 90) / 3 and (90 + 2·120) / 3.
    assertArrayEquals(new byte[] {30, 110}, AreaScale.to(grey(3, 1, 0, 90, 120), 2, 1).samples());
  }

  private Photo png(BufferedImage image, int turn) throws IOException {
    var file = folder.resolve("photo.png");
    Files.deleteIfExists(file);
    ImageIO.write(image, "png", file.toFile());
    return new Photo(
        file,
        Photo.Format.PNG,
        image.getWidth(),
        image.getHeight(),
        turn,
        Photo.Colour.RGB,
        "hash");
  }

  @Test
  void readsColoursAndOpacity() throws IOException {
    var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xFF102030);
    image.setRGB(1, 0, 0x80FF8000);
    var pixels = PixelReader.read(png(image, 1), 10, 10);
    assertEquals(Photo.Colour.RGB, pixels.colour());
    assertArrayEquals(new byte[] {0x10, 0x20, 0x30, -1, -128, 0}, pixels.samples());
    assertArrayEquals(new byte[] {-1, -128}, pixels.opacity().orElseThrow());
  }

  @Test
  void writesJpegAndInks() throws IOException {
    var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1600; i++) {
      image.setRGB(i % 40, i / 40, i < 800 ? 0xFFFFFF : 0xC02020);
    }
    var pixels = PixelReader.read(png(image, 1), 20, 20);
    assertEquals(20, pixels.width());
    assertTrue(pixels.opacity().isEmpty());
    var jpeg = ImageIO.read(new ByteArrayInputStream(PixelWriter.jpeg(pixels, 90)));
    assertEquals(0xC0, jpeg.getRGB(10, 15) >> 16 & 0xFF, 6);
    var profile = Files.readAllBytes(Path.of("assets/icc/ISOcoated_v2_300_bas.icc"));
    var inks = PixelWriter.inks(pixels, profile, 300);
    assertEquals(4, inks.channels());
    for (int i = 0; i < 4; i++) {
      assertEquals(0, inks.samples()[i] & 0xFF, 2, "white is paper");
    }
    int red = 4 * 399;
    assertTrue((inks.samples()[red + 1] & 0xFF) > 180, "red has much magenta");
    assertTrue((inks.samples()[red] & 0xFF) < 60, "and little cyan");
  }

  @Test
  void inksStayWithinTheLimit() throws IOException {
    var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64 * 64; i++) {
      image.setRGB(i % 64, i / 64, (i % 64) << 17 | (i / 64) << 9 | i % 7);
    }
    var pixels = PixelReader.read(png(image, 1), 64, 64);
    var profile = Files.readAllBytes(Path.of("assets/icc/ISOcoated_v2_300_bas.icc"));
    assertTrue(mostInk(PixelWriter.inks(pixels, profile, 400)) > 2.4, "dark enough to tell");
    assertTrue(mostInk(PixelWriter.inks(pixels, profile, 240)) <= 2.4);
  }

  private static double mostInk(Pixels inks) {
    double most = 0;
    for (int i = 0; i < inks.samples().length; i += 4) {
      int sum = 0;
      for (int ink = i; ink < i + 4; ink++) {
        sum += inks.samples()[ink] & 0xFF;
      }
      most = Math.max(most, sum / 255.0);
    }
    return most;
  }
}
