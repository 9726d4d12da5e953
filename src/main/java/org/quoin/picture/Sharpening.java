package org.quoin.picture;

/// Gives back the crispness that scaling down takes: unsharp masking, kept so modest that no edge
/// gets a halo.
final class Sharpening {
  /// How much of the difference to the neighbours' mean is added, in 1/256: a third.
  private static final int AMOUNT = 85;

  /// The most that one sample may change, of 255 levels: below what an eye takes for a line.
  private static final int MOST = 10;

  private Sharpening() {}

  static Pixels of(Pixels pixels) {
    int channels = pixels.channels();
    int row = pixels.width() * channels;
    var from = pixels.samples();
    var to = from.clone();
    for (int y = 1; y < pixels.height() - 1; y++) {
      for (int at = y * row + channels; at < (y + 1) * row - channels; at++) {
        int mean =
            (sum(from, at - row, channels)
                    + sum(from, at, channels)
                    + sum(from, at + row, channels))
                / 9;
        int value = from[at] & 0xFF;
        int more = Math.clamp((value - mean) * AMOUNT / 256, -MOST, MOST);
        to[at] = (byte) Math.clamp(value + more, 0, 255);
      }
    }
    return new Pixels(pixels.width(), pixels.height(), pixels.colour(), to, pixels.opacity());
  }

  private static int sum(byte[] samples, int at, int step) {
    return (samples[at - step] & 0xFF) + (samples[at] & 0xFF) + (samples[at + step] & 0xFF);
  }
}
