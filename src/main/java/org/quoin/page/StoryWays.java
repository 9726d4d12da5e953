package org.quoin.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.galley.Galley;

/// Every way a story was found to run, so that each search is made once. Pages are alike: for a
/// story with no pins only the row it begins in and the pages left count, and what was found on one
/// page is moved to another.
final class StoryWays {
  /// @param page where a pinned story begins; 0 for one that may stand anywhere
  private record Asked(int row, int left, int page) {}

  private final Grid grid;
  private final Sizer sizer;
  private final Map<Galley.Story, PageComposer> composers = new IdentityHashMap<>();
  private final Map<PageComposer, Map<Asked, List<StoryComposer.Way>>> found =
      new IdentityHashMap<>();

  StoryWays(Grid grid, Sizer sizer) {
    this.grid = grid;
    this.sizer = sizer;
  }

  StoryForm form(Galley.Story story) {
    return composer(story).form();
  }

  private PageComposer composer(Galley.Story story) {
    return composers.computeIfAbsent(
        story, s -> new PageComposer(StoryForm.of(s, grid, sizer), sizer.setter().lines()));
  }

  /// @param page of the issue where it begins
  /// @param last page it may use
  List<StoryComposer.Way> ways(Galley.Story story, int page, int row, int last) {
    var composer = composer(story);
    var asked = new Asked(row, last - page, composer.form().pinned() ? page : 0);
    var ways =
        found
            .computeIfAbsent(composer, _ -> new HashMap<>())
            .computeIfAbsent(asked, _ -> new StoryComposer(composer).ways(page, row, last));
    if (ways.isEmpty() || ways.getFirst().fills().getFirst().band().page() == page) {
      return ways;
    }
    return ways.stream().map(way -> moved(way, page)).toList();
  }

  private static StoryComposer.Way moved(StoryComposer.Way way, int page) {
    int by = page - way.fills().getFirst().band().page();
    var fills = way.fills().stream().map(fill -> fill.moved(by)).toList();
    return new StoryComposer.Way(way.cost(), fills, fills.getLast().band());
  }
}
