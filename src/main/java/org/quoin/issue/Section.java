package org.quoin.issue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.problem.Place;

/// A run of pages under one banner.
///
/// @param banner the words of the banner and of the contents
/// @param colour `#RRGGBB`, or the name of one of the theme's inks
/// @param pages the pages it is pinned to, when it is
/// @param runsOn whether it may start on the page where the section before it ends
public record Section(
    String id,
    String banner,
    Optional<String> colour,
    Optional<PageRange> pages,
    OptionalInt columns,
    boolean runsOn,
    List<Piece> pieces,
    Place place) {
  public Section {
    pieces = List.copyOf(pieces);
  }
}
