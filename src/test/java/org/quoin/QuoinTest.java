package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The door: what goes in comes out whole or not at all.
class QuoinTest {
  private final Quoin quoin = new Quoin(Path.of(""));

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void olderFiles() throws IOException {
    out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("small-print.pdf"), "older");
  }

  /// A page with one story.
  private Path issue(String text, String figures) throws IOException {
    var issue = Files.createDirectories(folder.resolve("small"));
    Files.writeString(
        issue.resolve("issue.json"),
        """
        {
          "title": "Small", "number": "1", "date": "2026-01-31", "language": "en-GB",
          "publisher": "The Press", "site": "example.org", "page": {"size": "A4", "count": 1},
          "sections": [{"id": "news", "banner": "News", "colour": "teal", "articles": [
            {"id": "one", "headline": "One", "text": "%s", "figures": [%s]}
          ]}]
        }
        """
            .formatted(text, figures));
    return issue;
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void oneRunTellsWhatReadingAndWhatSettingFinds() throws IOException {
    var issue = issue("A \uA015 b", "{\"image\": \"p.jpg\", \"decorative\": true}");
    var found = quoin.check(issue);
    var kinds = found.stream().map(problem -> problem.getClass().getSimpleName()).toList();
    assertTrue(kinds.containsAll(List.of("Unresolved", "MissingGlyph")), found.toString());
    var order = new Quoin.Order(Set.of(Quoin.Wanted.PRINT), out);
    var built = quoin.build(issue, order, _ -> {});
    assertEquals(sentences(found), sentences(built.problems()));
  }

  private static List<String> sentences(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).toList();
  }

  @Test
  void anErrorLeavesOlderFilesAlone() throws IOException {
    var order = new Quoin.Order(Set.of(Quoin.Wanted.PRINT, Quoin.Wanted.SCREEN), out);
    var built = quoin.build(issue("A \uA015 b", ""), order, _ -> {});
    assertTrue(built.failed());
    assertEquals(List.of(), built.files());
    assertEquals(List.of("small-print.pdf"), files());
    assertEquals("older", Files.readString(out.resolve("small-print.pdf")));
  }

  @Test
  void filesComeTogetherWithMeasuredTypesetting() throws IOException {
    var issue = issue("Some words of a story. ".repeat(60), "");
    var order = new Quoin.Order(Set.of(Quoin.Wanted.PRINT, Quoin.Wanted.SCREEN), out);
    assertEquals(1, quoin.build(issue, order, _ -> {}).pages());
    assertEquals(List.of("small-print.pdf", "small-report.json", "small-screen.pdf"), files());
    var rows = typography();
    assertEquals(7, rows.size());
    assertEquals(
        Set.of("figure", "value", "goal", "reached"),
        rows.get(0).propertyStream().map(entry -> entry.getKey()).collect(Collectors.toSet()));
  }

  @Test
  void theReportSaysWhichRuleGaveWayWhereAndWhy() throws IOException {
    var number = "1234567890".repeat(4);
    var text = "Some few words " + number + " and more. " + "Words of a story. ".repeat(30);
    var order = new Quoin.Order(Set.of(Quoin.Wanted.PRINT), out);
    var told = quoin.build(issue(text, ""), order, _ -> {}).fits().getFirst().gaveWay();
    assertEquals(
        "“Some few” does not fill its line, since “words” has no break that does. (issue.json:5:46)",
        told.getFirst());
  }

  private JsonNode typography() throws IOException {
    var report = Files.readAllBytes(out.resolve("small-report.json"));
    return new JsonMapper().readTree(report).path("typography");
  }

  /// One folder, two languages: files of their own, and what has no room told beside the other.
  @Test
  void sistersAreBuiltUnderNamesOfTheirOwnAndCompared() throws IOException {
    var english = issue("Some words of a story. ".repeat(60), "").resolve("issue.json");
    var text = Files.readString(english);
    var sister = english.resolveSibling("issue.ru.json");
    Files.writeString(
        sister,
        text.replace("en-GB", "ru")
            .replace("Some words of a story. ", "Несколько слов одной истории. ".repeat(20)));
    var compared = quoin.compare(List.of(english, sister));
    var fits = compared.fits();
    assertEquals(List.of("en-GB", "ru"), fits.stream().map(f -> f.language()).toList());
    assertTrue(fits.getFirst().stories().getFirst().pages().isPresent());
    assertTrue(fits.getLast().stories().getFirst().overset() > 0, fits.toString());
    assertEquals(List.of(), quoin.differences(List.of(english, sister)));
    Files.writeString(sister, text.replace("en-GB", "ru"));
    quoin.build(sister, new Quoin.Order(Set.of(Quoin.Wanted.PRINT), out), _ -> {});
    assertTrue(files().containsAll(List.of("small-ru-print.pdf", "small-ru-report.json")));
  }
}
