package org.quoin.line;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/// Finds every place where a line may end, from the text alone.
final class Openings {
  /// Letters a part of a word needs on each side of a hyphen of its own: `e-mail` stays whole.
  private static final int HYPHEN_SIDE = 2;

  /// Characters that must stay together at the two ends of a web address.
  private static final int ADDRESS_SIDE = 4;

  /// Demerits for breaking `action-ori-ented`: two hyphens in one word confuse.
  private static final int SECOND_HYPHEN = 6_000;

  /// Words with fewer characters are not asked about.
  private static final int SHORTEST = 4;

  private static final int[] NONE = {};

  /// Scripts that part no words.
  private static final Set<UnicodeScript> UNBROKEN =
      EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC);

  /// Demerits for a display line that ends in a short word: `of` and `the` belong to what follows.
  private static final int CLINGING = 3_000;

  /// Letters such a word has at most.
  private static final int SHORT_WORD = 3;

  private static final String ADDRESS_BREAKS = "/._-?&=";

  private final String text;
  private final BitSet verbatim;
  private final BitSet soft;
  private final Syllables syllables;
  private final IntFunction<Locale> language;
  private final boolean hyphenate;
  private final boolean display;
  private final List<Opening> found = new ArrayList<>();

  /// @param soft offsets where the editor put a soft hyphen; they are not in `text`
  /// @param language of the letter at an offset
  /// @param display whether the lines are to be balanced and read one by one
  Openings(
      String text,
      BitSet soft,
      Syllables syllables,
      IntFunction<Locale> language,
      boolean hyphenate,
      boolean display) {
    this.text = text;
    this.verbatim = Verbatim.in(text);
    this.soft = soft;
    this.syllables = syllables;
    this.language = language;
    this.hyphenate = hyphenate;
    this.display = display;
  }

  /// All of them from `START` to `END`, rising.
  List<Opening> all() {
    found.add(new Opening(0, 0, Opening.Kind.START, 0));
    int at = 0;
    while (at < text.length()) {
      at = isSpace(text.charAt(at)) ? space(at) : word(at);
    }
    found.add(new Opening(inkEnd(), text.length(), Opening.Kind.END, 0));
    return found;
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\n';
  }

  /// Whether the word before `end` is short and small.
  private boolean clings(int end) {
    int from = end;
    while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
      from--;
    }
    boolean whole = from == 0 || Character.isWhitespace(text.charAt(from - 1));
    return whole && from < end && end - from <= SHORT_WORD;
  }

  private int inkEnd() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private int space(int from) {
    int to = from;
    boolean forced = false;
    while (to < text.length() && !forced && isSpace(text.charAt(to))) {
      forced = text.charAt(to) == '\n';
      to++;
    }
    if (forced) {
      add(from, to, Opening.Kind.FORCED, 0);
    } else if (from > 0 && to < text.length()) {
      add(from, to, Opening.Kind.SPACE, display && clings(from) ? CLINGING : 0);
    }
    return to;
  }

  /// What stands between two spaces: a word with its punctuation.
  private int word(int from) {
    int to = from;
    while (to < text.length() && !isSpace(text.charAt(to))) {
      to++;
    }
    int next = verbatim.nextSetBit(from);
    int[] hyphens = next >= 0 && next < to ? NONE : hyphens(from, to);
    int reluctance = 0;
    int taken = 0;
    for (int at = from + 1; at < to; at++) {
      var kind = after(at);
      if (kind != null) {
        add(at, at, kind, 0);
        reluctance = kind == Opening.Kind.HYPHEN ? SECOND_HYPHEN : reluctance;
      }
      while (taken < hyphens.length && hyphens[taken] < at) {
        taken++;
      }
      if (kind == null && taken < hyphens.length && hyphens[taken] == at) {
        add(at, at, Opening.Kind.BROKEN_WORD, reluctance);
      }
    }
    return to;
  }

  /// Offsets in the text where a hyphen may be added.
  private int[] hyphens(int from, int to) {
    int marked = soft.nextSetBit(from + 1);
    if (marked >= 0 && marked < to) {
      return soft.get(from + 1, to).stream().map(at -> at + from + 1).toArray();
    }
    var script = UnicodeScript.of(text.codePointAt(from));
    if (!hyphenate || to - from < SHORTEST || UNBROKEN.contains(script)) {
      return NONE;
    }
    int[] found = syllables.breaks(text.substring(from, to), language.apply(from)).clone();
    for (int i = 0; i < found.length; i++) {
      found[i] += from;
    }
    return found;
  }

  /// How a line may end before `at` because of the character there; `null` when it may not.
  private Opening.Kind after(int at) {
    char before = text.charAt(at - 1);
    if (verbatim.get(at - 1)) {
      boolean may = verbatim.get(at) && ADDRESS_BREAKS.indexOf(before) >= 0 && inAddress(at);
      return !may ? null : before == '-' ? Opening.Kind.HYPHEN : Opening.Kind.PLAIN;
    }
    return switch (before) {
      case '-', '\u2010' -> between(at) ? Opening.Kind.HYPHEN : null;
      case '/', '\u2013', '\u2014' -> between(at) ? Opening.Kind.PLAIN : null;
      case '\u200B' -> Opening.Kind.PLAIN;
      default -> null;
    };
  }

  private boolean inAddress(int at) {
    int start = verbatim.previousClearBit(at) + 1;
    int end = verbatim.nextClearBit(at);
    return at - start >= ADDRESS_SIDE
        && end - at >= ADDRESS_SIDE
        && ADDRESS_BREAKS.indexOf(text.charAt(at)) < 0;
  }

  /// Whether enough letters stand on both sides of the character before `at`.
  private boolean between(int at) {
    for (int i = 0; i < HYPHEN_SIDE; i++) {
      int left = at - 2 - i;
      int right = at + i;
      if (left < 0
          || right >= text.length()
          || !Character.isLetter(text.charAt(left))
          || !Character.isLetter(text.charAt(right))) {
        return false;
      }
    }
    return true;
  }

  private void add(int end, int start, Opening.Kind kind, int reluctance) {
    found.add(new Opening(end, start, kind, reluctance));
  }
}
