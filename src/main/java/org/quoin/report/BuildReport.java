package org.quoin.report;

import java.util.List;
import java.util.Optional;
import org.quoin.page.PageFit;
import org.quoin.preflight.TypographyFigures;
import org.quoin.problem.Problem;
import tools.jackson.databind.node.ObjectNode;

/// What a build made and how well: the file `NAME-report.json`.
///
/// @param issue its name
/// @param cost of the make-up, for comparing two builds of one issue
/// @param pages in order
/// @param typography measured on the finished print edition, when there is one
/// @param photos what each got of the screen edition, when there is one
public record BuildReport(
    String issue,
    long cost,
    List<PageFit> pages,
    Optional<TypographyFigures> typography,
    List<PhotoShare> photos,
    List<Problem> problems) {
  public BuildReport {
    pages = List.copyOf(pages);
    photos = List.copyOf(photos);
    problems = List.copyOf(problems);
  }

  /// As JSON, two spaces a level, a line feed at the end.
  public String json() {
    var root = ProblemJson.JSON.createObjectNode();
    root.put("issue", issue);
    root.put("cost", cost);
    root.put("pageCount", pages.size());
    root.put("meanFill", percent(meanFill()));
    var list = root.putArray("pages");
    pages.forEach(page -> page(page, list.addObject()));
    typography.ifPresent(figures -> {
      var rows = root.putArray("typography");
      for (var row : figures.rows()) {
        rows.addObject()
            .put("figure", row.name())
            .put("value", row.value())
            .put("goal", row.goal())
            .put("reached", row.reached());
      }
    });
    if (!photos.isEmpty()) {
      var rows = root.putArray("photos");
      photos.forEach(photo -> photo(photo, rows.addObject()));
    }
    root.set("problems", ProblemJson.array(problems));
    return root.toPrettyString() + "\n";
  }

  private static void photo(PhotoShare photo, ObjectNode node) {
    node.put("image", photo.image())
        .put("storedBytes", photo.stored().bytes())
        .put("screenBytes", photo.given().bytes())
        .put("ppi", photo.ppi())
        .put("quality", photo.quality())
        .put("likeness", PhotoLines.likeness(photo.likeness()));
  }

  private int meanFill() {
    return pages.isEmpty() ? 0 : pages.stream().mapToInt(PageFit::fill).sum() / pages.size();
  }

  private static void page(PageFit page, ObjectNode node) {
    node.put("page", page.page());
    node.put("fill", percent(page.fill()));
    node.put("unevenRows", page.uneven());
    page.room()
        .ifPresent(
            room -> node.putObject("short").put("lines", room.lines()).put("words", room.words()));
    var figures = node.putArray("figures");
    for (var figure : page.figures()) {
      figures
          .addObject()
          .put("image", figure.image())
          .put("columns", figure.span())
          .put("rows", figure.rows())
          .put("size", FitLines.size(figure))
          .put("scale", percent(figure.scale()))
          .put("cropped", percent(figure.crop()));
    }
    if (!page.gaveWay().isEmpty()) {
      var rules = node.putArray("gaveWay");
      page.gaveWay().forEach(rules::add);
    }
  }

  /// Thousandths as an editor reads them: `97.5 %`.
  private static String percent(int thousandths) {
    return thousandths / 10 + "." + thousandths % 10 + " %";
  }
}
