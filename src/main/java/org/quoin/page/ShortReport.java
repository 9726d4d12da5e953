package org.quoin.page;

import java.util.Optional;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Tells what ends short of its last page, and what would fill it.
record ShortReport(PagePlan.Block block, PageFit last) {
  /// Lines of one column below which a page's foot looks meant: an eighth of an A4 page of two
  /// columns.
  private static final int SEEN = 12;

  /// Empty when the page is full enough.
  Optional<Problem> problem() {
    return last.room()
        .filter(room -> room.lines() >= SEEN)
        .map(room ->
            new Problem.GaveWay(
                block.place(),
                "“%s” ends %d lines short of page %d."
                    .formatted(block.name(), room.lines(), last.page()),
                Optional.of(
                    "About %d more words would fill it, or a larger photo."
                        .formatted(room.words())),
                Severity.NOTE));
  }
}
