package org.quoin.preview;

import java.awt.color.ICC_ColorSpace;
import org.quoin.picture.Photo;
import org.quoin.picture.Pixels;

/// What colours look like on paper: from the screen's to the press's inks and back, measured on a
/// grid once and interpolated between its points, since the way through the profile takes a
/// thousand times as long.
final class PaperLook {
  /// Points of the grid along each of red, green and blue: 16 steps of 16. Profiles are smooth, and
  /// most hold a coarser grid themselves.
  private static final int POINTS = 17;

  private static final int STEP = 16;

  /// Three channels for each point, in eighths of a step of 8 bits.
  private final int[] grid = new int[POINTS * POINTS * POINTS * 3];

  PaperLook(ICC_ColorSpace press) {
    int at = 0;
    for (int red = 0; red < POINTS; red++) {
      for (int green = 0; green < POINTS; green++) {
        for (int blue = 0; blue < POINTS; blue++) {
          var inks = press.fromRGB(new float[] {value(red), value(green), value(blue)});
          for (float channel : press.toRGB(inks)) {
            grid[at++] = Math.round(channel * 255 * 8);
          }
        }
      }
    }
  }

  private static float value(int point) {
    return Math.min(255, point * STEP) / 255f;
  }

  /// The pixels as print shows them; grey ones become coloured, as black ink on paper is.
  Pixels of(Pixels pixels) {
    boolean grey = pixels.colour() == Photo.Colour.GREY;
    int count = pixels.width() * pixels.height();
    var from = pixels.samples();
    var to = new byte[count * 3];
    for (int i = 0; i < count; i++) {
      int red = from[grey ? i : 3 * i] & 0xFF;
      int green = grey ? red : from[3 * i + 1] & 0xFF;
      int blue = grey ? red : from[3 * i + 2] & 0xFF;
      shown(red, green, blue, to, 3 * i);
    }
    return new Pixels(pixels.width(), pixels.height(), Photo.Colour.RGB, to, pixels.opacity());
  }

  /// Between the eight points round a colour, each by its nearness.
  private void shown(int red, int green, int blue, byte[] to, int at) {
    int corner = ((red / STEP * POINTS + green / STEP) * POINTS + blue / STEP) * 3;
    int r = red % STEP;
    int g = green % STEP;
    int b = blue % STEP;
    for (int channel = 0; channel < 3; channel++) {
      int sum = 0;
      for (int i = 0; i < 8; i++) {
        int weight =
            ((i & 4) == 0 ? STEP - r : r)
                * ((i & 2) == 0 ? STEP - g : g)
                * ((i & 1) == 0 ? STEP - b : b);
        int point = ((i >> 2) * POINTS + (i >> 1 & 1)) * POINTS + (i & 1);
        sum += weight * grid[corner + 3 * point + channel];
      }
      // Sixteen cubed from the weights, eight from the grid.
      to[at + channel] = (byte) Math.clamp(sum + (1 << 14) >> 15, 0, 255);
    }
  }
}
