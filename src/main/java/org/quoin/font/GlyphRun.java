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
/// @param clusters where in `text` (UTF-16 units) each glyph's letters begin; rising
/// @param text the letters, so that a reader can copy them: the hyphen of a broken word is U+00AD,
///   and U+200B, which has no glyph, ends a line that breaks a word without a hyphen
public record GlyphRun(
    Face face,
    Length size,
    int scale,
    int[] glyphs,
    int[] advances,
    int[] xOffsets,
    int[] yOffsets,
    int[] clusters,
    String text) {
  /// The sum of the advances.
  public Length width() {
    int sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    return new Length(sum);
  }
}
