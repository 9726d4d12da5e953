package org.quoin.report;

import java.util.List;
import java.util.Optional;
import org.quoin.page.Jumped;
import org.quoin.page.PageFit;
import org.quoin.preflight.TypographyFigures;
import org.quoin.problem.Problem;
import tools.jackson.core.JsonGenerator;

/// What a build made and how well: the file `NAME-report.json`.
///
/// @param issue its name
/// @param cost of the make-up, for comparing two builds of one issue
/// @param bound what no make-up costs less than, as far as was searched
/// @param pages in order
/// @param typography measured on the pages of the print edition, when there is one
/// @param photos what each got of the screen edition, when there is one
public record BuildReport(
    String issue,
    long cost,
    long bound,
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
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringProperty("issue", issue);
      json.writeNumberProperty("cost", cost);
      json.writeNumberProperty("bound", bound);
      json.writeNumberProperty("pageCount", pages.size());
      json.writeStringProperty("meanFill", percent(meanFill()));
      json.writeArrayPropertyStart("pages");
      pages.forEach(page -> page(page, json));
      json.writeEndArray();
      jumps(json);
      typography.ifPresent(figures -> typography(figures, json));
      if (!photos.isEmpty()) {
        json.writeArrayPropertyStart("photos");
        photos.forEach(photo -> photo(photo, json));
        json.writeEndArray();
      }
      json.writeName("problems");
      ProblemJson.array(json, problems);
      json.writeEndObject();
    });
  }

  /// Each story that jumps, told at the page it leaves.
  private void jumps(JsonGenerator json) {
    json.writeArrayPropertyStart("jumps");
    for (PageFit page : pages) {
      for (Jumped jump : page.jumps()) {
        if (jump.from() == page.page()) {
          json.writeStartObject();
          json.writeStringProperty("article", jump.story());
          json.writeNumberProperty("from", jump.from());
          json.writeNumberProperty("to", jump.to());
          json.writeNumberProperty("lines", jump.lines());
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  private static void typography(TypographyFigures figures, JsonGenerator json) {
    json.writeArrayPropertyStart("typography");
    for (var row : figures.rows()) {
      json.writeStartObject();
      json.writeStringProperty("figure", row.name());
      json.writeStringProperty("value", row.value());
      json.writeStringProperty("goal", row.goal());
      json.writeBooleanProperty("reached", row.reached());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void photo(PhotoShare photo, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("image", photo.image());
    json.writeNumberProperty("storedBytes", photo.stored().bytes());
    json.writeNumberProperty("screenBytes", photo.given().bytes());
    json.writeNumberProperty("ppi", photo.ppi());
    json.writeNumberProperty("quality", photo.quality());
    json.writeStringProperty("likeness", PhotoLines.likeness(photo.likeness()));
    json.writeEndObject();
  }

  private int meanFill() {
    return pages.isEmpty() ? 0 : pages.stream().mapToInt(PageFit::fill).sum() / pages.size();
  }

  private static void page(PageFit page, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("page", page.page());
    json.writeStringProperty("fill", percent(page.fill()));
    json.writeNumberProperty("unevenRows", page.uneven());
    page.room()
        .ifPresent(room -> {
          json.writeObjectPropertyStart("short");
          json.writeNumberProperty("lines", room.lines());
          json.writeNumberProperty("words", room.words());
          json.writeEndObject();
        });
    json.writeArrayPropertyStart("figures");
    for (var figure : page.figures()) {
      json.writeStartObject();
      json.writeStringProperty("image", figure.image());
      json.writeNumberProperty("columns", figure.span());
      json.writeNumberProperty("rows", figure.rows());
      json.writeStringProperty("size", FitLines.size(figure));
      json.writeStringProperty("scale", percent(figure.scale()));
      json.writeStringProperty("cropped", percent(figure.crop()));
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!page.gaveWay().isEmpty()) {
      json.writeArrayPropertyStart("gaveWay");
      page.gaveWay().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /// Thousandths as an editor reads them: `97.5 %`.
  private static String percent(int thousandths) {
    return thousandths / 10 + "." + thousandths % 10 + " %";
  }
}
