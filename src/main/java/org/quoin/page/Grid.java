package org.quoin.page;

import org.quoin.geometry.Length;
import org.quoin.style.PageGeometry;
import org.quoin.style.Role;
import org.quoin.style.Theme;

/// The lattice of a page: columns, and rows one grid step high.
///
/// All places are counted from the hanging line's left end: `y` 0 is the line on which capitals of
/// the first row hang, so that photos and heads that start a row meet the letters beside them.
///
/// @param cap height of the body's capitals, from a row's hanging line down to its baseline
public record Grid(PageGeometry page, int columns, Length cap) {
  /// @param capHeight of the body face in thousandths of its size
  public static Grid of(Theme theme, int columns, int capHeight) {
    var size = theme.style(Role.BODY).text().size();
    return new Grid(theme.page(), columns, size.times(capHeight, 1000));
  }

  public Length step() {
    return page.grid();
  }

  /// Rows of a whole page: as many as end on a baseline above the bottom margin.
  public int rows() {
    var height = page.trim().height().minus(page.top()).minus(page.bottom());
    return height.minus(cap).in(page.grid()) + 1;
  }

  public Length x(int column) {
    return page.columnWidth(columns).plus(page.gutter()).times(column);
  }

  public Length width(int span) {
    return page.spanWidth(span, columns);
  }

  /// The hanging line of a row.
  public Length hang(int row) {
    return page.grid().times(row);
  }

  public Length baseline(int row) {
    return hang(row).plus(cap);
  }

  /// From the hanging line of the first of `rows` rows to the baseline of the last.
  public Length height(int rows) {
    return page.grid().times(rows - 1).plus(cap);
  }

  /// The fewest rows that hold something `height` high, hanging from the first one's hanging line.
  public int rowsFor(Length height) {
    return Math.max(1, 1 - Math.floorDiv(-height.minus(cap).millipoints(), step().millipoints()));
  }
}
