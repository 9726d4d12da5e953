package org.quoin.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.ComposedIssue;
import org.quoin.Quoin;
import org.quoin.preview.svg.TypeCase;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// What is shown of a build, and of one build after another.
class ImpressionTest {
  private static final String TEXT = "articles/main-story.md";

  @TempDir private Path folder;

  @Test
  void onlyWhatChangedIsAnotherPage() throws IOException {
    var issue = SmallIssue.in(folder.resolve("issue"));
    var maker = new ImpressionMaker(new TypeCase());
    var composed = compose(issue);
    var first = maker.make(composed, Optional.empty());
    assertEquals(4, first.pages().size());
    assertTrue(
        first.looksLike(new ImpressionMaker(new TypeCase()).make(composed, Optional.empty())));

    articles(first);
    places(first);

    issue.write(TEXT, "Unheardof words. " + issue.text(TEXT));
    var second = maker.make(compose(issue), Optional.of(first));
    for (int page = 0; page < 4; page++) {
      boolean same = first.pages().get(page).hash().equals(second.pages().get(page).hash());
      assertEquals(page != 2, same, "page " + (page + 1));
    }
    assertSame(first.pages().getFirst().sketch(), second.pages().getFirst().sketch());
    showings(first, second);
  }

  private static void articles(Impression impression) {
    var story =
        impression.articles().stream().filter(a -> a.id().equals("main-story")).findFirst().get();
    assertEquals("The Headline Says What Happened", story.title());
    assertEquals(TEXT, story.text().file());
    assertEquals("issue.json", story.entry().file());
    assertEquals(List.of(3), story.pages());
    assertTrue(story.words() > 100);
    assertTrue(story.figures().getFirst().startsWith("photos/main-story.jpg on page 3: "));
    var area = impression.pages().get(2).areas().getFirst();
    assertEquals("main-story", area.article());
    assertTrue(area.box().height().millipoints() > 600_000, area.toString());
  }

  private static void places(Impression impression) {
    assertEquals("main-story", at(impression, Place.of(TEXT, 3, 1)));
    assertEquals("main-story", at(impression, pointer("/sections/1/articles/0/figures/0/image")));
    assertEquals("letter", at(impression, pointer("/sections/0/articles/0")));
    assertEquals("/cover", at(impression, pointer("/cover/photo")));
    assertEquals("", at(impression, pointer("/title")));
    assertEquals("", at(impression, Place.of("issue.json", 1, 1)));
    assertEquals("", at(impression, Place.of("theme.json")));
  }

  private static Place pointer(String pointer) {
    return new Place("issue.json", 9, 9, pointer);
  }

  private static String at(Impression impression, Place place) {
    return impression.article(place).map(ShownArticle::id).orElse("");
  }

  /// What is compared with is always the last good build that looked otherwise.
  private static void showings(Impression first, Impression second) {
    List<Problem> broken =
        List.of(new Problem.Malformed(Place.of("issue.json"), "Broken.", Optional.empty()));
    var showing = Showing.NOTHING.then(first, List.of());
    assertTrue(showing.before().isEmpty());
    showing = showing.thenAtWork().thenBroken(broken);
    assertSame(first, showing.impression().get());
    assertEquals(broken, showing.problems());
    showing = showing.then(second, List.of());
    assertSame(second, showing.impression().get());
    assertSame(first, showing.before().get());
    showing = showing.then(second, List.of());
    assertSame(first, showing.before().get(), "a save that changed nothing");
    showing = showing.thenFailed("Failed.");
    assertSame(second, showing.impression().get());
    assertFalse(showing.atWork());
    assertEquals(6, showing.number());
  }

  private static ComposedIssue compose(SmallIssue issue) {
    return new Quoin(Path.of(".")).compose(issue.descriptor()).value().orElseThrow();
  }
}
