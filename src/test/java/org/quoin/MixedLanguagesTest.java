package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.display.DisplayIssue;
import org.quoin.display.Mark;
import org.quoin.geometry.Length;
import org.quoin.pdf.StructureText;
import org.quoin.pdf.VeraPdf;
import org.quoin.problem.Severity;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// One issue in several languages: by article, paragraph and run.
class MixedLanguagesTest {
  @TempDir private Path folder;

  private Path issue(String language, String theme, String articles) throws IOException {
    Files.writeString(
        folder.resolve("issue.json"),
        """
        {
          "title": "Two ways", "number": "1", "date": "2026-01-31", "publisher": "The Press",
          "language": "%s", "theme": %s,
          "sections": [
            {"id": "news", "banner": "News", "colour": "teal", "articles": [%s]}
          ]
        }
        """
            .formatted(language, theme, articles));
    return folder;
  }

  private static DisplayIssue composed(Path issue) throws IOException {
    var read = new IssueDesk(Path.of("fonts")).read(issue);
    assertEquals(List.of(), read.problems());
    try (var type = new StandingType()) {
      var composed = new Composition(read.value().orElseThrow(), type).compose();
      // That the page is not full is no matter here.
      assertTrue(
          composed.problems().stream().allMatch(p -> p.severity() == Severity.NOTE),
          () -> composed.problems().toString());
      return composed.value().orElseThrow().display();
    }
  }

  private static Mark.Text mark(DisplayIssue issue, String beginning) {
    return issue.pages().stream()
        .flatMap(page -> page.marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(mark -> mark.glyphs().text().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static Length right(Mark.Text mark) {
    return mark.origin().x().plus(mark.glyphs().width());
  }

  /// Against the page, too, a bullet stands before its words and does not touch them.
  @Test
  void listsBeginWhereTheirLanguageDoes() throws IOException {
    var article =
        """
        {"id": "%s", "language": "%s", "headline": "%s", "text": "%s.\\n\\n- %s"}\
        """;
    var persian = article.formatted("a", "fa", "فهرست", "این سه چیز را بردارید", "نان");
    var english = article.formatted("b", "en-GB", "A list", "Take these three things", "bread");
    for (var language : List.of("en-GB", "fa")) {
      var issue = composed(issue(language, "\"default\"", persian + "," + english));
      var bread = mark(issue, "bread");
      var nan = mark(issue, "نان");
      var bullets =
          issue.pages().stream()
              .flatMap(page -> page.marks().stream())
              .filter(Mark.Text.class::isInstance)
              .map(Mark.Text.class::cast)
              .filter(mark -> mark.glyphs().text().equals("•"))
              .toList();
      assertEquals(2, bullets.size());
      for (var bullet : bullets) {
        if (bullet.origin().y().equals(bread.origin().y())) {
          assertTrue(right(bullet).compareTo(bread.origin().x()) < 0, language);
        } else {
          assertEquals(nan.origin().y(), bullet.origin().y());
          assertTrue(right(nan).compareTo(bullet.origin().x()) < 0, language);
        }
      }
    }
  }

  @Test
  void aRunOfAnotherLanguageHasItsOwnQuotesAndDirection() throws IOException {
    var issue =
        composed(
            issue(
                "fa",
                "\"default\"",
                """
                {"id": "a", "headline": "خبر",
                 "text": "گفت [\\"Go now!\\"]{lang=en} و \\"رفت\\" به خانه."}\
                """));
    assertEquals("en", mark(issue, "“Go now!”").language().getLanguage());
    assertTrue(mark(issue, " و «رفت»").glyphs().isRightToLeft());
    var first = mark(issue, "گفت");
    assertTrue(mark(issue, "“Go now!”").origin().x().compareTo(first.origin().x()) < 0);
  }

  @Test
  void aMissingFamilyForArabicScriptIsTold() throws IOException {
    var article =
        """
        {"id": "a", "headline": "One", "text": "One [یک]{lang=fa} two."}\
        """;
    var theme =
        """
        {"extends": "default", "families": {"arabicText": "Nowhere"}}\
        """;
    var problems = new IssueDesk(Path.of("fonts")).read(issue("en-GB", theme, article)).problems();
    assertTrue(
        problems.stream().anyMatch(p -> p.sentence().contains("wants the font family “Nowhere”")),
        problems::toString);
  }

  /// A Latin name that nobody marked stands among Arabic letters as large as they look, in text and
  /// in headlines, and its figures with it.
  @Test
  void latinLettersAreAsLargeAsTheyLook() throws IOException {
    var article =
        """
        {"id": "a", "headline": "خبر Norrland 12", "text": "با Norrland 12 رفتند و آمدند."}\
        """;
    var issue = composed(issue("fa", "\"default\"", article));
    for (var words : List.of("خبر", "با")) {
      var arabic = mark(issue, words).glyphs().size();
      var latin =
          issue.pages().stream()
              .flatMap(page -> page.marks().stream())
              .filter(Mark.Text.class::isInstance)
              .map(mark -> ((Mark.Text) mark).glyphs())
              .filter(glyphs -> glyphs.text().startsWith("Norrland"))
              .filter(glyphs -> glyphs.size().equals(arabic.times(100, 115)))
              .findFirst();
      assertTrue(latin.isPresent(), () -> words + " at " + arabic);
    }
  }

  /// Tables and the lists of boxes begin where their language does, whichever way the page runs.
  @Test
  void tablesAndBoxesBeginWhereTheirLanguageDoes() throws IOException {
    var article =
        """
        {"id": "%s", "language": "%s", "headline": "%s",
         "text": "%s.\\n\\n| %s | %s |\\n|---|---|\\n| %s | %s |",
         "sidebars": [{"headline": "%3$s", "text": "- %s", "after": 1}]}\
        """;
    var persian = article.formatted("a", "fa", "فهرست", "این", "نخست", "دوم", "سه", "چهار", "نان");
    var english =
        article.formatted("b", "en-GB", "A list", "This", "First", "Second", "3", "4", "bread");
    for (var language : List.of("en-GB", "fa")) {
      var issue = composed(issue(language, "\"default\"", persian + "," + english));
      assertTrue(x(issue, "First") < x(issue, "Second"), language);
      assertTrue(x(issue, "نخست") > x(issue, "دوم"), language);
      for (var words : List.of("bread", "نان")) {
        var item = mark(issue, words);
        var bullet =
            issue.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(mark -> mark.glyphs().text().equals("•"))
                .filter(mark -> mark.origin().y().equals(item.origin().y()))
                .findFirst()
                .orElseThrow();
        boolean before = bullet.origin().x().compareTo(item.origin().x()) < 0;
        assertEquals(words.equals("bread"), before, () -> words + " in " + language);
      }
    }
  }

  /// A Russian box in an English story has Russian quotation marks and hyphens, and says its
  /// language to those who hear the page; the story round it stays English.
  @Test
  void aBoxHasALanguageOfItsOwn() throws Exception {
    var words = "Достопримечательности высокогорного Таджикистана \\\"Памир\\\" примечательны. ";
    var article =
        """
        {"id": "a", "headline": "A story", "text": "She said \\"go\\" and went. %s",
         "%s": [{"headline": "Памятка", "language": "ru", "text": "%s"}]}\
        """;
    for (var box : List.of("sidebars", "facts")) {
      var plain = article.formatted("She went on and on. ".repeat(20), box, words.repeat(8));
      var issue = composed(issue("en-GB", "\"default\"", plain));
      var texts =
          issue.pages().stream()
              .flatMap(page -> page.marks().stream())
              .filter(Mark.Text.class::isInstance)
              .map(Mark.Text.class::cast)
              .toList();
      var russian = texts.stream().filter(mark -> mark.language().getLanguage().equals("ru"));
      var inBox = russian.map(mark -> mark.glyphs().text()).collect(Collectors.joining());
      assertTrue(inBox.startsWith("Памятка"), inBox);
      assertTrue(inBox.contains("«Памир»"), inBox);
      assertTrue(inBox.contains("\u00AD"), () -> "no word is hyphenated: " + inBox);
      assertEquals("en", mark(issue, "She said “go”").language().getLanguage());
      var file = ScreenSample.pressed(issue);
      assertEquals(List.of(), VeraPdf.failures(file, PDFAFlavour.PDFUA_1));
      try (var document = Loader.loadPDF(file)) {
        var boxes = StructureText.elements(document, "Aside");
        assertEquals(1, boxes.size());
        for (Object part : boxes.getFirst().getKids()) {
          assertEquals("ru", ((PDStructureElement) part).getLanguage());
        }
      }
    }
  }

  private static int x(DisplayIssue issue, String beginning) {
    return mark(issue, beginning).origin().x().millipoints();
  }
}
