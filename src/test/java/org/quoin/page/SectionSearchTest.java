package org.quoin.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.galley.Galley;
import org.quoin.galley.Stack;
import org.quoin.issue.Jump;

/// The search against a search that leaves nothing out: on small pages of 12 rows both find
/// make-ups of the same cost, and the bound that is told is that cost.
class SectionSearchTest {
  private static final int SEEDS = 40;

  private final SmallStories stories = new SmallStories();
  private Grid grid = SmallStories.grid(12);

  @Test
  void findsTheCheapestMakeUpThereIs() {
    int found = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var galleys = new ArrayList<Galley>();
      for (int i = 0; i < 1 + random.nextInt(2); i++) {
        galleys.add(stories.story("s" + i, 1 + random.nextInt(4), random, Optional.empty()));
      }
      found += assertCheapest(galleys, 1 + random.nextInt(2), seed).isPresent() ? 1 : 0;
    }
    assertTrue(found > SEEDS / 3, "too few sections go in to prove anything: " + found);
  }

  /// A story that may or must jump over another one, to the end of its section.
  @Test
  void findsTheCheapestJumpThereIs() {
    grid = SmallStories.grid(18);
    int jumps = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var jump =
          new Galley.Jump(
              random.nextBoolean() ? Jump.Wish.ASKED : Jump.Wish.LET,
              OptionalInt.empty(),
              random.nextInt(4) == 0);
      var first = stories.story("s0", 4 + random.nextInt(3), random, Optional.of(jump));
      var second = stories.story("s1", 1, random, Optional.empty());
      var runover = new Galley.Runover(first, new Stack(List.of()));
      var composed = assertCheapest(List.of(first, second, runover), 2, seed);
      jumps +=
          composed.stream()
                  .flatMap(made -> made.fills().stream())
                  .anyMatch(fill -> fill instanceof BandFill.Text text && text.jumps())
              ? 1
              : 0;
    }
    assertTrue(jumps > SEEDS / 4, "too few stories jump to prove anything: " + jumps);
  }

  /// Two stories that are to jump, so that both may wait at once. There are more ways than the
  /// search looks at; yet it finds the best of nearly all, and never says more of its bound than is
  /// true.
  @Test
  void findsTheCheapestOfTwoJumps() {
    grid = SmallStories.grid(18);
    int jumps = 0;
    int cheapest = 0;
    for (int seed = 0; seed < SEEDS / 4; seed++) {
      var random = new Random(seed);
      var jump = new Galley.Jump(Jump.Wish.ASKED, OptionalInt.empty(), false);
      var first = stories.story("s0", 4 + random.nextInt(2), random, Optional.of(jump));
      var second = stories.story("s1", 4 + random.nextInt(2), random, Optional.of(jump));
      var third = stories.story("s2", 1, random, Optional.empty());
      var galleys =
          List.<Galley>of(
              first,
              second,
              third,
              new Galley.Runover(first, new Stack(List.of())),
              new Galley.Runover(second, new Stack(List.of())));
      var found = found(galleys, 3);
      var made = found.made().orElseThrow();
      assertTrue(made.bound() <= found.cheapest(), "the bound of seed " + seed);
      cheapest += made.cost() == found.cheapest() ? 1 : 0;
      jumps +=
          (int)
              made.fills().stream()
                  .filter(fill -> fill instanceof BandFill.Text text && text.jumps())
                  .count();
    }
    assertTrue(cheapest >= SEEDS / 4 * 8 / 10, "the best is found too seldom: " + cheapest);
    assertTrue(jumps > SEEDS / 8, "too few stories jump to prove anything: " + jumps);
  }

  private Optional<SectionComposer.Composed> assertCheapest(
      List<Galley> galleys, int last, int seed) {
    var found = found(galleys, last);
    long cost = found.made().map(SectionComposer.Composed::cost).orElse(CastOff.NONE);
    assertEquals(found.cheapest(), cost, "seed " + seed);
    found.made().ifPresent(made -> assertEquals(made.cost(), made.bound()));
    return found.made();
  }

  /// @param cheapest what the search that leaves nothing out finds
  private record Found(long cheapest, Optional<SectionComposer.Composed> made) {}

  private Found found(List<Galley> galleys, int last) {
    var sizer = stories.sizer(grid);
    var pieces = new Pieces(galleys, grid, sizer);
    long cheapest = new Everything(pieces, last).after(0, 1, 0, List.of());
    var castOff = new CastOff(pieces, last, 0, 1);
    return new Found(cheapest, new SectionSearch(pieces, share(last), castOff, CastOff.NONE).run());
  }

  private static SectionComposer.Share share(int pages) {
    return new SectionComposer.Share(1, pages, List.of(), 0);
  }
}
