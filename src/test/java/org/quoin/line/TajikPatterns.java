package org.quoin.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes `hyph-tg.pat.txt` from the syllable structure of Tajik in Cyrillic letters.
///
/// A syllable has one vowel, at most one consonant before it (loans aside) and the rest behind it,
/// so a word divides before the last consonant in front of a vowel, and between two vowels:
/// То-ҷи-кис-тон, мак-таб, дӯст-дор, ма-о-риф. ъ and ь belong to the syllable they close: маъ-нӣ,
/// санъ-ат.
final class TajikPatterns {
  private static final String VOWELS = "аеёиӣоуӯыэюя";

  /// These begin with a sound of their own, й: after a consonant a native word divides before them
  /// (дар-ё), a loan before the consonant (ре-во-лю-тсия). Which it is cannot be seen, so neither
  /// is done.
  private static final String GLIDES = "ёюя";

  private static final String CONSONANTS = "бвгғджзйкқлмнпрстфхҳцчҷшщ";
  private static final String SIGNS = "ъь";

  /// Clusters that begin a word of Russian or international origin, of three letters or more.
  private static final List<String> LONG_ONSETS =
      List.of("взгл", "вздр", "взр", "вскр", "встр", "скл", "скр", "спл", "спр", "стр");

  /// Loans so common in news that their glide is worth a rule: the months.
  private static final List<String> LOANS = List.of("н1тябр", "к1тябр");

  private TajikPatterns() {}

  static String text() {
    var lines = new StringBuilder();
    lines.append("% Hyphenation patterns for Tajik in Cyrillic letters\n");
    lines.append("% Copyright 2026 the Quoin authors; Apache License 2.0\n");
    lines.append("% Made from rules by TajikPatterns; do not edit.\n");
    lines.append("% Least letters before and after a break: 2 and 2.\n");
    section(lines, "A syllable begins with the last consonant before its vowel.");
    for (char consonant : CONSONANTS.toCharArray()) {
      for (char vowel : VOWELS.toCharArray()) {
        if (GLIDES.indexOf(vowel) < 0) {
          lines.append('1').append(consonant).append(vowel).append('\n');
        }
      }
    }
    LOANS.forEach(loan -> lines.append(loan).append('\n'));
    section(lines, "Two vowels are two syllables.");
    for (char first : VOWELS.toCharArray()) {
      for (char second : VOWELS.toCharArray()) {
        lines.append(first).append('1').append(second).append('\n');
      }
    }
    section(lines, "A sign stays with the letter before it and closes its syllable.");
    for (char sign : SIGNS.toCharArray()) {
      lines.append('4').append(sign).append('\n');
      for (char vowel : VOWELS.toCharArray()) {
        lines.append(sign).append('1').append(vowel).append('\n');
      }
    }
    section(lines, "The first syllable keeps all consonants before its vowel.");
    for (char first : CONSONANTS.toCharArray()) {
      for (char second : CONSONANTS.toCharArray()) {
        lines.append('.').append(first).append('2').append(second).append('\n');
      }
    }
    for (String onset : LONG_ONSETS) {
      lines.append('.').append(String.join("2", onset.split(""))).append('\n');
    }
    return lines.toString();
  }

  private static void section(StringBuilder lines, String title) {
    lines.append("% ").append(title).append('\n');
  }

  /// Writes the file named by the first argument.
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text());
  }
}
