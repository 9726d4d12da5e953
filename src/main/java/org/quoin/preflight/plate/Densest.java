package org.quoin.preflight.plate;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Where a page has most ink, as a mean over 15 mm²: what counts is what has to dry, not a single
/// dot (GWG2015).
///
/// @param total the sum of all inks, 4 for four solids
public record Densest(double total, Rectangle2D place) {
  /// Side in points of a square of 15 mm²: 3.873 mm.
  private static final double SIDE = Math.sqrt(15) * 72 / 25.4;

  /// Empty where no single square has too much, and so no mean of squares.
  ///
  /// @param part of the page, in its own coordinates
  /// @param heavy whether inks that add up to so much, 4 for four solids, are too much
  public static Optional<Densest> of(Plates plates, Rectangle2D part, DoublePredicate heavy) {
    var grid = plates.grid();
    var squares = grid.squares(part);
    int side = Math.max(1, (int) Math.round(SIDE / grid.step()));
    int wide = Math.min(side, squares.width);
    int high = Math.min(side, squares.height);
    var totals = plates.totals();
    float most = 0;
    for (float total : totals) {
      if (total > most) {
        most = total;
      }
    }
    if (!heavy.test(most)) {
      return Optional.empty();
    }
    double best = -1;
    int column = 0;
    int row = 0;
    // Column sums over `high` rows move down row by row; a window moves along them.
    var sums = new double[squares.width];
    for (int y = 0; y < squares.height; y++) {
      for (int x = 0; x < squares.width; x++) {
        int at = (squares.y + y) * grid.width() + squares.x + x;
        sums[x] += totals[at] - (y >= high ? totals[at - high * grid.width()] : 0);
      }
      if (y < high - 1) {
        continue;
      }
      double window = 0;
      for (int x = 0; x < squares.width; x++) {
        window += sums[x] - (x >= wide ? sums[x - wide] : 0);
        if (x >= wide - 1 && window > best + 1e-6) {
          best = window;
          column = squares.x + x - wide + 1;
          row = squares.y + y - high + 1;
        }
      }
    }
    return Optional.of(
        new Densest(
            Math.max(0, best / Math.max(1, wide * high)), grid.place(column, row, wide, high)));
  }
}
