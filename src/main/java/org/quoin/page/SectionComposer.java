package org.quoin.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.galley.Galley;

/// Stacks the pieces of a section on its pages: each begins under the last one or on a new page.
/// What was found is kept: sections are asked for many shares of an issue's pages.
final class SectionComposer {
  /// Rows that a column may end above its band's foot: one, or more when nothing goes in level (a
  /// tall table in a short story).
  private static final int[] LOOSE = {1, 12};

  /// The last page of every share where pages are alike, so that what is reckoned for the last
  /// pages of one holds for those of all; no newsletter has so many.
  private static final int LAST = 4_000;

  private final Pieces pieces;
  private final Sizer sizer;
  private final Map<Share, Optional<Composed>> composed = new HashMap<>();
  private final Map<Share, Long> leasts = new HashMap<>();
  private final Map<Reckoned, CastOff> castOffs = new HashMap<>();

  /// What a cast-off was reckoned for.
  private record Reckoned(int last, int carry, int loose) {}

  /// Pages asked for.
  ///
  /// @param brought stories that jumped on earlier pages, those that go on in this section
  /// @param carry rows of a story that may jump to another section at the most; 0 where none may
  record Share(int first, int pages, List<Rest> brought, int carry) {
    Share {
      brought = List.copyOf(brought);
    }

    int last() {
      return first + pages - 1;
    }
  }

  /// A section made up.
  ///
  /// @param waiting stories that jumped and go on in a later section
  /// @param bound what no make-up within the rules of the search costs less than
  record Composed(List<BandFill> fills, List<Rest> waiting, long cost, long bound) {
    Composed {
      fills = List.copyOf(fills);
      waiting = List.copyOf(waiting);
    }

    /// Rows of the story that carries most of itself to a later section.
    int carried() {
      return fills.stream()
          .filter(fill -> fill instanceof BandFill.Text text && text.jumps())
          .map(BandFill.Text.class::cast)
          .filter(
              text -> waiting.stream().anyMatch(rest -> rest.story().equals(text.galley().id())))
          .mapToInt(text -> text.form().rowsFrom(text.end()))
          .max()
          .orElse(0);
    }

    Composed bound(long other) {
      return new Composed(fills, waiting, cost, other);
    }

    private Composed moved(int pages) {
      var moved = fills.stream().map(fill -> fill.moved(pages)).toList();
      return new Composed(moved, waiting, cost, bound);
    }
  }

  SectionComposer(List<Galley> galleys, Grid grid, Sizer sizer) {
    this.pieces = new Pieces(galleys, grid, sizer);
    this.sizer = sizer;
  }

  /// The same section without some of its pins.
  SectionComposer without(Set<PagePin> pins) {
    return new SectionComposer(PagePin.lifted(pieces.galleys(), pins), pieces.grid(), sizer);
  }

  Pieces pieces() {
    return pieces;
  }

  /// The cheapest make-up of the pieces on their pages; empty when they do not go in.
  Optional<Composed> compose(Share share) {
    var asked = asked(share);
    return composed
        .computeIfAbsent(asked, this::search)
        .map(found -> found.moved(share.first() - asked.first()));
  }

  boolean isComposed(Share share) {
    return composed.containsKey(asked(share));
  }

  /// What the pieces cost at the least on these pages: exactly, once they are made up.
  /// [CastOff#NONE] when they do not go in.
  long least(Share share) {
    var asked = asked(share);
    var known = composed.get(asked);
    return known == null
        ? leasts.computeIfAbsent(asked, this::castOff)
        : known.map(Composed::cost).orElse(CastOff.NONE);
  }

  /// Pages are alike: unless something is pinned, what was found for some pages holds for others.
  private Share asked(Share share) {
    int at = pieces.pinned() ? share.first() : LAST - share.pages() + 1;
    return new Share(at, share.pages(), share.brought(), share.carry());
  }

  /// With loose columns only where level ones leave no way.
  private long castOff(Share share) {
    long level = castOff(share, LOOSE[0]).all(share);
    return level < CastOff.NONE ? level : castOff(share, LOOSE[1]).all(share);
  }

  private CastOff castOff(Share share, int loose) {
    return castOffs.computeIfAbsent(
        new Reckoned(share.last(), share.carry(), loose),
        _ -> new CastOff(pieces, share.last(), share.carry(), loose));
  }

  /// How many shares it was asked to reckon and to make up, by which its work is counted.
  int asked() {
    return leasts.size() + composed.size();
  }

  /// Lets go of what was reckoned on the way to the make-ups, which stay known.
  void letGo() {
    castOffs.clear();
  }

  private Optional<Composed> search(Share share) {
    var level = search(share, LOOSE[0]);
    var found = level.run();
    return new SecondLook(pieces, sizer, share)
        .better(found, level.bound())
        .or(() -> together(share))
        .or(() -> search(share, LOOSE[1]).run())
        .or(() -> new PasteUp(pieces, share).run());
  }

  /// Where a section with jumps has so many ways that none was found: without those within it.
  private Optional<Composed> together(Share share) {
    var together = pieces.together();
    if (together.size() == pieces.size()) {
      return Optional.empty();
    }
    return level(together, share, CastOff.NONE).run();
  }

  /// A search for level columns with other pieces than the section's own.
  ///
  /// @param below what a make-up must not cost to be of use
  static SectionSearch level(Pieces pieces, Share share, long below) {
    var castOff = new CastOff(pieces, share.last(), share.carry(), LOOSE[0]);
    return new SectionSearch(pieces, share, castOff, below);
  }

  private SectionSearch search(Share share, int loose) {
    return new SectionSearch(pieces, share, castOff(share, loose), CastOff.NONE);
  }
}
