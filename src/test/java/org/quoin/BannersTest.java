package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.problem.Severity;

/// Where the sections' marks stand, in every shape and place, on both pages of a spread and in both
/// directions of reading.
class BannersTest {
  private static final Length SAFE = Length.ofMillimetres("5");
  private static final Length BLEED = Length.ofMillimetres("3");

  @TempDir private Path folder;

  private List<DisplayPage> pages(
      String language, String name, String shape, String place, int width) throws IOException {
    var section =
        """
        {"id": "%s", "banner": "%s", "colour": "teal", "articles": [
          {"id": "a%1$s", "headline": "%2$s", "text": "%2$s."}]}\
        """;
    Files.writeString(
        folder.resolve("issue.json"),
        """
        {
          "title": "T", "number": "1", "date": "2026-01-31", "publisher": "P", "language": "%s",
          "theme": {"name": "default",
            "banner": {"shape": "%s", "place": "%s", "width": "%d mm", "labelFrom": "18 mm"}},
          "sections": [%s, %s]
        }
        """
            .formatted(
                language,
                shape,
                place,
                width,
                section.formatted("one", name),
                section.formatted("two", name)));
    var read = new IssueDesk(Path.of("fonts")).read(folder);
    assertEquals(
        List.of(), read.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList());
    try (var type = new StandingType()) {
      var composed = new Composition(read.value().orElseThrow(), type).compose();
      return composed.value().orElseThrow().display().pages();
    }
  }

  private static Rect area(DisplayPage page) {
    return ((Mark.Fill) page.marks().getFirst()).area();
  }

  private static Mark.Text label(DisplayPage page) {
    return (Mark.Text) page.marks().get(1);
  }

  /// From the edge at which the mark stands to a label's baseline.
  private static Length depth(DisplayPage page, boolean onLeft, String place) {
    var origin = label(page).origin();
    return place.equals("top")
        ? origin.y()
        : onLeft ? origin.x() : page.trim().width().minus(origin.x());
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Migration, band, outer, 13",
    "en-GB, Migration, tab, outer, 13",
    "en-GB, Migration, line, outer, 3",
    "en-GB, Migration, band, top, 12",
    "en-GB, Migration, tab, top, 12",
    "en-GB, Migration, line, top, 2",
    "fa, مهاجرت, band, outer, 13",
    "fa, مهاجرت, tab, outer, 13",
    "fa, مهاجرت, line, outer, 3",
    "fa, مهاجرت, band, top, 12",
    "fa, مهاجرت, tab, top, 12"
  })
  void standAtTheOuterEdgeClearOfTheCut(
      String language, String name, String shape, String place, int width) throws IOException {
    var pages = pages(language, name, shape, place, width);
    assertEquals(2, pages.size());
    for (DisplayPage page : pages) {
      // The first page of an issue from right to left is a left one.
      boolean onLeft = page.number() % 2 == (language.equals("fa") ? 1 : 0);
      var area = area(page);
      var deep = Length.ofMillimetres(Integer.toString(width)).plus(BLEED);
      var outer = onLeft ? area.x() : page.trim().width().minus(area.right());
      assertEquals(BLEED.negated(), outer);
      assertEquals(deep, place.equals("top") ? area.height() : area.width());
      boolean whole = !shape.equals("tab");
      var along = place.equals("top") ? area.width() : area.height();
      var edge = place.equals("top") ? page.trim().width() : page.trim().height();
      assertEquals(whole, along.equals(edge.plus(BLEED.times(2))), along::toString);
      // What is highest in the label is nearest to the cut.
      var text = label(page);
      var depth = depth(page, onLeft, place);
      try (var type = new org.quoin.font.HarfBuzzShaper()) {
        var reach = type.reach(text.glyphs());
        assertTrue(depth.minus(reach.up()).compareTo(SAFE.minus(new Length(10))) >= 0);
        if (!shape.equals("line")) {
          var below = deep.minus(BLEED).minus(depth).minus(reach.down());
          assertTrue(below.compareTo(Length.ZERO) >= 0, () -> "over the band: " + below);
          // As far from the cut as from the band's inner edge, where there is room for it.
          var off = depth.minus(reach.up()).minus(below);
          assertTrue(
              Math.abs(off.millipoints()) < 1500 || depth.minus(reach.up()).equals(SAFE),
              () -> "out of the middle by " + off);
        }
      }
    }
    assertEquals(
        depth(pages.getFirst(), language.equals("fa"), place),
        depth(pages.getLast(), !language.equals("fa"), place));
  }
}
