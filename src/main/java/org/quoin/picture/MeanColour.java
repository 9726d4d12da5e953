package org.quoin.picture;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// The flat colour that stands in for a gradient or pattern: what it paints inside the shape, on
/// the mean over a coarse grid.
final class MeanColour {
  /// Points of the grid along each side; twice as many move the mean by less than one level.
  private static final int GRID = 48;

  private MeanColour() {}

  /// @param shape in the same space as the paint
  static Color of(Paint paint, Shape shape) {
    var bounds = shape.getBounds2D();
    if (bounds.isEmpty()) {
      return new Color(0, true);
    }
    var fit = AffineTransform.getScaleInstance(GRID / bounds.getWidth(), GRID / bounds.getHeight());
    fit.translate(-bounds.getX(), -bounds.getY());
    var grid = new BufferedImage(GRID, GRID, BufferedImage.TYPE_INT_ARGB);
    var pen = grid.createGraphics();
    pen.transform(fit);
    pen.setPaint(paint);
    pen.fill(shape);
    var cover = new BufferedImage(GRID, GRID, BufferedImage.TYPE_INT_ARGB);
    var mask = cover.createGraphics();
    mask.transform(fit);
    mask.fill(shape);
    return mean(grid, cover);
  }

  private static Color mean(BufferedImage grid, BufferedImage cover) {
    long covered = 0;
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = 0; y < GRID; y++) {
      for (int x = 0; x < GRID; x++) {
        int argb = grid.getRGB(x, y);
        int weight = argb >>> 24;
        covered += cover.getRGB(x, y) >>> 24;
        alpha += weight;
        red += (long) weight * (argb >> 16 & 0xFF);
        green += (long) weight * (argb >> 8 & 0xFF);
        blue += (long) weight * (argb & 0xFF);
      }
    }
    if (alpha == 0) {
      return new Color(0, true);
    }
    return new Color(
        (int) (red / alpha),
        (int) (green / alpha),
        (int) (blue / alpha),
        (int) Math.min(255, 255 * alpha / covered));
  }
}
