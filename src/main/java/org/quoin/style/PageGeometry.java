package org.quoin.style;

import org.quoin.geometry.Length;
import org.quoin.geometry.Size;

/// The paper, its margins and the grid that both pages of a spread share.
///
/// @param inner margin at the fold
/// @param outer margin at the side, banner included
/// @param grid baseline to baseline of body text; everything takes whole steps of it
public record PageGeometry(
    Size trim,
    Length inner,
    Length outer,
    Length top,
    Length bottom,
    int columns,
    Length gutter,
    Length grid,
    Length bleed) {
  /// Whole grid steps between the top and the bottom margin.
  public int rows() {
    return trim.height().minus(top).minus(bottom).in(grid);
  }

  public Length typeWidth() {
    return trim.width().minus(inner).minus(outer);
  }

  /// The measure of one of `count` columns.
  public Length columnWidth(int count) {
    return typeWidth().minus(gutter.times(count - 1)).times(1, count);
  }

  /// The width of `span` of `count` columns with the gutters between them.
  public Length spanWidth(int span, int count) {
    return columnWidth(count).times(span).plus(gutter.times(span - 1));
  }

  public PageGeometry withColumns(int count) {
    return new PageGeometry(trim, inner, outer, top, bottom, count, gutter, grid, bleed);
  }
}
