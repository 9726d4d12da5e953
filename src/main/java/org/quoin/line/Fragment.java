package org.quoin.line;

/// Glyphs that stand in for a word's own at a line's end or start, where breaking the text changes
/// the shapes: the hyphen with the letters it kerns with, a ligature that falls apart.
///
/// @param piece of the paragraph they belong to
/// @param letters the text they stand for, a U+00AD for an added hyphen included
/// @param clusters in the paragraph's text
record Fragment(
    int piece,
    String letters,
    int[] glyphs,
    int[] advances,
    int[] xOffsets,
    int[] yOffsets,
    int[] clusters) {
  int width() {
    int sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    return sum;
  }

  /// Zero where the letters show no glyph, as a zero-width space does.
  int firstAdvance() {
    return advances.length == 0 ? 0 : advances[0];
  }

  /// The same at the other end.
  int lastAdvance() {
    return advances.length == 0 ? 0 : advances[advances.length - 1];
  }
}
