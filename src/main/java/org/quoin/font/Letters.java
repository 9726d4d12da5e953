package org.quoin.font;

import java.util.Locale;

/// The letters of a word as they are shown, and where each comes from in the word as it was
/// written.
///
/// @param origins for each UTF-16 unit of `shown` its offset in the written word; `null` when equal
record Letters(String shown, int[] origins) {
  static Letters asWritten(String word) {
    return new Letters(word, null);
  }

  /// Capitals by the rules of a language (Turkish i to İ), character by character, since one letter
  /// may give two: ß to SS.
  static Letters capitals(String word, Locale language) {
    var shown = new StringBuilder();
    int[] origins = new int[3 * word.length()];
    boolean equal = true;
    for (int at = 0; at < word.length(); ) {
      int length = Character.charCount(word.codePointAt(at));
      String capital = word.substring(at, at + length).toUpperCase(language);
      equal &= capital.length() == length;
      for (int i = 0; i < capital.length(); i++) {
        origins[shown.length() + i] = at + Math.min(i, length - 1);
      }
      shown.append(capital);
      at += length;
    }
    return new Letters(shown.toString(), equal ? null : origins);
  }

  /// Where the unit at `offset` of the shown letters comes from.
  int origin(int offset) {
    return origins == null ? offset : origins[offset];
  }
}
