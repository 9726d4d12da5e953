package org.quoin.line;

import java.util.ArrayList;
import java.util.List;

/// Finds where a word of Arabic script may be drawn out by a tatweel (U+0640), the stroke between
/// two joined letters.
///
/// One place a word, by the ranks that Microsoft's text layout made common ("Justifying Text using
/// Cascading Style Sheets", MSDN 2001): after a seen or sad, before a final teh marbuta, heh or
/// dal, before a final alef, tah, lam or kaf, before a beh in front of a final reh or yeh, before a
/// final waw, ain, qaf or feh, before any other final letter.
final class Tatweel {
  static final char LETTER = '\u0640';

  /// Shorter words look torn.
  private static final int FEWEST_LETTERS = 3;

  /// Letters that join the one before them and never the one behind (Unicode's ArabicShaping.txt,
  /// joining type R).
  private static final String ENDING = "آأؤإاةدذرزوٱٲٳٵٶٷڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙۀۃۄۅۆۇۈۉۊۋۍۏےۓەۮۯ";

  private static final String SEEN = "سشصضښڛڜڝڞۺۻ";
  private static final String HEH = "ةهدذۀہھۃڈډ";
  private static final String ALEF = "اأإآٱطظلكکگڪڰ";
  private static final String BEH = "بتثنيئیپٹڼ";
  private static final String REH = "رزيیىژړږ";
  private static final String WAW = "وؤعغقفۇۆڤ";

  private Tatweel() {}

  /// The index of the letter behind which the word in `text` from `from` to before `to` may be
  /// drawn out; -1 when nowhere.
  static int place(String text, int from, int to) {
    int best = Integer.MAX_VALUE;
    int place = -1;
    List<Integer> letters = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      if (i == to || Character.getType(text.charAt(i)) == Character.FORMAT) {
        // A non-joiner parts a word: `می‌رود` is one of two letters and one of three.
        for (int at = 0; letters.size() >= FEWEST_LETTERS && at + 1 < letters.size(); at++) {
          int rank = rank(text, letters, at);
          if (rank > 0 && rank <= best) {
            best = rank;
            // Behind the marks of the letter.
            place = letters.get(at + 1) - 1;
          }
        }
        letters.clear();
      } else if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.add(i);
      }
    }
    return place;
  }

  /// How good a place is behind the letter of this number, 1 being best; 0 when there is none.
  private static int rank(String text, List<Integer> letters, int at) {
    char letter = text.charAt(letters.get(at));
    char next = text.charAt(letters.get(at + 1));
    if (!joins(letter, next) || letter == 'ل' && "اأإآٱ".indexOf(next) >= 0) {
      return 0;
    }
    if (SEEN.indexOf(letter) >= 0) {
      return 1;
    }
    boolean last = at + 2 >= letters.size() || !joins(next, text.charAt(letters.get(at + 2)));
    if (!last) {
      char behind = text.charAt(letters.get(at + 2));
      boolean end = at + 3 >= letters.size() || !joins(behind, text.charAt(letters.get(at + 3)));
      return end && BEH.indexOf(next) >= 0 && REH.indexOf(behind) >= 0 ? 4 : 0;
    }
    if (HEH.indexOf(next) >= 0) {
      return 2;
    }
    if (ALEF.indexOf(next) >= 0) {
      return 3;
    }
    return WAW.indexOf(next) >= 0 ? 5 : 6;
  }

  private static boolean joins(char letter, char next) {
    return isLetter(letter) && ENDING.indexOf(letter) < 0 && isLetter(next);
  }

  /// Hamza stands alone.
  private static boolean isLetter(char letter) {
    return Character.isLetter(letter)
        && Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.ARABIC
        && letter != 'ء';
  }
}
