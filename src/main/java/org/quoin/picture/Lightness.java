package org.quoin.picture;

/// The light of a picture without its colours, from 0 to 255 a pixel: what the eye judges sharpness
/// and grain by.
record Lightness(int width, int height, float[] values) {
  /// Weights of red, green and blue as JPEG itself counts them (ITU-R BT.601).
  private static final float RED = 0.299f;

  private static final float GREEN = 0.587f;
  private static final float BLUE = 0.114f;

  static Lightness of(Pixels pixels) {
    var values = new float[pixels.width() * pixels.height()];
    var samples = pixels.samples();
    int channels = pixels.channels();
    for (int i = 0; i < values.length; i++) {
      int at = i * channels;
      values[i] =
          channels == 1
              ? samples[at] & 0xFF
              : RED * (samples[at] & 0xFF)
                  + GREEN * (samples[at + 1] & 0xFF)
                  + BLUE * (samples[at + 2] & 0xFF);
    }
    return new Lightness(pixels.width(), pixels.height(), values);
  }

  /// At another size, each value between its four nearest; how a viewer enlarges a coarse photo.
  Lightness at(int wide, int high) {
    if (wide == width && high == height) {
      return this;
    }
    var to = new float[wide * high];
    for (int y = 0; y < high; y++) {
      float row = Math.clamp((y + 0.5f) * height / high - 0.5f, 0f, height - 1f);
      int top = Math.min((int) row, Math.max(0, height - 2));
      int foot = Math.min(top + 1, height - 1);
      for (int x = 0; x < wide; x++) {
        float column = Math.clamp((x + 0.5f) * width / wide - 0.5f, 0f, width - 1f);
        int left = Math.min((int) column, Math.max(0, width - 2));
        int right = Math.min(left + 1, width - 1);
        float above =
            between(values[top * width + left], values[top * width + right], column - left);
        float below =
            between(values[foot * width + left], values[foot * width + right], column - left);
        to[y * wide + x] = between(above, below, row - top);
      }
    }
    return new Lightness(wide, high, to);
  }

  private static float between(float a, float b, float share) {
    return a + (b - a) * share;
  }
}
