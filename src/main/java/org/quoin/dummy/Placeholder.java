package org.quoin.dummy;

import java.io.IOException;
import java.util.Optional;
import org.quoin.picture.Photo;
import org.quoin.picture.PixelWriter;
import org.quoin.picture.Pixels;

/// Draws the picture that stands where a photo will: hills under a sun, or a person's outline.
///
/// Flat shapes in greys of one tint, so that nobody takes it for a photo, and few bytes.
final class Placeholder {
  /// In percent; flat shapes show no loss at it.
  private static final int QUALITY = 80;

  private static final int SKY = 0xDCE4EA;
  private static final int SUN = 0xF4F7F9;
  private static final int FAR = 0xB4C3CE;
  private static final int NEAR = 0x8FA3B2;
  private static final int GROUND = 0x728899;

  private Placeholder() {}

  /// The colour at a place of a picture.
  private interface Scene {
    int at(double x, double y);
  }

  /// A JPEG of hills under a sun.
  static byte[] landscape(int width, int height) throws IOException {
    double sun = 0.09 * Math.sqrt((double) width * height);
    return draw(
        width,
        height,
        (x, y) -> {
          double across = x / width;
          double down = y / height;
          if (down > 0.86 - 0.05 * across) {
            return GROUND;
          }
          if (down > ridge(across, 0.38, 0.62, 0.62)) {
            return NEAR;
          }
          if (down > ridge(across, 0.72, 0.48, 0.75)) {
            return FAR;
          }
          return Math.hypot(x - 0.24 * width, y - 0.26 * height) < sun ? SUN : SKY;
        });
  }

  /// A JPEG of head and shoulders.
  static byte[] portrait(int width, int height) throws IOException {
    double unit = Math.min(width, height);
    return draw(
        width,
        height,
        (x, y) -> {
          double across = (x - width / 2.0) / unit;
          double down = (y - 0.4 * height) / unit;
          if (Math.hypot(across / 0.17, down / 0.21) < 1) {
            return NEAR;
          }
          return Math.hypot(across / 0.38, (down - 0.62) / 0.32) < 1 ? GROUND : SKY;
        });
  }

  /// How far down a mountain begins whose top is at `peak`.
  private static double ridge(double across, double peak, double top, double steep) {
    return top + steep * Math.abs(across - peak);
  }

  private static byte[] draw(int width, int height, Scene scene) throws IOException {
    var samples = new byte[3 * width * height];
    var above = new int[width];
    for (int y = 0; y < height; y++) {
      int left = -1;
      for (int x = 0; x < width; x++) {
        int colour = scene.at(x + 0.5, y + 0.5);
        boolean inside = colour == left && colour == above[x];
        left = colour;
        above[x] = colour;
        put(inside ? colour : mean(scene, x, y), samples, 3 * (y * width + x));
      }
    }
    return PixelWriter.jpeg(
        new Pixels(width, height, Photo.Colour.RGB, samples, Optional.empty()), QUALITY);
  }

  private static void put(int colour, byte[] samples, int at) {
    samples[at] = (byte) (colour >> 16);
    samples[at + 1] = (byte) (colour >> 8);
    samples[at + 2] = (byte) colour;
  }

  /// The mean of four places in a pixel where two shapes meet, so that slopes have no steps.
  private static int mean(Scene scene, int x, int y) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int part = 0; part < 4; part++) {
      int colour = scene.at(x + 0.25 + 0.5 * (part % 2), y + 0.25 + 0.5 * (part / 2));
      red += colour >> 16 & 0xFF;
      green += colour >> 8 & 0xFF;
      blue += colour & 0xFF;
    }
    return red / 4 << 16 | green / 4 << 8 | blue / 4;
  }
}
