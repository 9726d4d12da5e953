package org.quoin.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.quoin.page.PageFit;
import org.quoin.report.IssueFit.StoryFit;

/// The fit reports of sister issues side by side: a column for each language, a row for each piece
/// and each page.
///
/// Texts are counted in letters, since it is letters that fill lines; each but the first language
/// tells how much longer or shorter it runs than the first.
public final class SideBySide {
  private static final String NONE = "–";

  private final List<IssueFit> issues;
  private final List<List<String>> rows = new ArrayList<>();

  private SideBySide(List<IssueFit> issues) {
    this.issues = issues;
  }

  /// Lines of even width; nothing where there is only one issue.
  public static String write(List<IssueFit> issues) {
    return issues.size() < 2 ? "" : new SideBySide(issues).table();
  }

  private String table() {
    var head = new ArrayList<String>();
    head.add("Letters");
    issues.forEach(issue -> head.add(issue.language()));
    rows.add(head);
    var ids = new LinkedHashSet<String>();
    issues.forEach(issue -> issue.stories().forEach(story -> ids.add(story.text().id())));
    ids.forEach(id -> rows.add(row(id, issues.stream().map(issue -> story(issue, id)).toList())));
    rows.add(row("all texts", issues.stream().map(SideBySide::all).toList()));
    int pages = issues.stream().mapToInt(issue -> issue.pages().size()).max().orElse(0);
    for (int page = 1; page <= pages; page++) {
      rows.add(page(page));
    }
    return written();
  }

  /// What one text of one issue is told by.
  private record Told(int letters, String where) {}

  private static Optional<Told> story(IssueFit issue, String id) {
    return issue.stories().stream()
        .filter(story -> story.text().id().equals(id))
        .map(story -> new Told(story.text().letters(), where(story)))
        .findFirst();
  }

  private static String where(StoryFit story) {
    return story.overset() > 0
        ? ", " + story.overset() + (story.overset() == 1 ? " line over" : " lines over")
        : story.pages().map(pages -> ", p. " + pages).orElse("");
  }

  private static Optional<Told> all(IssueFit issue) {
    return Optional.of(
        new Told(issue.stories().stream().mapToInt(s -> s.text().letters()).sum(), ""));
  }

  private static List<String> row(String name, List<Optional<Told>> told) {
    var row = new ArrayList<String>();
    row.add(name);
    var first = told.getFirst();
    for (int i = 0; i < told.size(); i++) {
      var one = told.get(i);
      if (one.isEmpty()) {
        row.add(NONE);
      } else {
        var share = i == 0 || first.isEmpty() ? "" : share(one.get(), first.get());
        row.add(one.get().letters() + share + one.get().where());
      }
    }
    return row;
  }

  /// How much longer it is than the first, in whole percent.
  private static String share(Told told, Told first) {
    if (first.letters() == 0) {
      return "";
    }
    int percent = Math.round(100f * (told.letters() - first.letters()) / first.letters());
    return percent == 0 ? "" : " (" + (percent > 0 ? "+" : "−") + Math.abs(percent) + " %)";
  }

  private List<String> page(int number) {
    var row = new ArrayList<String>();
    row.add("page " + number);
    for (IssueFit issue : issues) {
      row.add(
          issue.pages().stream()
              .filter(page -> page.page() == number)
              .findFirst()
              .map(SideBySide::fill)
              .orElse(NONE));
    }
    return row;
  }

  private static String fill(PageFit page) {
    var room =
        page.room()
            .filter(left -> left.lines() >= FitLines.WORTH_TELLING)
            .map(left -> ", " + left.lines() + " lines short")
            .orElse("");
    return FitLines.full(page) + room;
  }

  private String written() {
    var text = new StringBuilder();
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(row.get(column)).repeat(' ', width(column) - row.get(column).length() + 3);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
