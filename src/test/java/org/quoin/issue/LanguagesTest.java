package org.quoin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Languages by their tags.
class LanguagesTest {
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
