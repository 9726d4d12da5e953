package org.quoin.line;

import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The Unicode Bidirectional Algorithm (UAX #9) of the JDK, with what it gets wrong mended.
///
/// The JDK's code, which is that of ICU, goes astray in two places of the Unicode Consortium's
/// conformance test: where controls for embedding and isolating stand side by side, and at marks on
/// brackets. With both mended all cases but four come out right, as a test holds.
final class Bidirectional {
  private static final char POP = '\u202C';

  private Bidirectional() {}

  /// The level of each UTF-16 unit of a text.
  ///
  /// @param direction as a `Bidi` takes it
  static byte[] levels(String text, int direction) {
    var apart = new StringBuilder(text.length() + 8);
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && touch(text.charAt(i - 1), text.charAt(i))) {
        apart.append(' ');
      }
      places[i] = apart.length();
      apart.append(text.charAt(i));
    }
    var bidi = new Bidi(apart.toString(), direction);
    byte[] levels = new byte[text.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(places[i]);
    }
    mendMarks(text, levels);
    return levels;
  }

  /// Whether a space has to part two controls. It runs as the text around them does; between an
  /// opening control and its end there is no text, and the space would be some.
  private static boolean touch(char first, char second) {
    boolean empty = isEmbedding(first) && first != POP && second == POP;
    return isControl(first) && isControl(second) && !empty;
  }

  private static boolean isControl(char letter) {
    return isEmbedding(letter) || letter >= '\u2066' && letter <= '\u2069';
  }

  private static boolean isEmbedding(char letter) {
    return letter >= '\u202A' && letter <= '\u202E';
  }

  /// A mark on a bracket runs as the bracket does (rule N0, at its end).
  private static void mendMarks(String text, byte[] levels) {
    int bracket = -1;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int end = at + Character.charCount(letter);
      switch (Character.getDirectionality(letter)) {
        case Character.DIRECTIONALITY_NONSPACING_MARK -> {
          if (bracket >= 0) {
            Arrays.fill(levels, at, end, (byte) bracket);
          }
        }
        case Character.DIRECTIONALITY_BOUNDARY_NEUTRAL -> {}
        default -> bracket = Character.isMirrored(letter) ? levels[at] : -1;
      }
      at = end;
    }
  }

  /// The parts of one line from left to right, as indices into their levels in the order of reading
  /// (rule L2).
  static int[] fromTheLeft(byte[] levels) {
    Integer[] order = IntStream.range(0, levels.length).boxed().toArray(Integer[]::new);
    Bidi.reorderVisually(levels, 0, order, 0, levels.length);
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
