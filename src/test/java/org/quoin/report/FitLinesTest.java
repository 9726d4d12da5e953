package org.quoin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.geometry.Length;
import org.quoin.page.Jumped;
import org.quoin.page.PageFit;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import tools.jackson.databind.json.JsonMapper;

/// A page with a hole, told to a person and to a tool.
class FitLinesTest {
  private static final PageFit.FigureFit FIGURE =
      new PageFit.FigureFit(
          7,
          "photos/valley.jpg",
          1,
          13,
          Length.ofMillimetres("81"),
          Length.ofMillimetres("54"),
          482,
          65);

  private static final PageFit SHORT =
      new PageFit(
          3,
          962,
          2,
          Optional.of(new PageFit.Room(4, 38)),
          List.of(FIGURE),
          List.of(new Jumped("border", "One Border", 3, 7, 24)),
          List.of("A widow: the last line of “One day” stands alone."));

  @Test
  void aPageIsToldInPlainWords() {
    assertEquals(
        """
        Page 2: full, columns level.
        Page 3: 96.2 % full, columns level within 2 lines.
            photos/valley.jpg: 81 × 54 mm, 48 % of the page's width, 6 % cropped.
            Short by 4 lines: room for about 38 more words or a larger photo.
            “One Border” jumps to page 7, with 24 lines.
            A widow: the last line of “One day” stands alone.
        """,
        FitLines.write(List.of(PageFit.full(2), SHORT)));
  }

  @Test
  void aLineOrTwoIsNoHole() {
    var page =
        new PageFit(
            3, 995, 1, Optional.of(new PageFit.Room(2, 17)), List.of(), List.of(), List.of());
    assertEquals(
        "Page 3: 99.5 % full, columns level within 1 line.\n", FitLines.write(List.of(page)));
  }

  @Test
  void whatTheBestCouldCostIsTold() {
    assertEquals(
        "The pages cost 12,345 demerits; no make-up of them costs less than 12,000.",
        FitLines.of(new IssueFit.Price(12_345, 12_000)));
    assertEquals(
        "The pages cost 900 demerits, and no make-up of them costs less.",
        FitLines.of(new IssueFit.Price(900, 900)));
  }

  @Test
  void theReportHoldsAllThatIsMeasured() {
    var problem =
        new Problem.GaveWay(
            Place.of("issue.json"), "It is short.", Optional.empty(), Severity.WARNING);
    var report =
        new BuildReport(
            "june", 42, 40, List.of(SHORT), Optional.empty(), List.of(), List.of(problem));
    var root = new JsonMapper().readTree(report.json());
    assertEquals(42, root.at("/cost").asInt());
    assertEquals(40, root.at("/bound").asInt());
    assertEquals("96.2 %", root.at("/meanFill").asString());
    assertEquals(2, root.at("/pages/0/unevenRows").asInt());
    assertEquals(4, root.at("/pages/0/short/lines").asInt());
    assertEquals(38, root.at("/pages/0/short/words").asInt());
    assertEquals("photos/valley.jpg", root.at("/pages/0/figures/0/image").asString());
    assertEquals("81 × 54 mm", root.at("/pages/0/figures/0/size").asString());
    assertEquals("48.2 %", root.at("/pages/0/figures/0/scale").asString());
    assertEquals("6.5 %", root.at("/pages/0/figures/0/cropped").asString());
    assertTrue(root.at("/pages/0/gaveWay/0").asString().startsWith("A widow"));
    assertEquals("border", root.at("/jumps/0/article").asString());
    assertEquals(3, root.at("/jumps/0/from").asInt());
    assertEquals(7, root.at("/jumps/0/to").asInt());
    assertEquals(24, root.at("/jumps/0/lines").asInt());
    assertEquals("It is short.", root.at("/problems/0/sentence").asString());
  }
}
