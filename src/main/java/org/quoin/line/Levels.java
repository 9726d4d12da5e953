package org.quoin.line;

import java.text.Bidi;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quoin.issue.Direction;
import org.quoin.line.ShapedParagraph.Stretch;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;

/// How deep each letter of a paragraph is embedded in text of the other direction, by the Unicode
/// Bidirectional Algorithm (UAX #9): an even level runs from left to right, an odd one from right
/// to left.
///
/// The paragraph's direction is that of its language. Runs of a language of the other direction,
/// addresses and telephone numbers are isolated from what is beside them, as if the editor had
/// typed U+2066 or U+2067 before and U+2069 after them.
final class Levels {
  /// The first letter that is written from right to left.
  private static final char FIRST_HEBREW = '\u0590';

  private static final char RIGHTWARDS = '\u2066';
  private static final char LEFTWARDS = '\u2067';
  private static final char END = '\u2069';

  /// Groups of digits with spaces, hyphens or brackets between them, such as `+93 20 210 10 10`:
  /// the groups stand from left to right in every language.
  private static final Pattern TELEPHONE =
      Pattern.compile("\\+?\\(?\\p{Nd}[\\p{Nd}() \\u00A0-]{5,}\\p{Nd}");

  private final String text;
  private final Direction direction;
  private final byte[] levels;

  private Levels(String text, Direction direction, byte[] levels) {
    this.text = text;
    this.direction = direction;
    this.levels = levels;
  }

  /// The levels of a paragraph's letters; text from left to right alone is not looked at further.
  static Levels of(StyledParagraph paragraph) {
    var text = paragraph.words();
    var direction = Direction.of(paragraph.style().text().language());
    if (!direction.isRightToLeft() && isPlain(text)) {
      return new Levels(text, direction, null);
    }
    return new Levels(text, direction, analysed(paragraph, text, direction));
  }

  private static boolean isPlain(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) < FIRST_HEBREW) {
      first++;
    }
    return first == text.length() || !Bidi.requiresBidi(text.toCharArray(), first, text.length());
  }

  static Direction direction(int level) {
    return level % 2 == 1 ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }

  /// The level of the letter at `offset`.
  int at(int offset) {
    return levels == null ? 0 : levels[offset];
  }

  /// The end of the letters from `from` on, `limit` at most, that have its level.
  int endOfRun(int from, int limit) {
    if (levels == null) {
      return limit;
    }
    int to = from + 1;
    while (to < limit && levels[to] == levels[from]) {
      to++;
    }
    return to;
  }

  /// Whether the letter at `offset` stands where its line begins or ends when it is the first or
  /// last of the line: not so inside text of the other direction.
  boolean isOwn(int offset) {
    return levels == null || offset >= text.length() || direction(levels[offset]) == direction;
  }

  /// The parts of one line from left to right, as indices of `shown`, which is in the order of
  /// reading (rule L2).
  static int[] fromTheLeft(List<Stretch> shown) {
    byte[] levels = new byte[shown.size()];
    boolean mixed = false;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) shown.get(i).level();
      mixed |= levels[i] > 0;
    }
    return mixed ? Bidirectional.fromTheLeft(levels) : IntStream.range(0, levels.length).toArray();
  }

  private static byte[] analysed(StyledParagraph paragraph, String text, Direction direction) {
    byte[] wanted = isolates(paragraph, text, direction);
    var marked = new StringBuilder(text.length() + 16);
    int[] places = new int[text.length()];
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      if (wanted[i] != open) {
        marked.append(open == 0 ? "" : END);
        open = wanted[i];
        marked.append(open == 0 ? "" : open > 0 ? RIGHTWARDS : LEFTWARDS);
      }
      places[i] = marked.length();
      // A forced break ends no paragraph: the levels go on behind it.
      marked.append(text.charAt(i) == '\n' ? '\u2028' : text.charAt(i));
    }
    byte[] marks =
        Bidirectional.levels(
            marked.toString(),
            direction.isRightToLeft()
                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[text.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = marks[places[i]];
    }
    return levels;
  }

  /// For each letter 0 where it is part of the paragraph's own text, else positive where it is
  /// isolated from left to right and negative from right to left.
  private static byte[] isolates(StyledParagraph paragraph, String text, Direction direction) {
    byte[] isolates = new byte[text.length()];
    int from = 0;
    for (StyledRun run : paragraph.runs()) {
      int to = from + run.text().length();
      var own = Direction.of(run.style().language());
      if (own != direction) {
        Arrays.fill(isolates, from, to, (byte) (own.isRightToLeft() ? -1 : 1));
      }
      from = to;
    }
    if (direction.isRightToLeft()) {
      var literal = Verbatim.in(text);
      var number = TELEPHONE.matcher(text);
      while (number.find()) {
        literal.set(number.start(), number.end());
      }
      isolate(literal, isolates);
    }
    return isolates;
  }

  /// Neighbours of one kind are told apart by the number.
  private static void isolate(BitSet parts, byte[] isolates) {
    for (int from = parts.nextSetBit(0);
        from >= 0;
        from = parts.nextSetBit(parts.nextClearBit(from))) {
      int to = parts.nextClearBit(from);
      if (isolates[from] == 0) {
        Arrays.fill(isolates, from, to, (byte) 2);
      }
    }
  }
}
