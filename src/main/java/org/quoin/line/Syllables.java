package org.quoin.line;

import java.util.Locale;

/// Where words of a language may be broken.
interface Syllables {
  /// Break places inside `word` as UTF-16 offsets, rising; empty where it must stay whole.
  int[] breaks(String word, Locale language);
}
