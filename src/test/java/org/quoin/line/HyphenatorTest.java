package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HyphenatorTest {
  private final Hyphenator british = Hyphenator.of(Locale.UK, List.of());

  static String hyphenated(Hyphenator hyphenator, String word) {
    var result = new StringBuilder(word);
    int[] breaks = hyphenator.breaks(word);
    for (int i = breaks.length - 1; i >= 0; i--) {
      result.insert(breaks[i], '-');
    }
    return result.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Development, De-vel-op-ment",
    "DEVELOPMENT, DE-VEL-OP-MENT",
    "“development”, “de-vel-op-ment”",
    "(development), (de-vel-op-ment)",
    "development…, de-vel-op-ment…",
    "children’s, chil-dren’s"
  })
  void keepsOffsetsUnderCapitalsAndPunctuation(String word, String expected) {
    assertEquals(expected, hyphenated(british, word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/development",
        "www.development.org",
        "communications@example.org",
        "photo_development",
        "development2012",
        "UNESCO",
        "UNICEF’s",
        "McDonaldson",
        "megaHertzes",
        "into",
        "-",
        "",
        "2012–2013"
      })
  void leavesAddressesNumbersAcronymsAndNamesWhole(String word) {
    assertEquals(word, hyphenated(british, word));
  }

  @ParameterizedTest
  @CsvSource({
    "well-known, well-known",
    "counter-revolutionary, counter-re-volu-tion-ary",
    "development/environment, de-vel-op-ment/en-vir-on-ment",
    "high-quality, high-quality"
  })
  void breaksOnlyTheLongPartsOfCompounds(String word, String expected) {
    assertEquals(expected, hyphenated(british, word));
  }

  @Test
  void softHyphensOverruleThePatterns() {
    assertArrayEquals(new int[] {8}, british.breaks("develop\u00ADment"));
    assertArrayEquals(new int[] {}, british.breaks("\u00ADdevelopment"));
  }

  @Test
  void theCallersWordsOverruleThePatterns() {
    var own = Hyphenator.of(Locale.UK, List.of("develop-ment", "environment", "Khu-jand", "ti-ny"));
    assertEquals("develop-ment", hyphenated(own, "development"));
    assertEquals("Environment.", hyphenated(own, "Environment."));
    assertEquals("Khu-jand", hyphenated(own, "Khujand"));
    assertEquals("ti-ny", hyphenated(own, "tiny"));
  }

  @Test
  void aLanguageWithoutPatternsBreaksAtWhatIsWritten() {
    var persian = Hyphenator.of(Locale.forLanguageTag("fa"), List.of("Tehe-ran"));
    assertEquals("مهاجرت", hyphenated(persian, "مهاجرت"));
    assertEquals("Tehe-ran", hyphenated(persian, "Teheran"));
    assertEquals("development", hyphenated(persian, "development"));
  }

  @Test
  void frenchPatternsKnowTheApostrophe() {
    var french = Hyphenator.of(Locale.FRANCE, List.of());
    assertEquals("l’as-so-cia-tion", hyphenated(french, "l’association"));
    assertEquals("au-jour-d’hui", hyphenated(french, "aujourd’hui"));
    assertEquals("‘as-so-cia-tion’", hyphenated(french, "‘association’"));
    assertEquals("« amu-rai’", hyphenated(french, "« amurai’"));
  }

  @Test
  void englishOutsideAmericaBreaksAsInBritain() {
    assertEquals("pro-ject", hyphenated(Hyphenator.of(Locale.ENGLISH, List.of()), "project"));
    assertEquals("project", hyphenated(Hyphenator.of(Locale.US, List.of()), "project"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-US", "ru", "fr", "es", "de", "tg", "fa"})
  void breaksRiseWithinTheLettersAndDoNotDependOnWhatWasAskedBefore(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    var warm = Hyphenator.of(language, List.of());
    String signs = "abeginorstABабвеиноря́ъӣқ’'-.\u00AD «»/1";
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var word = new StringBuilder();
      int length = random.nextInt(24);
      for (int i = 0; i < length; i++) {
        word.append(signs.charAt(random.nextInt(signs.length())));
      }
      String text = word.toString();
      int[] breaks = warm.breaks(text);
      int last = 0;
      for (int place : breaks) {
        assertTrue(place > last && place < text.length(), "seed " + seed + ": " + text);
        last = place;
      }
      if (seed % 50 == 0) {
        assertArrayEquals(Hyphenator.of(language, List.of()).breaks(text), breaks, "seed " + seed);
      }
      assertArrayEquals(breaks, warm.breaks(text), "seed " + seed);
    }
  }

  @Test
  @Timeout(20)
  void aWordOfAHundredThousandLettersIsBroken() {
    assertTrue(british.breaks("development".repeat(9_091)).length > 9_000);
  }
}
