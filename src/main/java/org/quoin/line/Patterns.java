package org.quoin.line;

import java.util.Arrays;

/// Hyphenation patterns after Liang, in one trie of flat arrays.
///
/// A pattern is a piece of words with digits between its letters (`1tio2n`, `.ach4`; `.` is a
/// word's edge). Every pattern found in a word gives its digits to the places between the word's
/// letters; each place keeps the largest; odd ones are breaks. Source: F. M. Liang, *Word
/// Hy-phen-a-tion by Com-put-er*, Stanford 1983; *The TeXbook*, appendix H.
///
/// The trie's edges are one open hash of (node, letter), so that reading a language's file costs a
/// few milliseconds and nothing has to be prepared before.
final class Patterns {
  private static final char EDGE = '.';

  /// Node times 2^16 plus letter, plus one; 0 where the slot is free.
  private long[] edges = new long[1 << 12];

  private int[] targets = new int[1 << 12];
  private int nodes = 1;

  /// For each node where in `values` its digits are, their number first; 0 when it has none.
  private int[] valuesAt = new int[1 << 11];

  private byte[] values = new byte[1 << 12];
  private int valuesEnd = 1;

  /// Reads patterns, one a line; what follows `%` in a line is a comment.
  static Patterns read(CharSequence lines) {
    var patterns = new Patterns();
    int length = lines.length();
    for (int from = 0; from < length; ) {
      int to = from;
      int end = -1;
      while (to < length && lines.charAt(to) != '\n') {
        if (end < 0 && (lines.charAt(to) == '%' || lines.charAt(to) <= ' ')) {
          end = to;
        }
        to++;
      }
      if (end < 0) {
        end = to;
      }
      if (end > from) {
        patterns.add(lines, from, end);
      }
      from = to + 1;
    }
    return patterns;
  }

  private void add(CharSequence lines, int from, int to) {
    int node = 0;
    int letters = 0;
    byte[] digits = new byte[to - from + 1];
    for (int i = from; i < to; i++) {
      char letter = lines.charAt(i);
      if (letter >= '0' && letter <= '9') {
        digits[letters] = (byte) (letter - '0');
      } else {
        node = child(node, letter);
        letters++;
      }
    }
    int count = letters + 1;
    if (valuesEnd + count + 1 > values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    valuesAt[node] = valuesEnd;
    values[valuesEnd] = (byte) count;
    System.arraycopy(digits, 0, values, valuesEnd + 1, count);
    valuesEnd += count + 1;
  }

  private int child(int node, char letter) {
    if (2 * nodes > edges.length) {
      grow();
    }
    long edge = edge(node, letter);
    int slot = slot(edge, edges);
    if (edges[slot] == 0) {
      edges[slot] = edge;
      targets[slot] = nodes;
      if (nodes == valuesAt.length) {
        valuesAt = Arrays.copyOf(valuesAt, valuesAt.length * 2);
      }
      nodes++;
    }
    return targets[slot];
  }

  private void grow() {
    long[] old = edges;
    int[] oldTargets = targets;
    edges = new long[old.length * 2];
    targets = new int[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int slot = slot(old[i], edges);
        edges[slot] = old[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static long edge(int node, char letter) {
    return ((long) node << 16 | letter) + 1;
  }

  private static int slot(long edge, long[] edges) {
    // Fibonacci hashing (Knuth, TAOCP 6.4): 2^64 over the golden ratio spreads near keys apart.
    int slot = (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & edges.length - 1;
    while (edges[slot] != 0 && edges[slot] != edge) {
      slot = slot + 1 & edges.length - 1;
    }
    return slot;
  }

  /// The largest digit at each place of a word: entry `i` is the place before letter `i`.
  ///
  /// @param word small letters only
  byte[] digits(CharSequence word) {
    int length = word.length();
    byte[] result = new byte[length + 1];
    // Places are counted in the word with an edge at both ends: `.word.`
    for (int start = 0; start < length + 2; start++) {
      int node = 0;
      for (int i = start; i < length + 2; i++) {
        char letter = i == 0 || i == length + 1 ? EDGE : word.charAt(i - 1);
        int slot = slot(edge(node, letter), edges);
        if (edges[slot] == 0) {
          break;
        }
        node = targets[slot];
        merge(node, start, result);
      }
    }
    return result;
  }

  private void merge(int node, int start, byte[] result) {
    int at = valuesAt[node];
    if (at == 0) {
      return;
    }
    int count = values[at];
    for (int i = 0; i < count; i++) {
      int place = start + i - 1;
      byte digit = values[at + 1 + i];
      if (place >= 0 && place < result.length && digit > result[place]) {
        result[place] = digit;
      }
    }
  }
}
