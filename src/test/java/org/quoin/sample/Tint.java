package org.quoin.sample;

import java.awt.Color;

/// Colours mixed from colours, as `0xRRGGBB`.
final class Tint {
  private Tint() {}

  /// `share` of 0 gives `a`, 1 gives `b`.
  static int mix(int a, int b, double share) {
    double t = Math.clamp(share, 0.0, 1.0);
    int red = (int) Math.round((a >> 16 & 0xFF) * (1 - t) + (b >> 16 & 0xFF) * t);
    int green = (int) Math.round((a >> 8 & 0xFF) * (1 - t) + (b >> 8 & 0xFF) * t);
    int blue = (int) Math.round((a & 0xFF) * (1 - t) + (b & 0xFF) * t);
    return red << 16 | green << 8 | blue;
  }

  static int lighter(int colour, double share) {
    return mix(colour, 0xFFF4E2, share);
  }

  /// Shadows are cool: they lean to a dark blue, never to black.
  static int darker(int colour, double share) {
    return mix(colour, 0x141A2C, share);
  }

  static Color solid(int colour) {
    return new Color(colour);
  }

  static Color clear(int colour, double opacity) {
    return new Color(
        colour >> 16 & 0xFF,
        colour >> 8 & 0xFF,
        colour & 0xFF,
        (int) Math.round(255 * Math.clamp(opacity, 0.0, 1.0)));
  }
}
