package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole word lists, each from another source than the program that breaks them here.
final class HyphenationOracleTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/quoin/line/hyphenation");

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-US", "ru", "fr", "es", "de", "tg"})
  void breaksTheWordsOfTheList(String language) throws IOException {
    List<String> expected = words(Path.of("src/test/resources/hyphenation/" + language + ".txt"));
    assertTrue(expected.size() >= 50, () -> "only " + expected.size() + " words");
    assertBreaks(Locale.forLanguageTag(language), expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-US", "ru"})
  void breaksTheWordsOfThePatternsAuthors(String language) throws IOException {
    Path file = RESOURCES.resolve("hyph-" + language.toLowerCase(Locale.ROOT) + ".hyp.txt");
    assertBreaks(Locale.forLanguageTag(language), words(file));
  }

  /// Breaks that books on hyphenation print: Liang's thesis (chapters 1 and 3) and *The TeXbook*
  /// (appendix H) for English.
  @Test
  void breaksThePublishedWords() {
    assertBreaks(
        Locale.US,
        List.of("hy-phen-ation", "al-go-rithm", "com-puter", "pro-gram", "as-so-ciate", "project"));
  }

  @Test
  void keepsTheTajikPatternsAsTheirRulesMakeThem() throws IOException {
    assertEquals(TajikPatterns.text(), Files.readString(RESOURCES.resolve("hyph-tg.pat.txt")));
  }

  private static List<String> words(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("%") && !line.isBlank())
        .toList();
  }

  private static void assertBreaks(Locale language, List<String> expected) {
    var hyphenator = Hyphenator.of(language, List.of());
    List<String> found = new ArrayList<>();
    for (String word : expected) {
      String whole = word.replace("-", "");
      found.add(HyphenatorTest.hyphenated(hyphenator, whole));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }
}
