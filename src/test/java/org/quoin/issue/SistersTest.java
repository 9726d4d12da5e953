package org.quoin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.issue.json.IssueReader;
import org.quoin.problem.Problem;

/// What the same issue has in one language and lacks in another.
class SistersTest {
  private static final String WHOLE =
      """
      {
        "title": "T", "number": "1", "date": "2026-01-31", "publisher": "P", "language": "en-GB",
        "cover": {"photo": {"image": "valley.jpg", "caption": "Noon", "alt": "A valley"}},
        "sections": [{"id": "news", "banner": "News", "articles": [
          {"id": "border", "headline": "Three trainings", "deck": "At the bridge", "text": "Words.",
            "figures": [
              {"image": "course.jpg", "caption": "At work", "alt": "Officers round a table"},
              {"image": "poster-en.jpg", "alt": "A poster"}
            ]},
          {"kind": "logos", "id": "donors", "headline": "Thanks", "logos": [{"image": "mark.svg", "alt": "A mark"}]}
        ]}]
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void pictures() throws IOException {
    for (var name : List.of("valley", "course", "poster-en", "poster-ru")) {
      Files.writeString(folder.resolve(name + ".jpg"), "no picture: only its name matters here");
    }
    Files.writeString(folder.resolve("mark.svg"), "<svg/>");
  }

  private List<String> differences(String english, String russian) throws IOException {
    Files.writeString(folder.resolve("issue.en.json"), english);
    Files.writeString(folder.resolve("issue.ru.json"), russian.replace("en-GB", "ru"));
    var issues =
        Descriptors.in(folder).stream()
            .map(file -> new IssueReader().read(file).value().orElseThrow())
            .toList();
    return Sisters.differences(issues).stream()
        .map(problem -> problem.place() + " " + problem.sentence())
        .toList();
  }

  /// A picture of its own in each language is the same picture.
  @Test
  void whatDiffersInWordsAndPicturesIsTheSame() throws IOException {
    var russian = WHOLE.replace("poster-en", "poster-ru").replace("At work", "За работой");
    assertEquals(
        List.of(
            "issue.ru.json:7:9 There is a description under “alt” that reads as in issue.en.json:"
                + " “Officers round a table”."),
        differences(WHOLE, russian));
    assertEquals(
        List.of(), differences(WHOLE, russian.replace("Officers round a table", "Офицеры")));
  }

  @Test
  void everythingLackingIsToldWhereItIsMissed() throws IOException {
    var russian =
        WHOLE
            .replace("\"deck\": \"At the bridge\", ", "")
            .replace("\"caption\": \"At work\", ", "")
            .replace("Officers round a table", "Офицеры")
            .replace(",\n        {\"image\": \"poster-en.jpg\", \"alt\": \"A poster\"}", "")
            .replace("{\"image\": \"mark.svg\", \"alt\": \"A mark\"}", "")
            .replace("\"caption\": \"Noon\", ", "\"decorative\": true, ");
    assertEquals(
        List.of(
            "issue.ru.json:3:22 The photo “valley.jpg” lacks a caption, which issue.en.json has.",
            "issue.ru.json:3:22 The photo “valley.jpg” lacks a description under “alt”, which"
                + " issue.en.json has.",
            "issue.ru.json:5:5 The article “border” lacks a deck, which issue.en.json has.",
            "issue.ru.json:7:9 The photo “course.jpg” lacks a caption, which issue.en.json has.",
            "issue.ru.json:5:5 The article “border” lacks the photo “poster-en.jpg”, which"
                + " issue.en.json has.",
            "issue.ru.json:9:5 The logos “donors” lacks the logo “mark.svg”, which issue.en.json"
                + " has."),
        differences(WHOLE, russian));
  }

  @Test
  void anArticleIsToldOnceAndNotPartByPart() throws IOException {
    var english =
        WHOLE.replace(
            "{\"kind\"", "{\"id\": \"more\", \"headline\": \"More\", \"text\": \"W.\"}, {\"kind\"");
    assertEquals(
        List.of(
            "issue.ru.json:4:16 The section “news” lacks the article “more”, which"
                + " issue.en.json has."),
        differences(english, WHOLE.replace("Officers round a table", "Офицеры")));
  }

  @Test
  void theSampleSaysTheSameInEachOfItsLanguages() {
    var read =
        Descriptors.in(Path.of("issues", "2012-q3")).stream()
            .map(file -> new IssueReader().read(file))
            .toList();
    assertEquals(3, read.size());
    read.forEach(one -> assertEquals(List.of(), one.problems()));
    assertEquals(
        List.of(), Sisters.differences(read.stream().map(r -> r.value().orElseThrow()).toList()));
  }

  @Test
  void aFileNamedForAnotherLanguageIsTold() throws IOException {
    Files.writeString(folder.resolve("issue.tg.json"), WHOLE);
    var read = new IssueReader().read(folder.resolve("issue.tg.json"));
    assertEquals(
        List.of("The file is named for “tg”, and its language is “en-GB”."),
        read.problems().stream().map(Problem::sentence).toList());
  }

  @Test
  void theFilesNameTellsTheLanguageAndTheIssuesName() throws IOException {
    Files.writeString(
        folder.resolve("issue.tg.json"), WHOLE.replace("\"language\": \"en-GB\",", ""));
    var issue = new IssueReader().read(folder.resolve("issue.tg.json")).value().orElseThrow();
    assertEquals("tg", issue.imprint().language().toLanguageTag());
    assertEquals(folder.getFileName() + "-tg", issue.name());
    Files.writeString(folder.resolve("issue.tj.json"), WHOLE);
    Files.writeString(folder.resolve("issue.schema.json"), "{}");
    assertEquals(List.of("issue.tj.json"), Descriptors.mistaken(folder));
    assertEquals(List.of(folder.resolve("issue.tg.json")), Descriptors.in(folder));
  }
}
