package org.quoin.font;

import org.quoin.geometry.Length;

/// Glyphs of one face and size in the order they are drawn, with the text they stand for.
///
/// The arrays are as long as the run has glyphs and are never changed after construction. All
/// distances are millipoints.
///
/// @param scale horizontal scaling in thousandths: 1000 is the natural width
/// @param glyphs ids in the font file
/// @param advances from each glyph's origin to the next one's, kerning, tracking, scaling and
///   justification within
/// @param xOffsets from a glyph's origin to where it is drawn; `null` when all are zero
/// @param yOffsets the same upwards; `null` when all are zero
/// @param clusters where in `text` (UTF-16 units) each glyph's letters begin; rising, or falling
///   where the run is read from right to left
/// @param text the letters, so that a reader can copy them: the hyphen of a broken word is U+00AD,
///   and U+200B, which has no glyph, ends a line that breaks a word without a hyphen
/// @param isRightToLeft whether the glyphs, which are drawn from the left, are read from the right
public record GlyphRun(
    Face face,
    Length size,
    int scale,
    int[] glyphs,
    int[] advances,
    int[] xOffsets,
    int[] yOffsets,
    int[] clusters,
    String text,
    boolean isRightToLeft) {
  /// A run that is read from left to right.
  public GlyphRun(
      Face face,
      Length size,
      int scale,
      int[] glyphs,
      int[] advances,
      int[] xOffsets,
      int[] yOffsets,
      int[] clusters,
      String text) {
    this(face, size, scale, glyphs, advances, xOffsets, yOffsets, clusters, text, false);
  }

  /// The same glyphs in the opposite order, to be read the other way.
  public GlyphRun reversed() {
    return new GlyphRun(
        face,
        size,
        scale,
        reversed(glyphs),
        reversed(advances),
        reversed(xOffsets),
        reversed(yOffsets),
        reversed(clusters),
        text,
        !isRightToLeft);
  }

  private static int[] reversed(int[] numbers) {
    if (numbers == null) {
      return null;
    }
    int[] result = new int[numbers.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = numbers[result.length - 1 - i];
    }
    return result;
  }

  /// The sum of the advances.
  public Length width() {
    int sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    return new Length(sum);
  }
}
