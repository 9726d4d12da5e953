package org.quoin.sample;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A soft blur: three boxes one after the other come near a bell (central limit).
final class Blur {
  private Blur() {}

  static BufferedImage of(BufferedImage source, int radius) {
    int width = source.getWidth();
    int height = source.getHeight();
    var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    var a = ((DataBufferInt) source.getRaster().getDataBuffer()).getData().clone();
    var b = ((DataBufferInt) result.getRaster().getDataBuffer()).getData();
    for (int pass = 0; pass < 3; pass++) {
      for (int y = 0; y < height; y++) {
        run(a, b, y * width, 1, width, radius);
      }
      for (int x = 0; x < width; x++) {
        run(b, a, x, width, height, radius);
      }
    }
    System.arraycopy(a, 0, b, 0, a.length);
    return result;
  }

  private static void run(int[] from, int[] to, int start, int step, int count, int radius) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    int window = 2 * radius + 1;
    for (int i = -radius - 1; i < count; i++) {
      int in = from[start + Math.clamp(i + radius, 0, count - 1) * step];
      int out = from[start + Math.clamp(i - radius - 1, 0, count - 1) * step];
      if (i < 0) {
        // Before the first pixel the window fills with the edge's colour.
        if (i == -radius - 1) {
          int edge = from[start];
          alpha = (long) (edge >>> 24) * window;
          red = (long) (edge >> 16 & 0xFF) * window;
          green = (long) (edge >> 8 & 0xFF) * window;
          blue = (long) (edge & 0xFF) * window;
          continue;
        }
      }
      alpha += (in >>> 24) - (out >>> 24);
      red += (in >> 16 & 0xFF) - (out >> 16 & 0xFF);
      green += (in >> 8 & 0xFF) - (out >> 8 & 0xFF);
      blue += (in & 0xFF) - (out & 0xFF);
      if (i >= 0) {
        to[start + i * step] =
            (int) (alpha / window) << 24
                | (int) (red / window) << 16
                | (int) (green / window) << 8
                | (int) (blue / window);
      }
    }
  }
}
