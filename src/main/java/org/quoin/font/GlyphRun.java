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
  /// Whether the letters of the glyphs are read from right to left.
  public boolean isRightToLeft() {
    return clusters.length > 1 && clusters[0] > clusters[clusters.length - 1];
  }

  /// The same glyphs in the opposite order.
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
        text);
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
