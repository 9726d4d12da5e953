package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.geometry.Length;

/// Tables on finished pages: figures under figures, and as wide as their words need.
class TablesTest {
  @TempDir private Path folder;

  private DisplayPage page(String table) throws IOException {
    var words = "Some words of text that lead to what the table shows. ".repeat(30);
    Files.writeString(
        folder.resolve("issue.json"),
        """
        {"title": "T", "number": "1", "date": "2026-01-31", "publisher": "P",
         "sections": [{"id": "s", "banner": "S", "articles": [
           {"id": "a", "headline": "A", "text": "%s\\n\\n%s\\n\\n%s"}]}]}
        """
            .formatted(words, table, words));
    var read = new IssueDesk(Path.of("fonts")).read(folder);
    assertEquals(List.of(), read.problems());
    try (var type = new StandingType()) {
      var composed = new Composition(read.value().orElseThrow(), type).compose();
      return composed.value().orElseThrow().display().pages().getFirst();
    }
  }

  private static List<Mark.Text> marks(DisplayPage page, String... words) {
    var wanted = Set.of(words);
    return page.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(text -> wanted.contains(text.glyphs().text().strip()))
        .toList();
  }

  @Test
  void figuresEndUnderEachOtherAndWordsBeginSo() throws IOException {
    var page =
        page(
            "| What | 2011 | Who |\\n|---|---|---|\\n| Calls | 894 | Ann |\\n| Visits | 11460 | Bo |");
    var figures = marks(page, "2011", "894", "11460");
    assertEquals(3, figures.size());
    var ends =
        figures.stream()
            .map(mark -> mark.origin().x().plus(mark.glyphs().width()).millipoints() / 200)
            .collect(Collectors.toSet());
    assertEquals(1, ends.size(), ends::toString);
    var words = marks(page, "What", "Calls", "Visits");
    assertEquals(
        1, words.stream().map(mark -> mark.origin().x()).collect(Collectors.toSet()).size());
  }

  /// Years that name the rows begin one under another, as words do.
  @Test
  void theFirstColumnBeginsWhereWordsDo() throws IOException {
    var page = page("| Year | Calls |\\n|---|---|\\n| 2011 | 894 |\\n| 99 | 11460 |");
    var begins =
        marks(page, "Year", "2011", "99").stream()
            .map(mark -> mark.origin().x())
            .collect(Collectors.toSet());
    assertEquals(1, begins.size(), begins::toString);
  }

  /// Cells that a column would break over three lines stand in one where the table is wide.
  @Test
  void aWideTableStandsAcrossTheColumns() throws IOException {
    var row =
        "| Consultations before departure to the north | by telephone or in writing | 12 |\\n";
    var page =
        page(
            "| What was asked for | How it was given | Times |\\n|---|---|---|\\n" + row.repeat(6));
    var figures = marks(page, "12");
    assertEquals(6, figures.size());
    var first = marks(page, "What was asked for").getFirst();
    var across = figures.getFirst().origin().x().minus(first.origin().x());
    assertTrue(across.compareTo(Length.ofMillimetres("100")) > 0, across.toString());
  }
}
