package org.quoin.furniture;

import java.util.ArrayList;
import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.page.Grid;
import org.quoin.page.MadeUpPage;
import org.quoin.page.Placed;

/// The feet of a page's columns that stayed blank, by a row or more.
record BlankRows(MadeUpPage page, Grid grid) {
  /// From the trim's corner.
  List<Rect> areas() {
    var areas = new ArrayList<Rect>();
    for (int column = 0; column < grid.columns(); column++) {
      var foot = foot(column);
      // Something that ends within a row takes all of it.
      int used = foot.equals(Length.ZERO) ? 0 : grid.rowsFor(foot);
      if (used < grid.rows()) {
        var height = grid.height(grid.rows()).minus(grid.hang(used));
        areas.add(
            new Rect(grid.x(column), grid.hang(used), grid.width(1), height)
                .moved(page.origin().x(), page.origin().y()));
      }
    }
    return areas;
  }

  /// How far down a column anything reaches.
  private Length foot(int column) {
    var left = grid.x(column);
    var right = left.plus(grid.width(1));
    var foot = Length.ZERO;
    for (Placed placed : page.placed()) {
      var box =
          switch (placed) {
            case Placed.Words words -> {
              var line = words.line();
              var x = words.x().plus(line.inset());
              yield new Rect(x, words.baseline(), line.end().minus(line.inset()), Length.ZERO);
            }
            case Placed.Picture picture -> picture.frame();
            case Placed.Fill fill -> fill.area();
            case Placed.Icon icon -> icon.box();
          };
      if (box.x().compareTo(right) < 0 && box.right().compareTo(left) > 0) {
        foot = foot.max(box.bottom());
      }
    }
    return foot;
  }
}
