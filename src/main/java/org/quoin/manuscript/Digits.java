package org.quoin.manuscript;

/// Raised and lowered digits, which Unicode has as letters of their own (10 m², H₂O, a note's
/// number).
final class Digits {
  private static final String PLAIN = "0123456789";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private Digits() {}

  /// Words that are digits alone, moved as Word's `vertAlign` says; others stay as they are.
  static String moved(String words, String vertAlign) {
    var to =
        switch (vertAlign) {
          case "superscript" -> RAISED;
          case "subscript" -> LOWERED;
          default -> PLAIN;
        };
    if (words.isEmpty() || !words.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
      return words;
    }
    var moved = new StringBuilder();
    words.chars().forEach(c -> moved.append(to.charAt(PLAIN.indexOf(c))));
    return moved.toString();
  }
}
