package org.quoin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Languages by their tags, and dates in their words.
class WordsOfLanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "en-GB, 15 July 2012, July 2012",
    "en-US, 'July 15, 2012', July 2012",
    "ru, 15 июля 2012, июль 2012",
    "tg, 15 июли 2012, июли 2012",
    "de, 15. Juli 2012, Juli 2012",
    "fr, 15 juillet 2012, juillet 2012",
    "es, 15 de julio de 2012, julio 2012"
  })
  void datesAreInTheLanguage(String tag, String full, String month) {
    var date = LocalDate.of(2012, 7, 15);
    assertEquals(full, Dates.full(date, Locale.forLanguageTag(tag)));
    assertEquals(month, Dates.month(date, Locale.forLanguageTag(tag)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "ru", "tg", "tg-Cyrl", "uz-Latn-UZ", " de "})
  void knowsLanguages(String tag) {
    assertEquals(Locale.forLanguageTag(tag.strip()), Languages.read(tag).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "tj, Did you mean “tg”?",
    "en-UK, Did you mean “en-GB”?",
    "jp, Did you mean “ja”?",
    "xx, 'Write a language''s code such as “en-GB”, “ru” or “tg”.'",
    "english, 'Write a language''s code such as “en-GB”, “ru” or “tg”.'",
    "en_GB, 'Write a language''s code such as “en-GB”, “ru” or “tg”.'",
    "'', 'Write a language''s code such as “en-GB”, “ru” or “tg”.'"
  })
  void refusesOthersWithAHint(String tag, String hint) {
    assertTrue(Languages.read(tag).isEmpty());
    assertEquals(hint, Languages.hint(tag));
  }
}
