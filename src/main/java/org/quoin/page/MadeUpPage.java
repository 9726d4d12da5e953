package org.quoin.page;

import java.util.List;
import java.util.Optional;
import org.quoin.geometry.Point;

/// A page with everything in its place but the furniture.
///
/// @param number from 1
/// @param origin the hanging line's left end, from the trim's corner: all places count from it
/// @param grid on which it is made up; none on the cover, which has an order of its own
/// @param regions from top to bottom; none on the cover
/// @param jumps the rows that wait for jump lines
public record MadeUpPage(
    int number,
    Point origin,
    Optional<Grid> grid,
    List<Region> regions,
    List<Placed> placed,
    List<JumpEnd> jumps) {
  public MadeUpPage {
    jumps = List.copyOf(jumps);
    regions = List.copyOf(regions);
    placed = List.copyOf(placed);
  }

  /// A right-hand page, bound at its left.
  public boolean recto() {
    return number % 2 == 1;
  }
}
