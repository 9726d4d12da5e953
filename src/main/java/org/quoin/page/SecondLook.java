package org.quoin.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quoin.galley.Galley;

/// Looks once more at a section that leaves pages short, or does not go in level: with one of its
/// stories free to jump of which the editor says nothing.
///
/// What is good enough is not looked at again, nor what an editor lets jump, so that leave for
/// every story to jump costs nothing where no story should.
record SecondLook(Pieces pieces, Sizer sizer, SectionComposer.Share share) {
  /// The cheaper make-up of the one that was found and those with a jump.
  ///
  /// @param bound what none of the first search costs less than
  Optional<SectionComposer.Composed> better(Optional<SectionComposer.Composed> found, long bound) {
    var best = found;
    long least = bound;
    for (Galley.Story story : candidates(found)) {
      var with = pieces.with(story, sizer);
      if (with.isPresent()) {
        long below = best.map(SectionComposer.Composed::cost).orElse(CastOff.NONE);
        var search = SectionComposer.level(with.get(), share, below);
        var other = search.run();
        least = Math.min(least, search.bound());
        best = other.isPresent() ? other : best;
      }
    }
    long all = least;
    return best.map(made -> made.bound(Math.min(made.bound(), all)));
  }

  /// Those that stand on short pages; all, where nothing goes in; none, where others jump already.
  private List<Galley.Story> candidates(Optional<SectionComposer.Composed> found) {
    if (pieces.runovers() > 0) {
      return List.of();
    }
    if (found.isEmpty()) {
      return pieces.galleys().stream()
          .filter(Galley.Story.class::isInstance)
          .map(Galley.Story.class::cast)
          .filter(SecondLook::mayJump)
          .toList();
    }
    var fills = found.get().fills();
    int last = fills.getLast().band().page();
    Set<Galley.Story> stories = new LinkedHashSet<>();
    IntStream.range(share.first(), last)
        .filter(page -> blank(fills, page) * Demerits.OPEN_PAGE_ROW > Demerits.OPEN_JUMP)
        .forEach(page ->
            fills.stream()
                .filter(fill -> fill.band().page() == page)
                .filter(BandFill.Text.class::isInstance)
                .map(fill -> ((BandFill.Text) fill).form().story())
                .filter(SecondLook::mayJump)
                .forEach(stories::add));
    return List.copyOf(stories);
  }

  private static boolean mayJump(Galley.Story story) {
    return story.jump().filter(Galley.Jump::open).isPresent();
  }

  /// Rows at a page's foot that nothing stands in.
  private int blank(List<BandFill> fills, int page) {
    return pieces.grid().rows()
        - fills.stream()
            .filter(fill -> fill.band().page() == page)
            .mapToInt(fill -> fill.band().bottom())
            .max()
            .orElse(0);
  }
}
