package org.quoin.line;

import java.text.Normalizer;
import java.util.Locale;

/// Looks at a paragraph's last word, which should not stand alone on the last line when it is a
/// single syllable.
final class LastWord {
  /// The vowels of the languages that Quoin hyphenates, accents aside.
  private static final String VOWELS = "aeiouyаеёиоуыэюяӣӯіїє";

  private LastWord() {}

  /// Whether the last word of `text` has no more than one group of vowels.
  static boolean isShort(String text) {
    String word = text.strip();
    word = word.substring(Math.max(word.lastIndexOf(' '), word.lastIndexOf('\n')) + 1);
    boolean before = false;
    int groups = 0;
    String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    for (int i = 0; i < bare.length(); i++) {
      String letter = Normalizer.normalize(bare.substring(i, i + 1), Normalizer.Form.NFD);
      boolean vowel = VOWELS.indexOf(bare.charAt(i)) >= 0 || VOWELS.indexOf(letter.charAt(0)) >= 0;
      if (vowel && !before) {
        groups++;
      }
      before = vowel;
    }
    return groups <= 1;
  }
}
