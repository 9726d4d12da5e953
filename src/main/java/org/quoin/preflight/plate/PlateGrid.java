package org.quoin.preflight.plate;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/// The squares that a page is looked at in: a point a side (72 to the inch), larger on sheets so
/// large that memory would not do.
///
/// @param area of the page, in its own coordinates, y upwards
/// @param step side of a square in those coordinates
public record PlateGrid(Rectangle2D area, double step, int width, int height) {
  /// Two million squares: an A2 sheet at a point a side; about 60 MB of plates.
  private static final double MOST = 2e6;

  public static PlateGrid over(Rectangle2D area) {
    double step = Math.max(1, Math.sqrt(area.getWidth() * area.getHeight() / MOST));
    return new PlateGrid(
        area,
        step,
        Math.max(1, (int) Math.ceil(area.getWidth() / step)),
        Math.max(1, (int) Math.ceil(area.getHeight() / step)));
  }

  /// From the page's coordinates to squares, the first at the top left.
  AffineTransform fromPage() {
    return new AffineTransform(
        1 / step, 0, 0, -1 / step, -area.getMinX() / step, area.getMaxY() / step);
  }

  /// The square that holds a place of the page; -1 outside.
  int index(double x, double y) {
    int column = (int) Math.floor((x - area.getMinX()) / step);
    int row = (int) Math.floor((area.getMaxY() - y) / step);
    return column < 0 || row < 0 || column >= width || row >= height ? -1 : row * width + column;
  }

  /// The squares whose middle lies in a part of the page, at least one where it lies on the grid.
  Rectangle squares(Rectangle2D part) {
    int left = (int) Math.round((part.getMinX() - area.getMinX()) / step);
    int top = (int) Math.round((area.getMaxY() - part.getMaxY()) / step);
    int right = (int) Math.round((part.getMaxX() - area.getMinX()) / step);
    int foot = (int) Math.round((area.getMaxY() - part.getMinY()) / step);
    return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, foot - top))
        .intersection(new Rectangle(0, 0, width, height));
  }

  /// The place on the page of some squares.
  Rectangle2D place(int column, int row, int wide, int high) {
    return new Rectangle2D.Double(
        area.getMinX() + column * step,
        area.getMaxY() - (row + high) * step,
        wide * step,
        high * step);
  }

  /// How far apart samples of an image should be: as many as the squares it covers.
  public int samples(double lengthInPoints) {
    return Math.max(1, (int) Math.ceil(lengthInPoints / step));
  }
}
