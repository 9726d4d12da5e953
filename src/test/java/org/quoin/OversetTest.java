package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.JumpIssue.ENGLISH;
import static org.quoin.JumpIssue.article;
import static org.quoin.JumpIssue.issue;
import static org.quoin.JumpIssue.section;
import static org.quoin.JumpIssue.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// What is told of issues that do not go in: how much is over, why, and what would help.
class OversetTest {
  @TempDir private Path folder;

  @BeforeEach
  void photo() throws IOException {
    var photo = new BufferedImage(1500, 1000, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(photo, "jpg", folder.resolve("p.jpg").toFile());
  }

  private List<Problem> errors(String issue) throws IOException {
    Files.writeString(folder.resolve("issue.json"), issue);
    var read = new IssueDesk(Path.of("fonts")).read(folder);
    assertTrue(read.value().isPresent(), () -> read.problems().toString());
    try (var type = new StandingType()) {
      var composed = new Composition(read.value().get(), type).compose();
      return composed.problems().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .toList();
    }
  }

  private Problem.Overset overset(String issue) throws IOException {
    var errors = errors(issue);
    assertEquals(1, errors.size(), errors::toString);
    return assertInstanceOf(Problem.Overset.class, errors.getFirst());
  }

  private static String story(int seed, int words, String more) {
    return article("a" + seed, "Story " + seed, text(seed, words, ENGLISH), more);
  }

  private static String photo(int page) {
    return ", \"figures\": [{\"image\": \"p.jpg\", \"decorative\": true, \"page\": %d}]"
        .formatted(page);
  }

  /// Lines told are those that stand on the pages that it would take more.
  @Test
  void countsOnAsManyPagesMoreAsItTakes() throws IOException {
    var told = overset(issue("en-GB", section("news", ", \"pages\": 1", story(1, 2800, ""))));
    assertTrue(told.lines() > 230 && told.lines() < 300, told::sentence);
    assertTrue(told.waysOut().contains("pages 2–4"), told::waysOut);
  }

  /// The section has room on its second page, where the story may not stand.
  @Test
  void countsWhatAPinnedStoryIsOver() throws IOException {
    var pinned = story(1, 1200, ", \"pages\": 1, \"jump\": false");
    var told =
        overset(issue("en-GB", section("news", ", \"pages\": \"1-2\"", pinned, story(2, 100, ""))));
    assertTrue(told.lines() > 30 && told.lines() < 70, told::sentence);
    assertTrue(told.sentence().startsWith("“Story 1” is "), told::sentence);
    assertTrue(told.waysOut().contains("pin it to pages 1–2"), told::waysOut);
  }

  /// A later section has room: the story may go on there, and then the issue goes in.
  @Test
  void offersAJumpWhereOneHelps() throws IOException {
    var roomy = section("more", ", \"pages\": 2", story(2, 200, ""));
    var told = overset(issue("en-GB", section("news", ", \"pages\": 1", story(1, 900, "")), roomy));
    assertTrue(
        told.waysOut().contains("let it go on in the section “more” (“jump”: {“to”: “more”})"),
        told::waysOut);
    var jumping = story(1, 900, ", \"jump\": {\"to\": \"more\"}");
    assertEquals(
        List.of(), errors(issue("en-GB", section("news", ", \"pages\": 1", jumping), roomy)));
  }

  @Test
  void offersNoJumpWhereNoneHelps() throws IOException {
    var news = section("news", ", \"pages\": 1", story(1, 900, ""));
    assertFalse(overset(issue("en-GB", news)).waysOut().contains("jump"));
    var full = section("more", ", \"pages\": 2", story(2, 800, ""));
    assertFalse(overset(issue("en-GB", news, full)).waysOut().contains("jump"));
  }

  /// The section takes two pages by itself, and no story of it comes to page 9.
  @Test
  void namesThePinOfAPhotoThatNoPageKeeps() throws IOException {
    var pinned = story(1, 400, photo(9)).replace(", \"figures\"", ",\n\"figures\"");
    var errors = errors(issue("en-GB", section("news", "", pinned, story(2, 200, ""))));
    assertEquals(1, errors.size(), errors::toString);
    var told = assertInstanceOf(Problem.Disallowed.class, errors.getFirst());
    assertEquals("issue.json:3:60", told.place().toString());
    assertEquals(
        "The photo p.jpg is pinned to page 9, and no way to fill the pages of the section “news”"
            + " brings it there.",
        told.sentence());
    assertEquals("It comes to stand on page 1 when “page” is left out.", told.hint().orElseThrow());
  }

  @Test
  void namesThePinOfAStoryThatNoPageKeeps() throws IOException {
    var errors =
        errors(
            issue(
                "en-GB", section("news", "", story(1, 400, ", \"pages\": 7"), story(2, 200, ""))));
    assertEquals(1, errors.size(), errors::toString);
    assertEquals(
        "“Story 1” is pinned to page 7, and no way to fill the pages of the section “news” brings"
            + " it there.",
        errors.getFirst().sentence());
  }

  /// Each of two pins could be kept by itself; together they cannot.
  @Test
  void namesAPinAmongSeveral() throws IOException {
    var errors =
        errors(
            issue(
                "en-GB",
                section(
                    "news",
                    "",
                    story(1, 400, photo(2) + ", \"jump\": false"),
                    story(2, 400, photo(1)))));
    assertEquals(1, errors.size(), errors::toString);
    assertInstanceOf(Problem.Disallowed.class, errors.getFirst());
    assertTrue(errors.getFirst().sentence().contains("p.jpg"), errors.getFirst()::sentence);
  }
}
