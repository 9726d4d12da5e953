package org.quoin.issue.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.issue.PageRange;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;

/// Checks that the pages which pieces are pinned to exist, in the order of the sections, and that a
/// section between two pinned ones has pages left.
final class Pins {
  private final OptionalInt count;
  private final List<Problem> problems;
  private Optional<PageRange> section = Optional.empty();

  /// The last page taken, and how many sections since want a page of their own.
  private int taken;

  private int waiting;

  Pins(OptionalInt count, boolean cover, List<Problem> problems) {
    this.count = count;
    this.taken = cover ? 1 : 0;
    this.problems = problems;
  }

  /// The pages under `pages`, a range or one number.
  static Optional<PageRange> pages(Node.Keys keys) {
    return switch (keys.get("pages").orElse(null)) {
      case Node.Text(String range, Place _) -> PageRange.parse(range);
      case Node.Number(BigDecimal page, Place _) ->
          Optional.of(new PageRange(page.intValue(), page.intValue()));
      case Node other -> throw new IllegalStateException("no pages: " + other);
      case null -> Optional.empty();
    };
  }

  void section(Node.Keys keys, boolean runsOn) {
    section = pages(keys);
    if (section.isEmpty()) {
      waiting += runsOn ? 0 : 1;
      return;
    }
    var place = keys.get("pages").orElseThrow().place();
    var range = section.get();
    int least = taken + waiting + (runsOn && taken > 0 && waiting == 0 ? 0 : 1);
    if (range.first() < least) {
      problems.add(tooEarly(range, least, place));
    }
    within(range.last(), place);
    taken = Math.max(taken, range.last());
    waiting = 0;
  }

  private Problem tooEarly(PageRange range, int least, Place place) {
    String sentence;
    if (range.first() == 1 && taken == 1) {
      sentence = "A section cannot be on page 1, which is the cover.";
    } else if (waiting > 0) {
      sentence =
          "No page is left before page %d for the %s without pages that %s before."
              .formatted(
                  range.first(),
                  waiting == 1 ? "section" : waiting + " sections",
                  waiting == 1 ? "comes" : "come");
    } else {
      sentence = "Page %d is already taken by a section before.".formatted(range.first());
    }
    return new Disallowed(
        place,
        sentence,
        Optional.of(
            "The first page free here is %d; sections stand in the order of their pages."
                .formatted(least)));
  }

  void piece(Node.Keys keys) {
    pages(keys)
        .ifPresent(range -> {
          var place = keys.get("pages").orElseThrow().place();
          if (within(range.last(), place)
              && section.isPresent()
              && (range.first() < section.get().first() || range.last() > section.get().last())) {
            String pages = range.count() == 1 ? "Page %s is" : "Pages %s are";
            problems.add(outside(pages.formatted(range), place));
          }
        });
  }

  void figure(Node.Keys keys) {
    keys.whole("page")
        .ifPresent(page -> {
          var place = keys.get("page").orElseThrow().place();
          if (within(page, place)
              && section.isPresent()
              && (page < section.get().first() || page > section.get().last())) {
            problems.add(outside("Page %d is".formatted(page), place));
          }
        });
  }

  private Problem outside(String what, Place place) {
    return new Disallowed(
        place,
        "%s outside the section, which has %s."
            .formatted(what, (section.get().count() == 1 ? "page " : "pages ") + section.get()),
        Optional.of("Write a page of the section, or leave the key out."));
  }

  private boolean within(int page, Place place) {
    boolean beyond = count.isPresent() && page > count.getAsInt();
    if (beyond) {
      problems.add(
          new Disallowed(
              place,
              "There is no page %d; the issue has %d.".formatted(page, count.getAsInt()),
              Optional.of(
                  "Write a page from 1 to %d, or mend “count”.".formatted(count.getAsInt()))));
    }
    return !beyond;
  }
}
