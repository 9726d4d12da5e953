package org.quoin.report;

import java.util.List;
import org.quoin.page.PageFit;

/// The fit report for a person: a line a page in plain words.
public final class FitLines {
  private FitLines() {}

  public static String write(List<PageFit> pages) {
    var text = new StringBuilder();
    for (PageFit page : pages) {
      text.append("Page ").append(page.page()).append(": ").append(fill(page)).append('\n');
      for (var figure : page.figures()) {
        text.append("    ").append(figure(figure)).append('\n');
      }
      page.gaveWay().forEach(rule -> text.append("    ").append(rule).append('\n'));
    }
    return text.toString();
  }

  private static String fill(PageFit page) {
    var full =
        page.fill() >= 1000
            ? "full"
            : "%d.%d %% full".formatted(page.fill() / 10, page.fill() % 10);
    return page.uneven() == 0
        ? full + ", columns level."
        : full
            + ", columns level within "
            + page.uneven()
            + (page.uneven() == 1 ? " row." : " rows.");
  }

  private static String figure(PageFit.FigureFit figure) {
    return "%s over %d column%s, %d rows high%s"
        .formatted(
            figure.image(),
            figure.span(),
            figure.span() == 1 ? "" : "s",
            figure.rows(),
            figure.crop() < 10 ? "" : ", " + figure.crop() / 10 + " % cropped");
  }
}
