package org.quoin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.page.Jumped;
import org.quoin.page.PageFit;
import org.quoin.page.PageFit.FigureFit;

/// The fit report for a person: how full each page is, how each figure came out and which rules
/// gave way, in plain words.
public final class FitLines {
  /// Fewer lines than this are the last line of a paragraph, and nothing to write more for.
  static final int WORTH_TELLING = 3;

  private FitLines() {}

  /// A line a page, and under it one for each figure and each rule.
  public static String write(List<PageFit> pages) {
    var text = new StringBuilder();
    for (PageFit page : pages) {
      var words = new ArrayList<>(of(page));
      text.append(words.removeFirst()).append('\n');
      for (FigureFit figure : page.figures()) {
        text.append("    ").append(figure.image()).append(": ").append(of(figure)).append(".\n");
      }
      words.forEach(line -> text.append("    ").append(line).append('\n'));
    }
    return text.toString();
  }

  /// What is to be said of a page as a whole, a line each.
  public static List<String> of(PageFit page) {
    var lines = new ArrayList<String>();
    lines.add("Page " + page.page() + ": " + full(page) + ", " + level(page) + ".");
    page.room()
        .filter(room -> room.lines() >= WORTH_TELLING)
        .ifPresent(room ->
            lines.add(
                "Short by %s: room for about %d more words or a larger photo."
                    .formatted(count(room.lines(), "line"), room.words())));
    page.jumps().forEach(jump -> lines.add(of(jump, page.page())));
    lines.addAll(page.gaveWay());
    return lines;
  }

  /// How near the make-up is to the best there is.
  public static String of(IssueFit.Price price) {
    return price.cost() <= price.bound()
        ? String.format(
            Locale.ROOT,
            "The pages cost %,d demerits, and no make-up of them costs less.",
            price.cost())
        : String.format(
            Locale.ROOT,
            "The pages cost %,d demerits; no make-up of them costs less than %,d.",
            price.cost(),
            price.bound());
  }

  private static String of(Jumped jump, int page) {
    return page == jump.from()
        ? "“%s” jumps to page %d, with %s."
            .formatted(jump.title(), jump.to(), count(jump.lines(), "line"))
        : "“%s” goes on here from page %d.".formatted(jump.title(), jump.from());
  }

  static String full(PageFit page) {
    return page.fill() >= 1000
        ? "full"
        : "%d.%d %% full".formatted(page.fill() / 10, page.fill() % 10);
  }

  private static String level(PageFit page) {
    return page.uneven() == 0
        ? "columns level"
        : "columns level within " + count(page.uneven(), "line");
  }

  /// How a figure came out, without its name.
  public static String of(FigureFit figure) {
    var cropped = figure.crop() < 10 ? "whole" : figure.crop() / 10 + " % cropped";
    return "%s, %d %% of the page's width, %s"
        .formatted(size(figure), (figure.scale() + 5) / 10, cropped);
  }

  /// In whole millimetres: 25.4 mm are 72,000 millipoints.
  static String size(FigureFit figure) {
    return String.format(
        Locale.ROOT,
        "%d × %d mm",
        figure.width().times(254, 720).millipoints() / 1000,
        figure.height().times(254, 720).millipoints() / 1000);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
