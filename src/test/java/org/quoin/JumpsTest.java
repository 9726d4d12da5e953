package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.JumpIssue.ENGLISH;
import static org.quoin.JumpIssue.article;
import static org.quoin.JumpIssue.front;
import static org.quoin.JumpIssue.issue;
import static org.quoin.JumpIssue.section;
import static org.quoin.JumpIssue.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.issue.Article;
import org.quoin.issue.Issue;
import org.quoin.issue.PageRange;
import org.quoin.issue.References;
import org.quoin.page.Jumped;
import org.quoin.pdf.StructureText;
import org.quoin.pdf.VeraPdf;
import org.quoin.picture.Darkroom;
import org.quoin.picture.Outline;
import org.quoin.problem.Severity;
import org.quoin.web.WebEdition;
import org.quoin.web.WebIssue;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Stories that break off on one page and go on further on, in the finished pages and files.
class JumpsTest {
  @TempDir private Path folder;

  private record Built(
      ReadIssue read, Issue written, Issue issue, ComposedIssue composed, byte[] pdf) {
    DisplayIssue display() {
      return composed.display();
    }

    Proof proof() throws IOException {
      return new Proof(written, issue, pdf);
    }

    List<Jumped> jumps() {
      return composed.made().jumps();
    }
  }

  private Built built(String issue) throws IOException {
    Files.writeString(folder.resolve("issue.json"), issue);
    var read = new IssueDesk(Path.of("fonts")).read(folder);
    assertEquals(List.of(), read.problems());
    var found = read.value().orElseThrow();
    try (var type = new StandingType()) {
      var composed = new Composition(found, type).compose();
      assertTrue(composed.value().isPresent(), () -> composed.problems().toString());
      var made = composed.value().get();
      return new Built(
          found,
          found.issue(),
          References.resolve(found.issue(), made.made().numbers()),
          made,
          ScreenSample.pressed(made.display()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ru", "tg", "fr", "es", "fa", "ar"})
  void bothLinesNameTheOther(String language) throws IOException {
    var built = built(front(language));
    try (var proof = built.proof()) {
      assertEquals(List.of(), proof.jumps().faults());
      var ends = proof.jumps().ends();
      assertEquals(
          List.of(new JumpProof.End(true, 1, 3, 3), new JumpProof.End(false, 3, 1, 1)), ends);
      assertEquals(List.of(), proof.wordsLostOrDoubled());
    }
  }

  /// The proof itself: another page's number in the line is a fault.
  @Test
  void aLineThatNamesTheWrongPageIsFound() throws IOException {
    var elsewhere = jumpLine(built(front("en-GB", 2, ", \"jump\": {\"to\": \"inside\"}")), 1);
    var built = built(front("en-GB"));
    var right = jumpLine(built, 1);
    var pages =
        built.display().pages().stream()
            .map(page ->
                new DisplayPage(
                    page.number(),
                    page.trim(),
                    page.marks().stream()
                        .map(mark ->
                            mark.equals(right)
                                ? new Mark.Text(
                                    right.origin(),
                                    right.turn(),
                                    elsewhere.glyphs(),
                                    right.ink(),
                                    right.language(),
                                    right.tag())
                                : mark)
                        .toList()))
            .toList();
    var display = built.display();
    var wrong =
        ScreenSample.pressed(
            new DisplayIssue(
                display.name(), display.imprint(), display.bleed(), pages, display.structure()));
    try (var proof = new Proof(built.written(), built.issue(), wrong)) {
      assertEquals(3, proof.jumps().faults().size(), () -> "in " + wrong.length + " bytes");
    }
  }

  private static Mark.Text jumpLine(Built built, int page) {
    return built.display().pages().get(page - 1).marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(Mark.Text.class::cast)
        .filter(text -> text.glyphs().text().startsWith("Continued"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "fa"})
  void theScreenEditionKeepsItsStandards(String language) throws Exception {
    var pdf = built(front(language)).pdf();
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
  }

  /// By the structure a story has no seam, and its headline stands once.
  @Test
  void aScreenReaderReadsTheStoryToItsEnd() throws IOException {
    var built = built(front("en-GB"));
    try (var document = Loader.loadPDF(built.pdf())) {
      var read = StructureText.stories(document).stream().map(StoryWords::split).toList();
      for (var story : StoryWords.of(built.issue())) {
        assertTrue(read.contains(story.words()), story.id());
      }
    }
  }

  /// It ends the last column, on the baseline of the first column's last line.
  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "fa"})
  void theLineStandsAtTheFootOfTheLastColumn(String language) throws IOException {
    var built = built(front(language));
    var page = built.display().pages().getFirst();
    var texts =
        page.marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(Mark.Text.class::cast)
            .toList();
    var line = texts.getLast();
    assertTrue(
        texts.stream()
            .anyMatch(text -> text != line && text.origin().y().equals(line.origin().y())),
        "no line stands beside it");
    boolean leftwards = language.equals("fa");
    boolean right = line.origin().x().compareTo(page.trim().width().half()) > 0;
    assertEquals(!leftwards, right);
    assertEquals(leftwards, pointsLeft(page));
    assertEquals(!leftwards, pointsLeft(built.display().pages().get(2)));
  }

  private static boolean pointsLeft(DisplayPage page) {
    var steps =
        page.marks().stream()
            .filter(Mark.Shape.class::isInstance)
            .map(mark -> ((Mark.Shape) mark).outline().steps())
            .findFirst()
            .orElseThrow();
    return ((Outline.Step.Line) steps.get(1)).x() < ((Outline.Step.Move) steps.get(0)).x();
  }

  @Test
  void referencesNameBothPages() throws IOException {
    var built = built(front("en-GB"));
    var numbers = built.composed().made().numbers();
    assertEquals(new PageRange(1, 1), numbers.of("one").orElseThrow());
    assertEquals(new PageRange(3, 3), numbers.runovers().get("one"));
    var see = built(front("en-GB").replace("Second", "See ${page:one}, ${pages:one}"));
    try (var proof = see.proof()) {
      assertEquals(List.of(), proof.wordsLostOrDoubled());
    }
    var heading = see.issue().sections().getFirst().pieces().get(1);
    assertEquals("See 1, 1 and 3", ((Article) heading).heading().words());
  }

  @Test
  void theWebHasTheStoryInOnePiece() throws IOException {
    var built = built(front("en-GB"));
    var web =
        new WebIssue(
            built.issue(),
            built.read().theme(),
            built.read().fonts(),
            built.read().images(),
            built.read().inks(),
            "");
    var page =
        WebEdition.of(web, new Darkroom()).files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".html"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertFalse(page.contains("Continued"));
  }

  /// What is asked for is where the break falls: after the second paragraph.
  @Test
  void breaksOffAfterTheParagraphThatIsNamed() throws IOException {
    var built = built(front("en-GB", 3, ", \"jump\": {\"to\": \"inside\", \"after\": 5}"));
    try (var proof = built.proof()) {
      assertEquals(List.of(), proof.jumps().faults());
      assertEquals(2, proof.jumps().ends().size());
    }
    assertTrue(says(built, 1, "1.4"), "the fifth paragraph is not on page 1");
    assertTrue(says(built, 3, "1.5"), "the sixth paragraph is not on page 3");
    assertFalse(says(built, 1, "1.5"), "the sixth paragraph is on page 1");
  }

  private static boolean says(Built built, int page, String start) {
    return built.display().pages().get(page - 1).marks().stream()
        .anyMatch(
            mark -> mark instanceof Mark.Text text && text.glyphs().text().startsWith(start + " "));
  }

  /// Lines that were begun in one width are not gone on with in another.
  @Test
  void breaksOffBetweenParagraphsWhereColumnsDiffer() throws IOException {
    var built = built(front("en-GB").replace("\"pages\": 1", "\"pages\": 1, \"columns\": 3"));
    try (var proof = built.proof()) {
      assertEquals(List.of(), proof.jumps().faults());
      assertEquals(2, proof.jumps().ends().size());
    }
    var first =
        built.display().pages().get(2).marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(mark -> ((Mark.Text) mark).glyphs().text())
            .filter(words -> words.startsWith("1."))
            .findFirst();
    assertTrue(first.isPresent(), "no paragraph begins on page 3");
  }

  /// A story that may jump stays together while its section goes in, and jumps rather than not.
  @Test
  void jumpsByItselfOnlyWhereThatIsBetter() throws IOException {
    assertEquals(List.of(), built(stories(350)).jumps());
    assertEquals(List.of(), built(stories(350).replace(", \"jump\": true", "")).jumps());
    var crowded =
        built(
            front("en-GB", 3, ", \"jump\": true")
                .replace("\"jump\": true", "\"jump\": {\"to\": \"inside\"}"));
    assertEquals(1, crowded.jumps().size());
  }

  /// Its second story must begin on page 1 and its first one has more than that leaves.
  private static String crowded(String jump) {
    return issue(
        "en-GB",
        section(
            "news",
            "",
            article("one", "One", text(1, 600, ENGLISH), jump),
            article("two", "Two", text(2, 250, ENGLISH), ", \"pages\": 1"),
            article("three", "Three", text(3, 300, ENGLISH), "")));
  }

  /// A story of which nothing is said jumps where its section goes in by no other way.
  @Test
  void jumpsUnaskedWhereNothingElseGoes() throws IOException {
    var built = built(crowded(""));
    assertEquals(1, built.jumps().size());
    try (var proof = built.proof()) {
      assertEquals(List.of(), proof.jumps().faults());
      assertEquals(2, proof.jumps().ends().size());
      assertEquals(List.of(), proof.wordsLostOrDoubled());
    }
  }

  /// Page 1 ends far above its foot where the second story, whose head takes many rows, has to
  /// begin on page 2.
  @Test
  void jumpsUnaskedWhereAPageWouldStayShort() throws IOException {
    assertEquals(List.of("one"), built(airy("")).jumps().stream().map(Jumped::story).toList());
    assertEquals(List.of(), built(airy(", \"jump\": false")).jumps());
  }

  private static String airy(String jump) {
    return issue(
        "en-GB",
        section(
            "news",
            "",
            article("one", "One", text(1, 600, ENGLISH), jump),
            article(
                "two",
                "Two",
                text(2, 100, ENGLISH),
                ", \"deck\": \"%s\"".formatted("A deck of many words ".repeat(20))),
            article("three", "Three", text(3, 500, ENGLISH), "")));
  }

  private static String stories(int words) {
    return issue(
        "en-GB",
        section(
            "news",
            "",
            article("one", "One", text(1, words, ENGLISH), ", \"jump\": true"),
            article("two", "Two", text(2, words, ENGLISH), "")));
  }

  @Test
  void aStoryTooShortToJumpIsTold() throws IOException {
    Files.writeString(
        folder.resolve("issue.json"),
        front("en-GB").replace(text(1, 700, ENGLISH), text(1, 100, ENGLISH)));
    var read = new IssueDesk(Path.of("fonts")).read(folder).value().orElseThrow();
    try (var type = new StandingType()) {
      var composed = new Composition(read, type).compose();
      assertEquals(List.of(), composed.value().orElseThrow().made().jumps());
      assertTrue(
          composed.problems().stream()
              .anyMatch(problem ->
                  problem.severity() == Severity.NOTE
                      && problem.sentence().contains("does not jump")),
          () -> composed.problems().toString());
    }
  }

  /// In the English sample, whose last page has room for fewer lines than page 11 would like to
  /// hand on.
  @Test
  void noMoreIsCarriedThanTheOtherPageHolds() throws IOException {
    var sample = ScreenSample.of("2012-q2");
    try (var proof = new Proof(sample.written(), sample.issue(), sample.pdf())) {
      assertEquals(
          List.of(new JumpProof.End(true, 11, 12, 12), new JumpProof.End(false, 12, 11, 11)),
          proof.jumps().ends());
    }
  }

  /// In a column too narrow for its words the line is the number alone.
  @Test
  void theLineIsOneLineInAnyColumn() throws IOException {
    var built =
        built(
            front("ru")
                .replace(text(1, 700, ENGLISH), text(1, 450, ENGLISH))
                .replace("\"pages\": 1", "\"pages\": 1, \"columns\": 6"));
    assertEquals(1, built.jumps().size());
    var last =
        built.display().pages().getFirst().marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(mark -> ((Mark.Text) mark).glyphs().text())
            .toList()
            .getLast();
    assertEquals("3", last);
  }
}
