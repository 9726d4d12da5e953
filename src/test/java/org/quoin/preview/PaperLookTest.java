package org.quoin.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.picture.Photo;
import org.quoin.picture.Pixels;

/// The grid of paper colours against the profile itself.
class PaperLookTest {
  /// Levels of 256 that a colour may be off between the grid's points; an eye sees none of it.
  private static final int MOST = 6;

  @Test
  void isWhatTheProfileSays() throws IOException {
    var press = new ICC_ColorSpace(ICC_Profile.getInstance("assets/icc/ISOcoated_v2_300_bas.icc"));
    var random = new Random(7);
    int count = 400;
    var samples = new byte[3 * count];
    random.nextBytes(samples);
    var shown = new PaperLook(press).of(pixels(count, Photo.Colour.RGB, samples)).samples();
    long sum = 0;
    for (int i = 0; i < count; i++) {
      var rgb = new float[3];
      for (int channel = 0; channel < 3; channel++) {
        rgb[channel] = (samples[3 * i + channel] & 0xFF) / 255f;
      }
      var paper = press.toRGB(press.fromRGB(rgb));
      for (int channel = 0; channel < 3; channel++) {
        int off = Math.abs((shown[3 * i + channel] & 0xFF) - Math.round(paper[channel] * 255));
        assertTrue(off <= MOST, "colour " + i + " is off by " + off);
        sum += off;
      }
    }
    assertTrue(sum <= 3L * count, "off by more than a level in the mean: " + sum);
  }

  @Test
  void greyBecomesTheColoursOfBlackInkOnPaper() throws IOException {
    var press = new ICC_ColorSpace(ICC_Profile.getInstance("assets/icc/ISOcoated_v2_300_bas.icc"));
    var look = new PaperLook(press);
    var grey = look.of(pixels(1, Photo.Colour.GREY, new byte[] {90}));
    var colour = look.of(pixels(1, Photo.Colour.RGB, new byte[] {90, 90, 90}));
    assertEquals(Photo.Colour.RGB, grey.colour());
    assertArrayEquals(colour.samples(), grey.samples());
  }

  private static Pixels pixels(int width, Photo.Colour colour, byte[] samples) {
    return new Pixels(width, 1, colour, samples, Optional.empty());
  }
}
