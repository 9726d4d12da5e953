package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.ComposedIssue;
import org.quoin.Quoin;
import org.quoin.issue.json.IssueReader;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

/// Inputs that grammars seldom come to: far too long, far too deep, or running in a ring.
@Timeout(300)
class NamedCasesTest {
  private final Quoin quoin = new Quoin(Path.of(""));

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /// @param articles entries of the one section
  private void issue(String keys, String articles) throws IOException {
    write(
        "issue.json",
        """
        {%s "title": "T", "number": "1", "date": "2012-07-15", "publisher": "P",
         "sections": [{"id": "s", "banner": "B", "articles": [%s]}]}
        """
            .formatted(keys, articles));
  }

  private Checked<ComposedIssue> composed(String markdown) throws IOException {
    write("one.md", markdown);
    issue("", "{\"id\": \"one\", \"headline\": \"One\", \"body\": \"one.md\"}");
    return quoin.compose(folder);
  }

  @Test
  void aWordOfThousandsOfLettersIsCutIntoLines() throws IOException {
    var composed = composed("Words before " + "w".repeat(5_000) + " and after.");
    assertFalse(composed.hasErrors(), () -> composed.problems().toString());
  }

  @Test
  void aHundredThousandLettersAreRead() throws IOException {
    issue(
        "",
        "{\"id\": \"one\", \"headline\": \"%s\", \"text\": \"%s\"}"
            .formatted("h".repeat(100_000), "w".repeat(100_000)));
    assertFalse(new IssueReader().read(folder).hasErrors());
  }

  /// Marks in marks, each kind by itself.
  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "- ", "1. ", "*", "**a ", "[", "![", "<b>", "`", "| ", "${", "\\", "&"})
  void marksWithoutEndAreTextOrMarks(String mark) throws IOException {
    var composed = composed(mark.repeat(3_000) + "x");
    assertTrue(composed.value().isPresent() || composed.hasErrors());
  }

  /// Pages that name each other's pages, and themselves.
  @Test
  void referencesInARingComeToAnEnd() throws IOException {
    issue(
        "",
        """
        {"id": "a", "headline": "See ${page:b}", "text": "${page:a} [here](#b) ${page:c}"},
        {"id": "b", "headline": "See ${page:a}", "text": "${page:b} ${pages:s}"},
        {"id": "c", "headline": "See ${page:c}", "text": "[this](#c)"}
        """);
    var composed = quoin.compose(folder);
    assertFalse(composed.hasErrors(), () -> composed.problems().toString());
  }

  private void stories(int count) throws IOException {
    issue(
        "",
        IntStream.range(0, count)
            .mapToObj(i ->
                "{\"id\": \"a%d\", \"headline\": \"A\", \"text\": \"Two words.\"}".formatted(i))
            .collect(Collectors.joining(",\n")));
  }

  @Test
  void aHundredShortStoriesAreMadeUp() throws IOException {
    stories(100);
    var composed = quoin.compose(folder);
    assertFalse(composed.hasErrors(), () -> composed.problems().toString());
  }

  @Test
  void tenThousandStoriesInOneSectionAreTold() throws IOException {
    stories(10_000);
    var sentences = quoin.check(folder).stream().map(Problem::sentence).toList();
    assertTrue(
        sentences.contains(
            "The section “B” has 10000 articles and other pieces; 300 at most are made up together."),
        sentences::toString);
  }

  @Test
  void threeHundredQuotesInOneStoryAreTold() throws IOException {
    var quote = "{\"text\": \"Indeed\", \"by\": \"A\", \"after\": 1}";
    issue(
        "",
        "{\"id\": \"a\", \"headline\": \"A\", \"text\": \"Words.\", \"quotes\": [%s]}"
            .formatted(String.join(", ", Collections.nCopies(300, quote))));
    var sentences = quoin.check(folder).stream().map(Problem::sentence).toList();
    assertTrue(
        sentences.contains("“A” has 300 photos, quotes and boxes; 255 at most go with one text."),
        sentences::toString);
  }

  @Test
  void themesInARingAreTold() throws IOException {
    write("house.json", "{\"extends\": \"other.json\"}");
    write("other.json", "{\"extends\": \"house.json\"}");
    issue(
        "\"theme\": \"house.json\",", "{\"id\": \"a\", \"headline\": \"A\", \"text\": \"Words.\"}");
    var sentences = quoin.check(folder).stream().map(Problem::sentence).toList();
    assertEquals(
        List.of("The themes extend one another in a ring: house.json, other.json, house.json."),
        sentences);
  }
}
