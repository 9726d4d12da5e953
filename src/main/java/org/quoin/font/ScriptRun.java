package org.quoin.font;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.quoin.issue.Direction;

/// A stretch of letters in one script, since a font's rules are kept by script.
///
/// Digits, punctuation and marks belong to every script: they go with the letters before them, at
/// the start of a word with those after them, and alone with the language (Unicode Standard Annex
/// 24, section 5.1, without its pairing of brackets).
record ScriptRun(int from, int to, UnicodeScript script) {
  /// Languages that are written in Cyrillic unless their tag says otherwise.
  private static final List<String> CYRILLIC =
      List.of("ru", "tg", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn");

  static List<ScriptRun> of(String letters, Locale language) {
    List<ScriptRun> runs = new ArrayList<>();
    UnicodeScript current = null;
    int from = 0;
    for (int at = 0; at < letters.length(); ) {
      int letter = letters.codePointAt(at);
      if (!isCommon(letter)) {
        UnicodeScript script = UnicodeScript.of(letter);
        if (current != null && script != current) {
          runs.add(new ScriptRun(from, at, current));
          from = at;
        }
        current = script;
      }
      at += Character.charCount(letter);
    }
    runs.add(
        new ScriptRun(from, letters.length(), current == null ? ofLanguage(language) : current));
    return runs;
  }

  /// Before which letters a cut would leave a digit or sign in another script than it has in the
  /// whole: those digits and signs, and the letter after the leading ones; none in a word of the
  /// language's own script.
  static IntPredicate loose(List<ScriptRun> runs, String letters, Locale language) {
    if (runs.size() == 1 && runs.getFirst().script() == ofLanguage(language)) {
      return at -> false;
    }
    int lead = 0;
    while (lead < letters.length() && isCommon(letters.codePointAt(lead))) {
      lead++;
    }
    int first = lead;
    return at -> at > 0 && (at == first || isCommon(letters.codePointAt(at)));
  }

  private static boolean isCommon(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
  }

  private static UnicodeScript ofLanguage(Locale language) {
    if (Direction.of(language).isRightToLeft()) {
      return switch (language.getLanguage()) {
        case "he", "iw", "yi", "ji" -> UnicodeScript.HEBREW;
        case "dv" -> UnicodeScript.THAANA;
        case "nqo" -> UnicodeScript.NKO;
        case "syr" -> UnicodeScript.SYRIAC;
        default -> UnicodeScript.ARABIC;
      };
    }
    boolean cyrillic =
        language.getScript().isEmpty()
            ? CYRILLIC.contains(language.getLanguage())
            : language.getScript().equals("Cyrl");
    return cyrillic ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
  }
}
