package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.style.Ink;

/// The jumps of an issue whose pages are shared and filled: both ends of each, found by its story.
///
/// @param all in the order of the pages they leave
record Jumps(List<Jumped> all) {
  Jumps {
    all = List.copyOf(all);
  }

  static Jumps of(PagePlan plan) {
    var all = new ArrayList<Jumped>();
    for (BandFill.Text from : texts(plan)) {
      if (from.jumps()) {
        var story = from.form().story();
        texts(plan).stream()
            .filter(to -> to.resumes() && to.form().story().id().equals(story.id()))
            .findFirst()
            .ifPresent(to ->
                all.add(
                    new Jumped(
                        story.id(),
                        story.title(),
                        from.band().page(),
                        to.band().page(),
                        from.form().rowsFrom(from.end()))));
      }
    }
    return new Jumps(all);
  }

  private static List<BandFill.Text> texts(PagePlan plan) {
    return plan.shares().stream()
        .flatMap(share -> share.composed().fills().stream())
        .filter(BandFill.Text.class::isInstance)
        .map(BandFill.Text.class::cast)
        .toList();
  }

  /// The rows that a band keeps for jump lines: at the foot of its last column, or over its head.
  List<JumpEnd> ends(BandFill.Text text, Ink ink) {
    var grid = text.form().grid();
    var ends = new ArrayList<JumpEnd>();
    var jump = of(text.form().story().id());
    if (jump.isPresent() && text.resumes()) {
      var baseline = grid.baseline(text.band().top());
      ends.add(
          new JumpEnd(jump.get(), false, grid.x(0), baseline, grid.width(grid.columns()), ink));
    }
    if (jump.isPresent() && text.jumps()) {
      var x = grid.x(grid.columns() - 1);
      var baseline = grid.baseline(text.band().bottom() - 1);
      ends.add(new JumpEnd(jump.get(), true, x, baseline, grid.width(1), ink));
    }
    return ends;
  }

  private Optional<Jumped> of(String story) {
    return all.stream().filter(jump -> jump.story().equals(story)).findFirst();
  }
}
