package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.issue.Descriptors;

/// The tutorial's samples are what a newcomer types first: each must read without a problem.
class TutorialTest {
  private static final Path TUTORIAL = Path.of("docs", "tutorial.md");
  private static final Pattern SAMPLE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern ARTICLE_FILE = Pattern.compile("articles/[a-z-]+\\.md");
  private static final Pattern PICTURE_FILE = Pattern.compile("photos/[a-z-]+\\.jpg");

  /// Stands round a sample that is one article and no whole descriptor.
  private static final String ROUND_AN_ARTICLE =
      """
      {"title": "T", "number": "1", "date": "2013-02-25", "publisher": "P",
       "sections": [{"id": "s", "banner": "S", "articles": [%s]}]}
      """;

  @TempDir private Path folder;

  @Test
  void readsEverySampleWithoutProblems() throws IOException {
    var tutorial = Files.readString(TUTORIAL);
    for (Map.Entry<String, String> article : articles(tutorial).entrySet()) {
      write(article.getKey(), article.getValue());
    }
    var descriptors = samples(tutorial, "json").stream().map(match -> match.group(2)).toList();
    assertEquals(3, descriptors.size(), "samples of JSON in the tutorial");
    for (String sample : descriptors) {
      boolean whole = sample.contains("\"sections\"");
      PICTURE_FILE
          .matcher(sample)
          .results()
          .forEach(picture -> write(picture.group(), "a picture"));
      write(Descriptors.PLAIN, whole ? sample : ROUND_AN_ARTICLE.formatted(sample));
      var read = new IssueReader().read(folder);
      assertEquals(List.of(), read.problems(), sample);
      assertTrue(read.value().isPresent(), sample);
    }
  }

  @Test
  void findsASlipInASample() throws IOException {
    var sample = samples(Files.readString(TUTORIAL), "json").getLast().group(2);
    write(
        Descriptors.PLAIN,
        ROUND_AN_ARTICLE.formatted(sample.replace("\"headline\"", "\"headlin\"")));
    assertFalse(new IssueReader().read(folder).problems().isEmpty());
  }

  /// The Markdown samples, each under the name that the sentence before it gives.
  private static Map<String, String> articles(String tutorial) {
    var articles = new LinkedHashMap<String, String>();
    for (MatchResult sample : samples(tutorial, "markdown")) {
      var named =
          ARTICLE_FILE.matcher(tutorial.substring(0, sample.start())).results().toList().getLast();
      articles.put(named.group(), sample.group(2));
    }
    return articles;
  }

  private static List<MatchResult> samples(String tutorial, String language) {
    return SAMPLE
        .matcher(tutorial)
        .results()
        .filter(match -> match.group(1).equals(language))
        .toList();
  }

  private void write(String name, String text) {
    try {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
