package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.issue.Article;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Descriptors;
import org.quoin.issue.Issue;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.Section;

/// What a newcomer sees first must be without fault. Pictures are looked at by building the
/// samples; here a stand-in takes the place of each, so that the words can be judged alone.
class SampleIssuesTest {
  private static final Pattern PICTURE = Pattern.compile("\"image\": \"([^\"]+)\"");

  /// The least contrast of text on white, by WCAG 2.1, criterion 1.4.3.
  private static final double LEAST_CONTRAST = 4.5;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2012-q2", "2012-q2-ar", "2012-q2-fa", "2012-q2-ru", "2012-q2-tg"})
  void readsWithoutProblems(String name) throws IOException {
    var read = new IssueReader().read(copy(name));
    assertEquals(List.of(), read.problems());
    var issue = read.value().orElseThrow();
    assertEquals(
        IntStream.rangeClosed(2, issue.pages().count().orElseThrow()).boxed().toList(),
        pinned(issue));
    for (Section section : issue.sections()) {
      double contrast = contrastOnWhite(section.colour().orElseThrow());
      assertTrue(contrast >= LEAST_CONTRAST, section.id() + " has a contrast of " + contrast);
    }
    for (Article article : articles(issue)) {
      for (var figure : article.figures()) {
        assertTrue(figure.after() <= article.body().size(), figure.image() + " in " + article.id());
      }
    }
  }

  @Test
  void holdsEveryTajikLetter() throws IOException {
    var words = new StringBuilder();
    try (var files = Files.walk(Path.of("issues", "2012-q2-tg"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|json)")).toList()) {
        words.append(Files.readString(file));
      }
    }
    for (String letter : List.of("ғ", "ӣ", "қ", "ӯ", "ҳ", "ҷ", "Ғ", "Қ", "Ҳ", "Ҷ")) {
      assertTrue(words.indexOf(letter) >= 0, letter);
    }
  }

  private Path copy(String name) throws IOException {
    var from = Path.of("issues", name);
    var to = folder.resolve(name);
    Files.createDirectories(to.resolve("articles"));
    try (var articles = Files.list(from.resolve("articles"))) {
      for (Path article : articles.toList()) {
        Files.copy(article, to.resolve("articles").resolve(article.getFileName()));
      }
    }
    var descriptor = Files.readString(from.resolve(Descriptors.PLAIN));
    Files.writeString(to.resolve(Descriptors.PLAIN), descriptor);
    for (var picture : PICTURE.matcher(descriptor).results().toList()) {
      var file = to.resolve(picture.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, "a picture");
    }
    return to;
  }

  private static List<Integer> pinned(Issue issue) {
    var pages = new ArrayList<Integer>();
    for (Section section : issue.sections()) {
      var range = section.pages().orElseThrow();
      IntStream.rangeClosed(range.first(), range.last()).forEach(pages::add);
    }
    return pages;
  }

  private static List<Article> articles(Issue issue) {
    return issue.sections().stream()
        .flatMap(section -> section.pieces().stream())
        .flatMap(piece ->
            switch (piece) {
              case Article article -> Stream.of(article);
              case Briefs briefs -> briefs.articles().stream();
              case Letter _, LogoWall _, Contact _ -> Stream.empty();
            })
        .toList();
  }

  /// By WCAG 2.1, "contrast ratio" and "relative luminance".
  private static double contrastOnWhite(String colour) {
    double luminance = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance +=
          weights[i] * (share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }
}
