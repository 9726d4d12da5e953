package org.quoin.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures a finished issue against what was written.
final class IssueMeasure {
  private static final Comparator<Line> LATER =
      Comparator.comparingInt(Line::page).thenComparingDouble(Line::baseline);

  private final Copytext written;
  private final PrintedIssue printed;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Filled> fills = new ArrayList<>();

  /// How full a page is.
  ///
  /// @param last whether a section ends on it
  record Filled(int page, double share, boolean last) {}

  /// @param faults in the order of the pages within each kind of check
  record Measured(List<Fault> faults, List<Filled> fills, int pages) {}

  private IssueMeasure(Copytext written, PrintedIssue printed) {
    this.written = written;
    this.printed = printed;
  }

  static Measured of(Copytext written, PrintedIssue printed) {
    var measure = new IssueMeasure(written, printed);
    measure.measure();
    return new Measured(measure.faults, measure.fills, printed.pages().size());
  }

  private void measure() {
    if (written.articles().size() != printed.stories().size()) {
      int lost = written.articles().size() - printed.stories().size();
      faults.add(new Fault(Fault.Kind.TEXT_LOST, 0, lost + " whole articles"));
      return;
    }
    double cap = cap();
    for (int i = 0; i < written.articles().size(); i++) {
      var article = written.articles().get(i);
      var story = printed.stories().get(i);
      var frame = new Frame(written.columns().get(article.section()), cap);
      new TextCheck(article, story, faults::add).check();
      new KeepCheck(article, story, faults::add).check();
      new FigureCheck(article, story, frame, faults::add).check();
    }
    pages(cap);
    pins();
  }

  private void pages(double cap) {
    var heads = written.articles().stream().map(article -> article.head().size()).toList();
    var ends = ends();
    for (var shown : printed.pages().subList(written.recipe().cover() ? 1 : 0, pageCount())) {
      int columns = columns(shown.number());
      var sheet = Sheet.of(shown, new Frame(columns, cap), printed.stories(), heads);
      marks(sheet);
      levels(sheet, ends);
    }
  }

  private int pageCount() {
    return printed.pages().size();
  }

  /// From the type area's top to the first baseline: where most lines have it, in the grid.
  private double cap() {
    Map<Long, Integer> phases = new HashMap<>();
    double top = new Frame(2, 0).top();
    for (var story : printed.stories()) {
      for (var part : story.flow()) {
        for (var line : part.lines()) {
          phases.merge(Math.round((line.baseline() - top) % Frame.STEP * 20), 1, Integer::sum);
        }
      }
    }
    return phases.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() / 20.0)
        .orElse(7.0);
  }

  /// Columns of a page: those of the section that begins highest on it.
  private int columns(int page) {
    int section = Integer.MAX_VALUE;
    for (int i = 0; i < printed.stories().size(); i++) {
      boolean here =
          printed.stories().get(i).parts().stream()
              .anyMatch(part -> part.lines().stream().anyMatch(line -> line.page() == page));
      if (here) {
        section = Math.min(section, written.articles().get(i).section());
      }
    }
    return section == Integer.MAX_VALUE
        ? written.recipe().columns()
        : written.columns().get(section);
  }

  /// The story that each section ends with, which is the rest of one that jumped where that stands
  /// last, and of each story the last page.
  private record Ends(Map<Integer, Integer> lastStory, List<Integer> lastPage) {}

  private Ends ends() {
    var lastStory = new HashMap<Integer, Integer>();
    var lastPage = new ArrayList<Integer>();
    var lastLines = new HashMap<Integer, Line>();
    for (int i = 0; i < printed.stories().size(); i++) {
      int section = written.articles().get(i).section();
      var lowest =
          printed.stories().get(i).parts().stream()
              .flatMap(part -> part.lines().stream())
              .max(LATER);
      lastPage.add(lowest.map(Line::page).orElse(0));
      var before = lastLines.get(section);
      if (lowest.isPresent() && (before == null || LATER.compare(before, lowest.get()) < 0)) {
        lastLines.put(section, lowest.get());
        lastStory.put(section, i);
      }
    }
    return new Ends(lastStory, lastPage);
  }

  private void levels(Sheet sheet, Ends ends) {
    int page = sheet.page().number();
    boolean last = sheet.stands().isEmpty();
    for (int i = 0; i < sheet.stands().size(); i++) {
      var stand = sheet.stands().get(i);
      boolean ended = ends.lastPage().get(stand.story()) == page;
      int section = written.articles().get(stand.story()).section();
      boolean sectionEnds = ended && ends.lastStory().get(section) == stand.story();
      boolean lowest = i == sheet.stands().size() - 1;
      last |= sectionEnds && lowest;
      var feet = sheet.feet(stand);
      if (feet.uneven() > 1 && (sectionEnds || !lowest)) {
        var kind = sectionEnds ? Fault.Kind.UNEVEN_END : Fault.Kind.UNEVEN_STORY;
        faults.add(new Fault(kind, page, feet.toString()));
      }
    }
    fills.add(new Filled(page, sheet.fill(), last));
    if (!last && sheet.fill() < 0.95) {
      var words = "%.0f %% full".formatted(sheet.fill() * 100);
      faults.add(new Fault(Fault.Kind.HOLE, page, words));
    }
    if (!last && sheet.feet().uneven() > 1) {
      faults.add(new Fault(Fault.Kind.UNEVEN_PAGE, page, sheet.feet().toString()));
    }
  }

  private void marks(Sheet sheet) {
    var lines = new ArrayList<Line>();
    var boxed = new ArrayList<Line>();
    for (var story : printed.stories()) {
      for (var part : story.parts()) {
        for (var line : part.lines()) {
          if (line.page() == sheet.page().number()) {
            (part.beside() ? boxed : lines).add(line);
          }
        }
      }
    }
    new MarkCheck(sheet.page(), sheet.frame(), lines, boxed, faults::add).check();
  }

  private void pins() {
    var recipe = written.recipe();
    if (recipe.count() > 0 && recipe.count() != pageCount()) {
      var words = "%d pages and not %d".formatted(pageCount(), recipe.count());
      faults.add(new Fault(Fault.Kind.PIN_BROKEN, 0, words));
    }
    for (int i = 0; i < printed.stories().size(); i++) {
      int section = written.articles().get(i).section();
      var pinned = recipe.parts().get(section).pages();
      if (!pinned.isEmpty()) {
        var ends = pinned.split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        printed.stories().get(i).parts().stream()
            .flatMap(part -> part.lines().stream())
            .filter(line -> line.page() < first || line.page() > last)
            .findFirst()
            .ifPresent(line ->
                faults.add(
                    new Fault(
                        Fault.Kind.PIN_BROKEN,
                        line.page(),
                        "section %d is pinned to %s".formatted(section, pinned))));
      }
    }
  }
}
