package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Golden;
import org.quoin.issue.Article;
import org.quoin.issue.Issue;
import org.quoin.issue.RecordText;
import org.quoin.issue.Setting;
import org.quoin.issue.ThemeChoice;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

/// Whole issues from their folders.
class IssueReaderTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/quoin/issue/json");

  @TempDir private Path folder;

  @Test
  void readsEveryKeyOfTheDescriptor() throws IOException {
    var read = new IssueReader().read(RESOURCES.resolve("full"));
    assertEquals(List.of(), read.problems());
    var issue = read.value().orElseThrow();
    assertTrue(issue.folder().isAbsolute());
    String text =
        RecordText.of(issue)
            .lines()
            .filter(l -> !l.startsWith("  folder:"))
            .map(l -> l + "\n")
            .collect(Collectors.joining());
    Golden.check(RESOURCES.resolve("full.txt"), text);
  }

  @Test
  void folderAndFileGiveTheSameIssue() {
    var byFolder = new IssueReader().read(RESOURCES.resolve("full"));
    assertEquals(byFolder, new IssueReader().read(RESOURCES.resolve("full/issue.json")));
  }

  @Test
  void leastDescriptorGetsTheDefaults() throws IOException {
    var read = read("{\"id\": \"a\", \"headline\": \"A\", \"text\": \"Words.\"}");
    assertEquals(List.of(), read.problems());
    var issue = read.value().orElseThrow();
    assertEquals(Locale.UK, issue.imprint().language());
    assertEquals(PaperSize.read("A4").orElseThrow(), issue.pages().size());
    assertEquals("595.276", issue.pages().size().width().toString());
    assertEquals("841.89", issue.pages().size().height().toString());
    assertTrue(issue.pages().columns().isEmpty());
    assertEquals(new ThemeChoice("default", Setting.Keys.none()), issue.theme());
    assertTrue(issue.cover().isEmpty());
    var article = (Article) issue.sections().getFirst().pieces().getFirst();
    assertTrue(article.jump().orElseThrow().open());
  }

  @Test
  void figuresAndQuotesSpreadOverTheText() throws IOException {
    Files.writeString(folder.resolve("p.jpg"), "x");
    String figure = "{\"image\": \"p.jpg\", \"decorative\": true}";
    var read =
        read(
            """
            {"id": "a", "headline": "A", "text": "1\\n\\n2\\n\\n3\\n\\n4\\n\\n5\\n\\n6",
             "figures": [%s, %s, %s], "quotes": [{"text": "Q"}, {"text": "R"}]}
            """
                .formatted(figure, figure, figure));
    var article = (Article) read.value().orElseThrow().sections().getFirst().pieces().getFirst();
    assertEquals(List.of(0, 2, 4), article.figures().stream().map(f -> f.after()).toList());
    assertEquals(List.of(2, 4), article.insets().stream().map(i -> i.after()).toList());
    assertEquals("a-figure-3", article.figures().getLast().id());
  }

  /// “logos” is spelled as near to “fotos” as “photos” is, but holds no such file.
  @Test
  void aMisspelledFolderIsLookedForWhereTheFileIs() throws IOException {
    Files.createDirectories(folder.resolve("logos"));
    Files.writeString(Files.createDirectories(folder.resolve("photos")).resolve("p.jpg"), "x");
    var read =
        read(
            """
            {"id": "a", "headline": "A", "text": "W",
             "figures": [{"image": "fotos/p.jpg", "decorative": true}]}
            """);
    assertEquals("There is no file “fotos/p.jpg”.", read.problems().getFirst().sentence());
    assertEquals("Did you mean “photos/p.jpg”?", read.problems().getFirst().hint().orElseThrow());
  }

  @Test
  void sharedFoldersMayBeNamedAndNothingElse() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("p.jpg"), "x");
    Path shared = Files.createDirectories(folder.resolve("shared"));
    Files.writeString(shared.resolve("p.jpg"), "x");
    Path issue = Files.createDirectories(folder.resolve("issue/photos")).getParent();
    Files.createSymbolicLink(issue.resolve("photos/sly.jpg"), outside.resolve("p.jpg"));
    Files.createSymbolicLink(issue.resolve("photos/fair.jpg"), shared.resolve("p.jpg"));
    Files.createSymbolicLink(issue.resolve("door"), outside);
    Files.createSymbolicLink(issue.resolve("lost.jpg"), folder.resolve("nothing.jpg"));
    String figures =
        java.util.stream.Stream.of(
                "../shared/p.jpg",
                "photos/fair.jpg",
                "photos/../../shared/p.jpg",
                "../outside/p.jpg",
                "photos/sly.jpg",
                "door/p.jpg",
                "../shared/../outside/p.jpg",
                "lost.jpg",
                "../shared/q.jpg")
            .map("{\"image\": \"%s\", \"decorative\": true}"::formatted)
            .collect(Collectors.joining(",\n"));
    Files.writeString(
        issue.resolve("issue.json"),
        descriptor(
                "{\"id\": \"a\", \"headline\": \"A\", \"text\": \"W\", \"figures\": [\n"
                    + figures
                    + "]}")
            .replaceFirst("\\{", "{\"shared\": [\"../shared\"], "));
    var problems = new IssueReader().read(issue).problems();
    assertEquals(
        List.of(
            "“../outside/p.jpg” leads out of the issue's folder.",
            "“photos/sly.jpg” leads out of the issue's folder.",
            "“door/p.jpg” leads out of the issue's folder.",
            "“../shared/../outside/p.jpg” leads out of the issue's folder.",
            "There is no file “lost.jpg”.",
            "There is no file “../shared/q.jpg”."),
        problems.stream().map(Problem::sentence).toList());
    assertEquals("Did you mean “../shared/p.jpg”?", problems.getLast().hint().orElseThrow());
  }

  /// A Mac may write й as и and a breve; the name still means the same file.
  @Test
  void lettersThatAreEncodedInTwoWaysAreTheSame() throws IOException {
    Files.writeString(folder.resolve("край.jpg"), "x");
    var read =
        read(
            "{\"id\": \"a\", \"headline\": \"A\", \"text\": \"W\", \"figures\":"
                + " [{\"image\": \"край.jpg\", \"decorative\": true}]}");
    assertEquals(List.of(), read.problems());
    var article = (Article) read.value().orElseThrow().sections().getFirst().pieces().getFirst();
    assertTrue(Files.exists(folder.resolve(article.figures().getFirst().image())));
  }

  @Test
  void missingDescriptorIsTold() {
    for (Path path : List.of(folder, folder.resolve("nowhere"), folder.resolve("a/b/issue.json"))) {
      var read = new IssueReader().read(path);
      assertTrue(read.value().isEmpty());
      assertEquals(1, read.problems().size());
    }
  }

  @Test
  void sameInSameOut() {
    var first = new IssueReader().read(RESOURCES.resolve("full"));
    assertEquals(first, new IssueReader().read(RESOURCES.resolve("full")));
    var broken = new IssueReader().read(RESOURCES.resolve("broken/values"));
    assertEquals(broken, new IssueReader().read(RESOURCES.resolve("broken/values")));
  }

  @Test
  @Timeout(60)
  void tenThousandArticlesAreRead() throws IOException {
    String articles =
        IntStream.range(0, 10_000)
            .mapToObj(
                "{\"id\": \"a%1$d\", \"headline\": \"A %1$d\", \"text\": \"Words.\"}"::formatted)
            .collect(Collectors.joining(",\n"));
    var read = read(articles);
    assertEquals(List.of(), read.problems());
    assertEquals(10_000, read.value().orElseThrow().sections().getFirst().pieces().size());
  }

  private Checked<Issue> read(String articles) throws IOException {
    Files.writeString(folder.resolve("issue.json"), descriptor(articles));
    return new IssueReader().read(folder);
  }

  private static String descriptor(String articles) {
    return """
    {"title": "T", "number": "1", "date": "2012-07-15", "publisher": "P",
     "sections": [{"id": "s", "banner": "S", "articles": [
    %s]}]}
    """
        .formatted(articles);
  }

  /// Marks, blanks and characters that cannot be seen print nothing.
  @Test
  void aTextWithoutWordsIsTold() throws IOException {
    for (var nothing : List.of("<b>", "\u200B", "\u00A0", "[a]: https://example.org", "\u202E")) {
      Files.writeString(
          folder.resolve("issue.json"),
          """
          {"title": "T", "number": "1", "date": "2012-07-15", "publisher": "P", "sections": [
            {"id": "s", "banner": "B", "articles": [
              {"id": "a", "headline": "%s", "text": "Words."}]}]}
          """
              .formatted(nothing));
      var read = new IssueReader().read(folder);
      assertTrue(
          read.problems().stream()
              .anyMatch(p -> p.sentence().contains("no words") && p.place().line() == 3),
          nothing + read.problems());
    }
  }
}
