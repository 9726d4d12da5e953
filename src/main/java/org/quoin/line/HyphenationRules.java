package org.quoin.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages there are patterns for. Files and least lengths are those of hyph-utf8, the
/// collection of TeX (`hyphenmins: typesetting` in each file's head), but for Tajik, whose patterns
/// are our own.
///
/// @param tag names the files `hyph-TAG.pat.txt` and, where there is one, `hyph-TAG.hyp.txt`
/// @param left fewest letters before a break
/// @param right fewest letters after a break
/// @param apostrophe whether the patterns know the apostrophe as a letter
record HyphenationRules(String tag, int left, int right, boolean apostrophe) {
  /// Speakers of English who break as Webster does; all others break as Oxford does.
  private static final List<String> AMERICAN = List.of("US", "PH", "LR", "PR");

  static Optional<HyphenationRules> of(Locale language) {
    return switch (language.getLanguage()) {
      case "en" ->
          Optional.of(
              new HyphenationRules(
                  AMERICAN.contains(language.getCountry()) ? "en-us" : "en-gb", 2, 3, false));
      case "ru" -> Optional.of(new HyphenationRules("ru", 2, 2, false));
      case "fr" -> Optional.of(new HyphenationRules("fr", 2, 2, true));
      case "es" -> Optional.of(new HyphenationRules("es", 2, 2, false));
      case "de" -> Optional.of(new HyphenationRules("de-1996", 2, 2, false));
      case "tg" -> Optional.of(new HyphenationRules("tg", 2, 2, false));
      default -> Optional.empty();
    };
  }

  Patterns patterns() {
    return Patterns.read(
        read(".pat.txt").orElseThrow(() -> new IllegalStateException("no patterns for " + tag)));
  }

  /// Words that the makers of the patterns break by hand.
  List<String> exceptions() {
    return read(".hyp.txt").map(text -> text.lines().toList()).orElse(List.of());
  }

  private Optional<String> read(String ending) {
    String name = "hyphenation/hyph-" + tag + ending;
    try (InputStream stream = HyphenationRules.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
