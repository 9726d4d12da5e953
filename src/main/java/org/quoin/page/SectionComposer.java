package org.quoin.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.galley.Galley;

/// Stacks the pieces of a section on its pages: each begins under the last one or on a new page.
/// What was found is kept: sections are asked for many shares of an issue's pages.
final class SectionComposer {
  /// Rows that a column may end above its band's foot: one, or more when nothing goes in level (a
  /// tall table in a short story).
  private static final int[] LOOSE = {1, 12};

  private final Pieces pieces;
  private final Map<Share, Optional<Composed>> composed = new HashMap<>();
  private final Map<Share, Long> leasts = new HashMap<>();

  private record Share(int first, int last) {}

  /// A section made up.
  ///
  /// @param bound what no make-up within the rules of the search costs less than
  record Composed(List<BandFill> fills, long cost, long bound) {
    Composed {
      fills = List.copyOf(fills);
    }

    private Composed moved(int pages) {
      return new Composed(fills.stream().map(fill -> fill.moved(pages)).toList(), cost, bound);
    }
  }

  SectionComposer(List<Galley> galleys, Grid grid, Sizer sizer) {
    this.pieces = new Pieces(galleys, grid, sizer);
  }

  Pieces pieces() {
    return pieces;
  }

  /// The cheapest make-up of the pieces on `pages` pages from page `first` of the issue on; empty
  /// when they do not go in.
  Optional<Composed> compose(int first, int pages) {
    var asked = asked(first, pages);
    return composed
        .computeIfAbsent(asked, this::search)
        .map(found -> found.moved(first - asked.first()));
  }

  boolean isComposed(int first, int pages) {
    return composed.containsKey(asked(first, pages));
  }

  /// What the pieces cost at the least on these pages: exactly, once they are made up.
  /// [CastOff#NONE] when they do not go in.
  long least(int first, int pages) {
    var asked = asked(first, pages);
    var known = composed.get(asked);
    return known == null
        ? leasts.computeIfAbsent(asked, this::castOff)
        : known.map(Composed::cost).orElse(CastOff.NONE);
  }

  /// Pages are alike: unless something is pinned, what was found for some pages holds for others.
  private Share asked(int first, int pages) {
    int at = pieces.pinned() ? first : 1;
    return new Share(at, at + pages - 1);
  }

  /// With loose columns only where level ones leave no way.
  private long castOff(Share share) {
    long level = new CastOff(pieces, share.first(), share.last(), LOOSE[0]).all();
    return level < CastOff.NONE
        ? level
        : new CastOff(pieces, share.first(), share.last(), LOOSE[1]).all();
  }

  private Optional<Composed> search(Share share) {
    Optional<Composed> found = Optional.empty();
    for (int i = 0; i < LOOSE.length && found.isEmpty(); i++) {
      found = new SectionSearch(pieces, share.first(), share.last(), LOOSE[i]).run();
    }
    return found;
  }
}
