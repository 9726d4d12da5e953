package org.quoin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoin.issue.Target.Address;
import org.quoin.issue.Target.Destination;
import org.quoin.issue.json.IssueReader;
import org.quoin.problem.Place;

/// References: what they become, and that they cannot turn in circles.
class ReferencesTest {
  private static final Place HERE = Place.of("issue.json", 3, 4);
  private static final PageNumbers PAGES =
      new PageNumbers(
          Map.of("border", new PageRange(11, 12), "both", new PageRange(7, 7)),
          Map.of("health", new PageRange(4, 5), "both", new PageRange(6, 8)));

  private static Imprint imprint(String title) {
    return new Imprint(
        title,
        java.util.Optional.of("News of ${issue.number}"),
        "Second Quarter 2012",
        java.time.LocalDate.of(2012, 7, 15),
        Locale.UK,
        "Valley Mission",
        java.util.Optional.of("Dushanbe"),
        java.util.Optional.of("www.example.org"));
  }

  private static List<Run> resolved(String text) {
    var run = Look.run(text);
    return new Substitution(imprint("Valley News"), PAGES).in(run);
  }

  /// Makes plain runs.
  private interface Look {
    static Run run(String text) {
      return new Run(
          text, Run.Emphasis.PLAIN, java.util.Optional.empty(), java.util.Optional.empty(), HERE);
    }
  }

  private static String words(String text) {
    return Run.words(resolved(text));
  }

  @Test
  void pageBecomesARunThatLinks() {
    var runs = resolved("see page ${page:border}, then ${pages:health}.");
    assertEquals(
        List.of(
            Look.run("see page "),
            Look.run("11").withLink(new Destination("border")),
            Look.run(", then "),
            Look.run("4–5").withLink(new Destination("health")),
            Look.run(".")),
        runs);
  }

  @Test
  void pieceAndSectionOfOneId() {
    assertEquals("7", words("${page:both}"));
    assertEquals("6–8", words("${pages:both}"));
    assertEquals("4", words("${page:health}"));
    assertEquals("11–12", words("${pages:border}"));
  }

  @Test
  void fieldsOfTheIssue() {
    assertEquals(
        "Valley News, Second Quarter 2012, 15 July 2012, July 2012, 2012, Valley Mission, Dushanbe",
        words(
            "${issue.title}, ${issue.number}, ${issue.date}, ${issue.month}, ${issue.year},"
                + " ${issue.publisher}, ${issue.place}"));
    assertEquals(
        List.of(Look.run("www.example.org").withLink(new Address("https://www.example.org"))),
        resolved("${issue.site}"));
  }

  @Test
  void runOfALinkStaysOne() {
    var linked = Look.run("page ${page:border}").withLink(new Address("https://x.org"));
    var runs = new Substitution(imprint("T"), PAGES).in(linked);
    assertEquals(List.of(linked.withText("page 11")), runs);
  }

  @Test
  void unknownAndOpenReferencesStayAsTyped() {
    for (String text :
        List.of("${page:nobody}", "${x}", "${page:border", "$", "${", "${}", "a}b", "$ {page:a}")) {
      assertEquals(text, words(text));
    }
    assertEquals("${page:border}", words("$${page:border}"));
  }

  @Test
  @Timeout(20)
  void nothingTurnsInCircles() {
    var circle = new Substitution(imprint("${issue.title}"), PAGES);
    assertEquals("${issue.title}", Run.words(circle.in(Look.run("${issue.title}"))));
    assertEquals("News of ${issue.number}", words("${issue.tagline}"));
    String deep = "${page:".repeat(20_000) + "border" + "}".repeat(20_000);
    assertTrue(words(deep).length() > 20_000);
    assertEquals("11".repeat(5_000), words("${page:border}".repeat(5_000)));
  }

  /// What stands round references is never touched, whatever the text.
  @Test
  void textRoundReferencesStays() {
    String[] parts = {"${page:border}", "${pages:health}", "a", " ", "}", "{", "$", "ҷ", "${no}"};
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      var expected = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        String part = parts[random.nextInt(parts.length)];
        if (part.startsWith("${") && text.toString().endsWith("$")) {
          part = "a";
        }
        if (text.toString().endsWith("$") && part.equals("{")) {
          part = "a";
        }
        text.append(part);
        expected.append(
            part.equals("${page:border}") ? "11" : part.equals("${pages:health}") ? "4–5" : part);
      }
      assertEquals(expected.toString(), words(text.toString()), "seed " + seed);
    }
  }

  @Test
  void everyTextOfAnIssueIsResolved() {
    Path full = Path.of("src/test/resources/org/quoin/issue/json/full");
    var issue = new IssueReader().read(full).value().orElseThrow();
    assertEquals(Set.of("border", "news", "report"), References.used(issue));
    assertEquals(List.of(), References.check(issue, place -> place));
    var once = References.resolve(issue, PageNumbers.guessed(issue));
    assertTrue(issue.toString().contains("${"));
    assertTrue(!once.toString().contains("${"), once.toString());
    assertEquals(once, References.resolve(once, PAGES));
    assertEquals("News of Second Quarter 2012", once.imprint().tagline().orElseThrow());
  }

  @Test
  void guessFollowsThePins() {
    Path full = Path.of("src/test/resources/org/quoin/issue/json/full");
    var pages = PageNumbers.guessed(new IssueReader().read(full).value().orElseThrow());
    assertEquals(new PageRange(3, 5), pages.ofSection("news").orElseThrow());
    assertEquals(new PageRange(3, 3), pages.of("river-photo").orElseThrow());
    assertEquals(new PageRange(3, 3), pages.of("report").orElseThrow());
    assertEquals(new PageRange(6, 6), pages.of("about").orElseThrow());
    assertTrue(pages.of("nobody").isEmpty());
  }
}
