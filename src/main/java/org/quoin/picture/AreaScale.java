package org.quoin.picture;

/// Scales pixels down: each new one is the mean of the area that it covers, parts of old ones
/// counted by their share. Nothing is skipped, so that no pattern appears that was not there.
final class AreaScale {
  /// Weights are counted in 1/2^16 of an old pixel.
  private static final int ONE = 1 << 16;

  private AreaScale() {}

  static Pixels to(Pixels pixels, int width, int height) {
    return new Pixels(
        width,
        height,
        pixels.colour(),
        scaled(pixels.samples(), pixels, pixels.channels(), width, height),
        pixels.opacity().map(all -> scaled(all, pixels, 1, width, height)));
  }

  private static byte[] scaled(byte[] from, Pixels old, int channels, int width, int height) {
    var narrow = across(from, old.width(), old.height(), channels, width);
    return down(narrow, old.height(), width * channels, height);
  }

  private static byte[] across(byte[] from, int width, int height, int channels, int wanted) {
    var to = new byte[Math.multiplyExact(wanted * channels, height)];
    var edges = new long[wanted + 1];
    for (int x = 0; x <= wanted; x++) {
      edges[x] = (long) x * width * ONE / wanted;
    }
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < wanted; x++) {
        for (int channel = 0; channel < channels; channel++) {
          int start = y * width * channels + channel;
          to[at++] = mean(from, start, channels, edges[x], edges[x + 1]);
        }
      }
    }
    return to;
  }

  private static byte[] down(byte[] from, int height, int row, int wanted) {
    var to = new byte[Math.multiplyExact(row, wanted)];
    for (int y = 0; y < wanted; y++) {
      long top = (long) y * height * ONE / wanted;
      long foot = (long) (y + 1) * height * ONE / wanted;
      for (int x = 0; x < row; x++) {
        to[y * row + x] = mean(from, x, row, top, foot);
      }
    }
    return to;
  }

  /// Of every `step`th byte from `start`, from one place between them to another.
  private static byte mean(byte[] from, int start, int step, long begin, long end) {
    long first = begin / ONE;
    long last = (end - 1) / ONE;
    long span = end - begin;
    int at = start + (int) first * step;
    int foot = start + (int) last * step;
    if (at == foot) {
      return from[at];
    }
    int whole = 0;
    for (int between = at + step; between < foot; between += step) {
      whole += from[between] & 0xFF;
    }
    long sum =
        whole * (long) ONE
            + (from[at] & 0xFF) * ((first + 1) * ONE - begin)
            + (from[foot] & 0xFF) * (end - last * ONE);
    return (byte) ((sum + span / 2) / span);
  }
}
