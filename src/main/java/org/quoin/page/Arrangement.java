package org.quoin.page;

import java.util.List;
import org.quoin.issue.Figure;

/// Inserts of one page, each with its spot.
///
/// @param cost of the spots and sizes, before any text is poured
/// @param cells grid cells they take from the text, blank rows included
record Arrangement(List<Spot> spots, int cells, long cost) {
  Arrangement {
    spots = List.copyOf(spots);
  }

  /// Whether an insert stands at the foot of a column.
  boolean atFoot(int column) {
    return spots.stream().anyMatch(spot -> spot.where() == Figure.Spot.FOOT && spot.in(column));
  }

  /// Whether its inserts go into a band of so many rows and columns: those of one column, parted by
  /// a blank row where there is one under the other.
  boolean fits(int rows, int columns) {
    for (int column = 0; column < columns; column++) {
      int taken = 0;
      for (Spot spot : spots) {
        taken += spot.in(column) ? spot.option().rows() + 1 : 0;
      }
      if (taken > rows + 1) {
        return false;
      }
    }
    return true;
  }
}
