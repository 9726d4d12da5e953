package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PatternsTest {
  /// The example of *The TeXbook*, appendix H: the patterns that meet in "hyphenation".
  @Test
  void findsTheBreaksOfHyphenation() {
    var patterns = Patterns.read("hy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n");
    assertArrayEquals(
        new byte[] {0, 0, 3, 0, 0, 2, 5, 4, 2, 0, 2, 0}, patterns.digits("hyphenation"));
  }

  @Test
  void passesOverComments() {
    var patterns = Patterns.read("% a1b\na1c % a1d\n\n");
    assertArrayEquals(new byte[] {0, 0, 0}, patterns.digits("ab"));
    assertArrayEquals(new byte[] {0, 1, 0}, patterns.digits("ac"));
    assertArrayEquals(new byte[] {0, 0, 0}, patterns.digits("ad"));
  }

  /// Against the definition itself: every pattern laid on every place of the word.
  @Test
  void agreesWithLayingEveryPatternOnEveryPlace() {
    for (long seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      Map<String, byte[]> laid = new LinkedHashMap<>();
      var lines = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        String letters = edge(random) + letters(random, 1 + random.nextInt(4)) + edge(random);
        byte[] digits = new byte[letters.length() + 1];
        for (int place = 0; place < digits.length; place++) {
          boolean outside =
              place == 0 && letters.startsWith(".")
                  || place == letters.length() && letters.endsWith(".");
          digits[place] = (byte) (outside || random.nextBoolean() ? 0 : random.nextInt(10));
        }
        if (laid.putIfAbsent(letters, digits) == null) {
          lines.append(written(letters, digits)).append('\n');
        }
      }
      var patterns = Patterns.read(lines);
      for (int i = 0; i < 20; i++) {
        String word = letters(random, random.nextInt(12));
        assertArrayEquals(byDefinition(laid, word), patterns.digits(word), "seed " + seed);
      }
    }
  }

  private static byte[] byDefinition(Map<String, byte[]> laid, String word) {
    String edged = "." + word + ".";
    byte[] result = new byte[word.length() + 1];
    laid.forEach((letters, digits) -> {
      for (int at = 0; at + letters.length() <= edged.length(); at++) {
        if (edged.startsWith(letters, at)) {
          for (int i = 0; i < digits.length; i++) {
            int place = at + i - 1;
            if (place >= 0 && place < result.length) {
              result[place] = (byte) Math.max(result[place], digits[i]);
            }
          }
        }
      }
    });
    return result;
  }

  private static String written(String letters, byte[] digits) {
    var line = new StringBuilder();
    for (int i = 0; i < digits.length; i++) {
      line.append(digits[i] == 0 ? "" : String.valueOf(digits[i]));
      line.append(i < letters.length() ? letters.substring(i, i + 1) : "");
    }
    return line.toString();
  }

  private static String edge(Random random) {
    return random.nextInt(4) == 0 ? "." : "";
  }

  private static String letters(Random random, int count) {
    var letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append("abқ".charAt(random.nextInt(3)));
    }
    return letters.toString();
  }
}
