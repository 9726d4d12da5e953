package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Letters that stand on one baseline of a page, in points from its top left corner.
///
/// @param left where the first letter begins
/// @param right where the last one ends
record Line(int page, double left, double right, double baseline, double size) {
  /// Baselines this near are one.
  private static final double SAME = 0.5;

  /// From the capitals' tops, seven tenths of an em over the baseline in most faces.
  double top() {
    return baseline - 0.7 * size;
  }

  /// What its letters take, to the feet of those that go below the baseline.
  Rectangle2D box() {
    return new Rectangle2D.Double(left, top(), right - left, 0.9 * size);
  }

  /// The lines that letters make, one after another as they are read.
  static List<Line> of(int page, List<Glyph> glyphs) {
    var lines = new ArrayList<Line>();
    var row = new ArrayList<Glyph>();
    for (var glyph : glyphs) {
      if (glyph.turned() || glyph.blank()) {
        continue;
      }
      boolean next =
          !row.isEmpty()
              && (Math.abs(row.getLast().y() - glyph.y()) > SAME
                  || glyph.x() < row.getFirst().x() - SAME);
      if (next) {
        lines.add(of(page, row.getFirst(), row));
        row.clear();
      }
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      lines.add(of(page, row.getFirst(), row));
    }
    return lines;
  }

  private static Line of(int page, Glyph first, List<Glyph> row) {
    double right = row.stream().mapToDouble(Glyph::end).max().orElseThrow();
    double size = row.stream().mapToDouble(Glyph::size).max().orElseThrow();
    return new Line(page, first.x(), right, first.y(), size);
  }

  /// Joined with what goes on where this line ends: a run in another font or colour.
  boolean goesOn(Line other) {
    return page == other.page
        && Math.abs(baseline - other.baseline) <= SAME
        && other.left >= left - SAME;
  }

  Line and(Line other) {
    return new Line(
        page,
        Math.min(left, other.left),
        Math.max(right, other.right),
        baseline,
        Math.max(size, other.size));
  }
}
