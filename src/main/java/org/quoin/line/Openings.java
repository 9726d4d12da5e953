package org.quoin.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// Finds every place where a line may end, from the text alone.
final class Openings {
  /// Letters a part of a word needs on each side of a hyphen of its own: `e-mail` stays whole.
  private static final int HYPHEN_SIDE = 2;

  /// Characters that must stay together at the two ends of a web address.
  private static final int ADDRESS_SIDE = 4;

  /// Demerits for breaking `action-ori-ented`: two hyphens in one word confuse.
  private static final int SECOND_HYPHEN = 6_000;

  private static final String ADDRESS_BREAKS = "/._-?&=";

  private final String text;
  private final BitSet verbatim;
  private final BitSet soft;
  private final Syllables syllables;
  private final IntFunction<Locale> language;
  private final boolean hyphenate;
  private final List<Opening> found = new ArrayList<>();

  /// @param soft offsets where the editor put a soft hyphen; they are not in `text`
  /// @param language of the letter at an offset
  Openings(
      String text,
      BitSet soft,
      Syllables syllables,
      IntFunction<Locale> language,
      boolean hyphenate) {
    this.text = text;
    this.verbatim = Verbatim.in(text);
    this.soft = soft;
    this.syllables = syllables;
    this.language = language;
    this.hyphenate = hyphenate;
  }

  /// All of them from `START` to `END`, rising.
  List<Opening> all() {
    found.add(new Opening(0, 0, Opening.Kind.START, 0));
    int at = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter == ' ' || letter == '\n') {
        at = space(at);
      } else if (Character.isLetter(letter) && !verbatim.get(at)) {
        at = word(at);
      } else {
        at++;
        after(at);
      }
    }
    found.add(new Opening(inkEnd(), text.length(), Opening.Kind.END, 0));
    return found;
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
    while (to < text.length() && !forced && (text.charAt(to) == ' ' || text.charAt(to) == '\n')) {
      forced = text.charAt(to) == '\n';
      to++;
    }
    if (forced) {
      add(from, to, Opening.Kind.FORCED, 0);
    } else if (from > 0 && to < text.length()) {
      add(from, to, Opening.Kind.SPACE, 0);
    }
    return to;
  }

  /// What may follow the character before `at`, which is neither a letter nor a space, or is part
  /// of an address.
  private void after(int at) {
    if (at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\n') {
      return;
    }
    char before = text.charAt(at - 1);
    if (verbatim.get(at - 1)) {
      if (verbatim.get(at) && ADDRESS_BREAKS.indexOf(before) >= 0 && inAddress(at)) {
        add(at, at, before == '-' ? Opening.Kind.HYPHEN : Opening.Kind.PLAIN, 0);
      }
      return;
    }
    switch (before) {
      case '-', '\u2010' -> {
        if (letters(at, -2, HYPHEN_SIDE) && letters(at, 1, HYPHEN_SIDE)) {
          add(at, at, Opening.Kind.HYPHEN, 0);
        }
      }
      case '/', '\u2013', '\u2014' -> {
        if (letters(at, -2, HYPHEN_SIDE) && letters(at, 1, HYPHEN_SIDE)) {
          add(at, at, Opening.Kind.PLAIN, 0);
        }
      }
      case '\u200B' -> add(at, at, Opening.Kind.PLAIN, 0);
      default -> {}
    }
  }

  private boolean inAddress(int at) {
    int start = verbatim.previousClearBit(at) + 1;
    int end = verbatim.nextClearBit(at);
    return at - start >= ADDRESS_SIDE
        && end - at >= ADDRESS_SIDE
        && ADDRESS_BREAKS.indexOf(text.charAt(at)) < 0;
  }

  /// Whether `count` letters stand to the left (`side` −2) or right (`side` 1) of the break at
  /// `at`, the character that carries the break left out.
  private boolean letters(int at, int side, int count) {
    for (int i = 0; i < count; i++) {
      int index = side < 0 ? at - 2 - i : at + i;
      if (index < 0 || index >= text.length() || !Character.isLetter(text.charAt(index))) {
        return false;
      }
    }
    return true;
  }

  private int word(int from) {
    int to = from;
    boolean marked = false;
    while (to < text.length() && !verbatim.get(to) && inWord(to)) {
      marked |= to > from && soft.get(to);
      to++;
    }
    if (marked) {
      for (int at = soft.nextSetBit(from + 1); at >= 0 && at < to; at = soft.nextSetBit(at + 1)) {
        add(at, at, Opening.Kind.BROKEN_WORD, 0);
      }
    } else if (hyphenate && mayBreak(from, to)) {
      int reluctance = inCompound(from, to) ? SECOND_HYPHEN : 0;
      for (int at : syllables.breaks(text.substring(from, to), language.apply(from))) {
        add(from + at, from + at, Opening.Kind.BROKEN_WORD, reluctance);
      }
    }
    return to;
  }

  private boolean inWord(int at) {
    char letter = text.charAt(at);
    return Character.isLetter(letter)
        || Character.isSurrogate(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /// A word next to a figure (`3rd`, `B12`) stays whole, and so does one all in capitals: it is an
  /// abbreviation.
  private boolean mayBreak(int from, int to) {
    boolean figures =
        from > 0 && Character.isDigit(text.charAt(from - 1))
            || to < text.length() && Character.isDigit(text.charAt(to));
    return !figures
        && text.substring(from, to).chars().anyMatch(Character::isLowerCase);
  }

  private boolean inCompound(int from, int to) {
    return from > 0 && isHyphen(text.charAt(from - 1))
        || to < text.length() && isHyphen(text.charAt(to));
  }

  private static boolean isHyphen(char letter) {
    return letter == '-' || letter == '\u2010' || letter == '\u2011';
  }

  private void add(int end, int start, Opening.Kind kind, int reluctance) {
    found.add(new Opening(end, start, kind, reluctance));
  }
}
