package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/// How far down each column of a page is filled, in rows of the grid.
record Feet(Frame frame, int page, int[] rows) {
  /// @param from the row that a column without a mark counts as filled to
  static Feet of(Frame frame, int page, List<Rectangle2D> marks, int from) {
    var rows = new int[frame.columns()];
    Arrays.fill(rows, from);
    for (int column = 0; column < rows.length; column++) {
      for (var mark : marks) {
        if (stands(mark, frame, page, column)) {
          rows[column] = Math.max(rows[column], frame.rowsTo(mark.getMaxY()));
        }
      }
    }
    return new Feet(frame, page, rows);
  }

  /// Whether a mark takes part of a column, more than what hangs over its edge.
  static boolean stands(Rectangle2D mark, Frame frame, int page, int column) {
    double left = frame.columnLeft(page, column);
    double hang = Math.min(8, mark.getWidth() / 2);
    return mark.getMaxX() > left + hang && mark.getMinX() < left + frame.columnWidth() - hang;
  }

  int uneven() {
    return Arrays.stream(rows).max().orElse(0) - Arrays.stream(rows).min().orElse(0);
  }

  @Override
  public String toString() {
    return "columns end at rows " + Arrays.toString(rows);
  }
}
