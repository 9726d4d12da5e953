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
import org.quoin.problem.Place;

/// The planner where its routes are too many to follow all of them.
class PagePlannerTest {
  /// Sections of which a story may go on in the last one: whole, or in some part of it, each with
  /// any part of the others.
  private static final int SECTIONS = 8;

  @Test
  void followsABoundedNumberOfRoutes() {
    var stories = new SmallStories();
    var grid = SmallStories.grid(18);
    var blocks = new ArrayList<PagePlan.Block>();
    var last = new ArrayList<Galley>();
    var random = new Random(1);
    last.add(stories.story("last", 1, random, Optional.empty()));
    for (int i = 0; i < SECTIONS; i++) {
      var jump = new Galley.Jump(Jump.Wish.ASKED, OptionalInt.empty(), false);
      var story = stories.story("s" + i, 8, random, Optional.of(jump));
      blocks.add(block(i, List.of(story), grid, stories));
      last.add(new Galley.Runover(story, new Stack(List.of())));
    }
    blocks.add(block(SECTIONS, last, grid, stories));
    var plan = new PagePlanner("issue.json", OptionalInt.empty()).plan(blocks, 1);
    assertEquals(List.of(), plan.problems());
    assertEquals(SECTIONS + 1, plan.value().orElseThrow().shares().size());
    int asked = blocks.getLast().composer().asked();
    assertTrue(asked > 400, "too few routes to prove anything: " + asked);
    assertTrue(asked <= 2 * 3 * 400, "asked for " + asked);
  }

  private static PagePlan.Block block(
      int number, List<Galley> galleys, Grid grid, SmallStories stories) {
    return new PagePlan.Block(
        List.of(number),
        Optional.empty(),
        Place.of("test"),
        "s" + number,
        "S" + number,
        new SectionComposer(galleys, grid, stories.sizer(grid)));
  }
}
