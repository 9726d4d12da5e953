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
}
