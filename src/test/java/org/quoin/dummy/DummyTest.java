package org.quoin.dummy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.Quoin;
import org.quoin.issue.json.IssueReader;
import org.quoin.problem.Severity;

/// A dummy builds at once, and holds nothing of the issue before it that must not be sent twice.
class DummyTest {
  @TempDir Path folder;

  private static final Masthead MASTHEAD =
      new Masthead(
          "Лампа \"читалки\"",
          "No. 1",
          LocalDate.of(2013, 2, 25),
          Locale.forLanguageTag("en-GB"),
          "Town Library",
          "Alderton",
          "www.library.example.org");

  @Test
  void aFirstIssueFillsFourPagesWithoutAProblem() throws IOException {
    var issue = folder.resolve("first one");
    FirstIssue.write(issue, MASTHEAD);
    assertEquals(
        "Лампа \"читалки\"", new IssueReader().read(issue).value().get().imprint().title());
    var quoin = new Quoin(Path.of("."));
    var out = folder.resolve("out");
    var built = quoin.build(issue, new Quoin.Order(Set.of(Quoin.Wanted.SCREEN), out), words -> {});
    assertEquals(
        List.of(), built.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList());
    assertEquals(4, built.pages());
    built.fits().forEach(fit -> assertTrue(fit.fill() > 800, fit::toString));
  }

  @Test
  void theSchemaIsTakenAlongUnlessItLiesBesideTheIssue() throws IOException {
    var alone = folder.resolve("alone");
    FirstIssue.write(alone, MASTHEAD);
    assertEquals(
        Files.readString(Path.of("issues/issue.schema.json")),
        Files.readString(alone.resolve("issue.schema.json")));
    Files.writeString(folder.resolve("issue.schema.json"), "{}");
    var among = folder.resolve("among");
    FirstIssue.write(among, MASTHEAD);
    assertFalse(Files.exists(among.resolve("issue.schema.json")));
    assertTrue(
        Files.readString(among.resolve("issue.json"))
            .contains("\"$schema\": \"../issue.schema.json\""));
  }

  @Test
  void theNextIssueKeepsPagesContactsAndSponsors() throws IOException {
    var last = Path.of("issues/2012-q2");
    var laid = NextIssue.write(last, folder).value().orElseThrow();
    assertEquals("Third Quarter 2012", laid.number());
    assertEquals("2012-10-16", laid.date());
    var before = new IssueReader().read(last).value().get();
    var after = new IssueReader().read(folder);
    assertFalse(after.hasErrors(), () -> after.problems().toString());
    var next = after.value().get();
    assertEquals(
        before.sections().stream().map(s -> s.id() + s.pages()).toList(),
        next.sections().stream().map(s -> s.id() + s.pages()).toList());
    var json = Files.readString(folder.resolve("issue.json"));
    assertTrue(json.contains("editor@msm.example.org"));
    assertTrue(json.contains("Meridian Aid"));
    for (var gone : List.of("Cabin", "Farida", "Solheim", "130.1", "comic strip")) {
      assertFalse(json.contains(gone), gone);
    }
    assertArrayEqualsFile("logos/meridian-aid.svg", last);
    assertArrayEqualsFile("photos/portrait-chief.jpg", last);
    for (var text : List.of("film", "consuls", "foreword")) {
      var own = Files.readString(last.resolve("articles/" + text + ".md"));
      var placed = Files.readString(folder.resolve("articles/" + text + ".md"));
      assertTrue(placed.length() > own.length() * 0.7, text);
      assertTrue(placed.length() < own.length() * 1.3, text);
      assertFalse(placed.contains(own.substring(0, 40)), text);
    }
  }

  private void assertArrayEqualsFile(String name, Path last) throws IOException {
    assertEquals(-1, Files.mismatch(last.resolve(name), folder.resolve(name)), name);
  }

  /// With the theme and the photos that they share.
  @Test
  void theNextIssueComesInAllLanguagesOfTheLast() throws IOException {
    var laid = NextIssue.write(Path.of("issues/2012-q3"), folder).value().orElseThrow();
    assertEquals("2013-01-08", laid.date());
    for (var language : List.of("en", "ru", "tg")) {
      var next = new IssueReader().read(folder.resolve("issue." + language + ".json"));
      assertFalse(next.hasErrors(), () -> next.problems().toString());
      assertTrue(Files.exists(folder.resolve("articles/" + language + "/platform.md")));
    }
    assertArrayEqualsFile("theme.json", Path.of("issues/2012-q3"));
  }

  @Test
  void brokenJsonIsTold() throws IOException {
    var last = Files.createDirectories(folder.resolve("last"));
    Files.writeString(last.resolve("issue.json"), "{\"title\": ");
    var laid = NextIssue.write(last, folder.resolve("next"));
    assertTrue(laid.hasErrors());
    assertFalse(Files.exists(folder.resolve("next")));
  }

  @ParameterizedTest
  @CsvSource({
    "Second Quarter 2012, Third Quarter 2012",
    "Fourth Quarter 2012, First Quarter 2013",
    "Q4 2012, Q1 2013",
    "Второй квартал 2012 года, Третий квартал 2012 года",
    "IV квартал 2012, I квартал 2013",
    "Семоҳаи дуюми соли 2012, Семоҳаи сеюми соли 2012",
    "Winter 2012, Spring 2013",
    "No. 9, No. 10",
    "№ 12 (2012), № 13 (2013)",
    "October 2012, January 2013",
  })
  void aNumberIsFollowedByTheNext(String number, String next) {
    assertEquals(
        Optional.of(next),
        NextNumber.after(number, LocalDate.of(2012, 10, 16), LocalDate.of(2013, 1, 16), Locale.UK));
  }

  @Test
  void aNumberOfWordsAloneHasNoNext() {
    assertEquals(
        Optional.empty(),
        NextNumber.after(
            "Special issue", LocalDate.of(2012, 7, 1), LocalDate.of(2012, 10, 1), Locale.UK));
  }
}
