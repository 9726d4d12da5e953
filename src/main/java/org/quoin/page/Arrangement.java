package org.quoin.page;

import java.util.List;

/// Inserts of one page, each with its spot.
///
/// @param cost of the spots and sizes, before any text is poured
/// @param cells grid cells they take from the text, blank rows included
record Arrangement(List<Spot> spots, int cells, long cost) {
  Arrangement {
    spots = List.copyOf(spots);
  }
}
