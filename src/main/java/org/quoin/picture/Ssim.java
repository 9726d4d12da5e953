package org.quoin.picture;

/// How alike other pictures look to one, by mean structural similarity: 1 for the same picture,
/// above 0.95 where a reader sees no difference at arm's length.
///
/// Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment: from error
/// visibility to structural similarity", IEEE Transactions on Image Processing 13 (2004), formula
/// (13), with its window (11 × 11, circular Gaussian of 1.5 pixels) and its constants (K1 = 0.01,
/// K2 = 0.03). At the edges the window reads the nearest pixel.
final class Ssim {
  private static final int REACH = 5;
  private static final double SPREAD = 1.5;
  private static final float C1 = 0.01f * 255 * 0.01f * 255;
  private static final float C2 = 0.03f * 255 * 0.03f * 255;

  private final Lightness picture;
  private final float[] window = window();
  private final float[] means;
  private final float[] squares;

  Ssim(Lightness picture) {
    this.picture = picture;
    means = blurred(picture.values());
    squares = blurred(product(picture.values(), picture.values()));
  }

  /// The mean over all pixels, in hundred-thousandths, so that it can be compared and kept exactly.
  ///
  /// @param other as large as the picture
  int to(Lightness other) {
    if (other.width() != picture.width() || other.height() != picture.height()) {
      throw new IllegalArgumentException("pictures of two sizes");
    }
    var otherMeans = blurred(other.values());
    var otherSquares = blurred(product(other.values(), other.values()));
    var both = blurred(product(picture.values(), other.values()));
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      float mu = means[i];
      float nu = otherMeans[i];
      float variances = squares[i] - mu * mu + otherSquares[i] - nu * nu;
      float covariance = both[i] - mu * nu;
      sum +=
          (2 * mu * nu + C1)
              * (2 * covariance + C2)
              / ((mu * mu + nu * nu + C1) * (variances + C2));
    }
    return (int) Math.round(100_000 * sum / means.length);
  }

  static float[] window() {
    var weights = new double[2 * REACH + 1];
    double total = 0;
    for (int i = -REACH; i <= REACH; i++) {
      weights[i + REACH] = StrictMath.exp(-i * i / (2 * SPREAD * SPREAD));
      total += weights[i + REACH];
    }
    var window = new float[weights.length];
    for (int i = 0; i < window.length; i++) {
      window[i] = (float) (weights[i] / total);
    }
    return window;
  }

  private static float[] product(float[] a, float[] b) {
    var product = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = a[i] * b[i];
    }
    return product;
  }

  /// The window's two directions one after the other, which for a Gaussian is the same. The inner
  /// loops run along rows, so that the machine takes many pixels at once.
  private float[] blurred(float[] values) {
    int width = picture.width();
    int height = picture.height();
    var across = new float[values.length];
    var padded = new float[width + 2 * REACH];
    var line = new float[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < padded.length; x++) {
        padded[x] = values[y * width + Math.clamp(x - REACH, 0, width - 1)];
      }
      weigh(padded, line);
      System.arraycopy(line, 0, across, y * width, width);
    }
    var down = new float[values.length];
    for (int y = 0; y < height; y++) {
      int at = y * width;
      for (int i = -REACH; i <= REACH; i++) {
        int from = Math.clamp(y + i, 0, height - 1) * width;
        float weight = window[i + REACH];
        for (int x = 0; x < width; x++) {
          down[at + x] += weight * across[from + x];
        }
      }
    }
    return down;
  }

  private void weigh(float[] padded, float[] line) {
    java.util.Arrays.fill(line, 0);
    for (int i = 0; i < window.length; i++) {
      float weight = window[i];
      for (int x = 0; x < line.length; x++) {
        line[x] += weight * padded[x + i];
      }
    }
  }
}
