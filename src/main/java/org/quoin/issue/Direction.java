package org.quoin.issue;

import java.util.Locale;
import java.util.Set;

/// Which way a language is written.
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /// Scripts from right to left, by the codes of ISO 15924.
  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

  /// Languages whose usual script by the Unicode CLDR is one of them.
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arz", "ary", "bal", "ckb", "dv", "fa", "haz", "he", "iw", "ks", "lrc", "mzn",
          "nqo", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi", "ji");

  /// The direction of a language: that of the script its tag names, else of its usual one.
  public static Direction of(Locale language) {
    boolean leftwards =
        language.getScript().isEmpty()
            ? LANGUAGES.contains(language.getLanguage())
            : SCRIPTS.contains(language.getScript());
    return leftwards ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  public boolean isRightToLeft() {
    return this == RIGHT_TO_LEFT;
  }
}
