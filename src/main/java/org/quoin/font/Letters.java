package org.quoin.font;

/// The letters of a word as they are shown, and where each comes from in the word as it was
/// written.
///
/// Soft hyphens are not shown; the letters round them join and kern as if there were none.
///
/// @param origins for each UTF-16 unit of `shown` its offset in the written word; `null` when equal
record Letters(String shown, int[] origins) {
  private static final char SOFT_HYPHEN = '\u00AD';

  /// The letters that a look shows of a word.
  static Letters of(String word, Look look) {
    return look.capitals() || word.indexOf(SOFT_HYPHEN) >= 0
        ? traced(word, look)
        : new Letters(word, null);
  }

  /// Capitals by the rules of a language (Turkish i to İ), character by character, since one letter
  /// may give two: ß to SS.
  private static Letters traced(String word, Look look) {
    var shown = new StringBuilder();
    int[] origins = new int[3 * word.length()];
    boolean equal = true;
    for (int at = 0; at < word.length(); ) {
      int length = Character.charCount(word.codePointAt(at));
      String letter = word.charAt(at) == SOFT_HYPHEN ? "" : word.substring(at, at + length);
      String seen = look.capitals() ? letter.toUpperCase(look.language()) : letter;
      equal &= seen.length() == length;
      for (int i = 0; i < seen.length(); i++) {
        origins[shown.length() + i] = at + Math.min(i, length - 1);
      }
      shown.append(seen);
      at += length;
    }
    return new Letters(shown.toString(), equal ? null : origins);
  }

  /// Where the unit at `offset` of the shown letters comes from.
  int origin(int offset) {
    return origins == null ? offset : origins[offset];
  }
}
