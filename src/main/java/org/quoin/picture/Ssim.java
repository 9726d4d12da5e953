package org.quoin.picture;

/// How alike two pictures look, by mean structural similarity: 1 for the same picture, above 0.95
/// where a reader sees no difference at arm's length.
///
/// Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment: from error
/// visibility to structural similarity", IEEE Transactions on Image Processing 13 (2004), formula
/// (13), with its window (11 × 11, circular Gaussian of 1.5 pixels) and its constants (K1 = 0.01,
/// K2 = 0.03). At the edges the window reads the nearest pixel.
final class Ssim {
  private static final int REACH = 5;
  private static final double SPREAD = 1.5;
  private static final double C1 = 0.01 * 255 * 0.01 * 255;
  private static final double C2 = 0.03 * 255 * 0.03 * 255;

  private Ssim() {}

  /// The mean over all pixels, in hundred-thousandths, so that it can be compared and kept exactly.
  ///
  /// @param b as large as `a`
  static int of(Lightness a, Lightness b) {
    int width = a.width();
    int height = a.height();
    if (b.width() != width || b.height() != height) {
      throw new IllegalArgumentException("pictures of two sizes");
    }
    var window = window();
    var meanA = blurred(a.values(), width, height, window);
    var meanB = blurred(b.values(), width, height, window);
    var squareA = blurred(product(a.values(), a.values()), width, height, window);
    var squareB = blurred(product(b.values(), b.values()), width, height, window);
    var both = blurred(product(a.values(), b.values()), width, height, window);
    double sum = 0;
    for (int i = 0; i < meanA.length; i++) {
      double mu = meanA[i];
      double nu = meanB[i];
      double varianceA = squareA[i] - mu * mu;
      double varianceB = squareB[i] - nu * nu;
      double covariance = both[i] - mu * nu;
      sum +=
          (2 * mu * nu + C1)
              * (2 * covariance + C2)
              / ((mu * mu + nu * nu + C1) * (varianceA + varianceB + C2));
    }
    return (int) Math.round(100_000 * sum / meanA.length);
  }

  static double[] window() {
    var window = new double[2 * REACH + 1];
    double total = 0;
    for (int i = -REACH; i <= REACH; i++) {
      window[i + REACH] = StrictMath.exp(-i * i / (2 * SPREAD * SPREAD));
      total += window[i + REACH];
    }
    for (int i = 0; i < window.length; i++) {
      window[i] /= total;
    }
    return window;
  }

  private static double[] product(float[] a, float[] b) {
    var product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = (double) a[i] * b[i];
    }
    return product;
  }

  private static double[] blurred(float[] values, int width, int height, double[] window) {
    var exact = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      exact[i] = values[i];
    }
    return blurred(exact, width, height, window);
  }

  /// The window's two directions one after the other, which for a Gaussian is the same.
  private static double[] blurred(double[] values, int width, int height, double[] window) {
    var across = new double[values.length];
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int x = 0; x < width; x++) {
        double sum = 0;
        for (int i = -REACH; i <= REACH; i++) {
          sum += window[i + REACH] * values[row + Math.clamp(x + i, 0, width - 1)];
        }
        across[row + x] = sum;
      }
    }
    var down = new double[values.length];
    for (int y = 0; y < height; y++) {
      for (int i = -REACH; i <= REACH; i++) {
        int from = Math.clamp(y + i, 0, height - 1) * width;
        double weight = window[i + REACH];
        for (int x = 0; x < width; x++) {
          down[y * width + x] += weight * across[from + x];
        }
      }
    }
    return down;
  }
}
