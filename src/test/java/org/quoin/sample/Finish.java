package org.quoin.sample;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// What makes a drawing a painting: edges that waver like a hand's, strokes of even colour, a warm
/// light, a darker rim and the grain of the ground.
final class Finish {
  /// Radius of a brush stroke in pixels of a picture 1600 pixels high.
  private static final int STROKE = 4;

  private Finish() {}

  static void paint(BufferedImage image, int seed) {
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    waver(pixels, width, height, seed);
    strokes(pixels, width, height);
    light(pixels, width, height, seed);
  }

  /// Moves each pixel by up to three pixels along two noises.
  private static void waver(int[] pixels, int width, int height, int seed) {
    var from = pixels.clone();
    var across = new Noise(seed + 1);
    var down = new Noise(seed + 2);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double dx = 4.6 * (across.cloud(x / 24.0, y / 24.0, 2) - 0.5);
        double dy = 4.6 * (down.cloud(x / 24.0, y / 24.0, 2) - 0.5);
        int column = Math.clamp(Math.round(x + dx), 0, width - 1);
        int row = Math.clamp(Math.round(y + dy), 0, height - 1);
        pixels[y * width + x] = from[row * width + column];
      }
    }
  }

  /// Each pixel takes the mean of the calmest of the four squares it is a corner of (M. Kuwahara et
  /// al., 1976), the calmer the more weight: colour lies in strokes and edges stay sharp.
  private static void strokes(int[] pixels, int width, int height) {
    var sums = new Sums(pixels, width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double total = 0;
        for (int corner = 0; corner < 4; corner++) {
          int left = Math.max(0, corner % 2 == 0 ? x - STROKE : x);
          int top = Math.max(0, corner < 2 ? y - STROKE : y);
          int right = Math.min(width, corner % 2 == 0 ? x + 1 : x + STROKE + 1);
          int foot = Math.min(height, corner < 2 ? y + 1 : y + STROKE + 1);
          double count = (right - left) * (foot - top);
          double mean = sums.of(3, left, top, right, foot) / count;
          double unrest = sums.of(4, left, top, right, foot) / count - mean * mean;
          double calm = 1 / (1 + unrest * unrest * 0.02);
          red += calm * sums.of(0, left, top, right, foot) / count;
          green += calm * sums.of(1, left, top, right, foot) / count;
          blue += calm * sums.of(2, left, top, right, foot) / count;
          total += calm;
        }
        pixels[y * width + x] =
            (int) (red / total) << 16 | (int) (green / total) << 8 | (int) (blue / total);
      }
    }
  }

  /// A soft curve of contrast, warm lights and cool shadows, a rim, and the grain of canvas.
  private static void light(int[] pixels, int width, int height, int seed) {
    var grain = new Noise(seed + 3);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = pixels[y * width + x];
        double rx = (x - width / 2.0) / (width / 2.0);
        double ry = (y - height / 2.0) / (height / 2.0);
        double rim = 1 - 0.16 * Math.pow((rx * rx + ry * ry) / 2, 1.4);
        double rough =
            1.6 * (grain.at(x / 2.1, y / 2.1) - 0.5) * 4
                + 5 * (grain.cloud(x / 34.0, y / 13.0, 3) - 0.5);
        int red = tone(colour >> 16 & 0xFF, rim, rough, 3);
        int green = tone(colour >> 8 & 0xFF, rim, rough, 1);
        int blue = tone(colour & 0xFF, rim, rough, -3);
        pixels[y * width + x] = red << 16 | green << 8 | blue;
      }
    }
  }

  private static int tone(int value, double rim, double rough, double warmth) {
    double v = value / 255.0;
    double curved = v + 0.10 * (v * v * (3 - 2 * v) - v);
    double warm = warmth * (2 * curved - 0.7);
    return Math.clamp(Math.round(255 * curved * rim + rough + warm), 0, 255);
  }

  /// Summed tables of red, green, blue, lightness and lightness squared.
  private static final class Sums {
    private final long[][] tables = new long[5][];
    private final int stride;

    Sums(int[] pixels, int width, int height) {
      stride = width + 1;
      for (int i = 0; i < 5; i++) {
        tables[i] = new long[stride * (height + 1)];
      }
      var row = new long[5];
      for (int y = 0; y < height; y++) {
        java.util.Arrays.fill(row, 0);
        for (int x = 0; x < width; x++) {
          int colour = pixels[y * width + x];
          int red = colour >> 16 & 0xFF;
          int green = colour >> 8 & 0xFF;
          int blue = colour & 0xFF;
          int light = (red * 77 + green * 150 + blue * 29) >> 8;
          row[0] += red;
          row[1] += green;
          row[2] += blue;
          row[3] += light;
          row[4] += (long) light * light;
          int at = (y + 1) * stride + x + 1;
          for (int i = 0; i < 5; i++) {
            tables[i][at] = tables[i][at - stride] + row[i];
          }
        }
      }
    }

    double of(int table, int left, int top, int right, int foot) {
      var sums = tables[table];
      return sums[foot * stride + right]
          - sums[foot * stride + left]
          - sums[top * stride + right]
          + sums[top * stride + left];
    }
  }
}
