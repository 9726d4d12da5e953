package org.quoin.font;

/// One word's glyphs in font units, so that it serves every size; what the cache keeps.
///
/// @param clusters offsets in the word as written
/// @param shownClusters offsets in `shown`
/// @param missing offsets, in the word as written, of characters without a glyph
record ShapedWord(
    String shown,
    int[] glyphs,
    int[] advances,
    int[] xOffsets,
    int[] yOffsets,
    int[] clusters,
    int[] shownClusters,
    boolean[] unsafe,
    int[] missing) {
  private static final int[] NONE = {};

  /// A word without glyphs: a control character, a lone soft hyphen.
  static ShapedWord silent(String shown) {
    return new ShapedWord(shown, NONE, NONE, NONE, NONE, NONE, NONE, new boolean[0], NONE);
  }
}
