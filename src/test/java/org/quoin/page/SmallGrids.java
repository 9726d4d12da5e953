package org.quoin.page;

import org.quoin.geometry.Length;
import org.quoin.geometry.Size;
import org.quoin.style.PageGeometry;

/// Grids for tests of forms that stand on a page.
final class SmallGrids {
  /// Of an A4 page.
  static final Grid TWO_COLUMNS =
      new Grid(
          new PageGeometry(
              new Size(Length.ofMillimetres("210"), Length.ofMillimetres("297")),
              Length.ofMillimetres("20"),
              Length.ofMillimetres("20"),
              Length.ofMillimetres("20"),
              Length.ofMillimetres("20"),
              2,
              Length.ofMillimetres("5"),
              Length.ofPoints(13),
              Length.ZERO),
          2,
          Length.ofPoints(7));

  private SmallGrids() {}
}
