package org.quoin.preview.svg;

import java.util.List;

/// The character that stands for a glyph in a drawing's text.
///
/// A browser takes characters and no glyph numbers, so each number has a character, and the fonts
/// sent along map it back. The characters are of kinds that no browser joins, turns or composes:
/// private ones first, then ideographs and Hangul. All lie below U+10000, where one character is
/// one place in a list of coordinates.
final class GlyphCodes {
  /// A row of characters that stand for glyphs from `glyph` on.
  record Row(int first, int last, int glyph) {}

  static final List<Row> ROWS =
      List.of(
          new Row(0xE000, 0xF8FF, 0),
          new Row(0x3400, 0x4DBF, 6_400),
          new Row(0x4E00, 0x9FFF, 12_992),
          new Row(0xAC00, 0xD7A3, 33_984));

  private GlyphCodes() {}

  /// The last 20,000 numbers of a font that has all 65,535 have no character: the glyph that says
  /// so is drawn.
  static char of(int glyph) {
    for (Row row : ROWS) {
      if (glyph - row.glyph() <= row.last() - row.first()) {
        return (char) (row.first() + glyph - row.glyph());
      }
    }
    return (char) ROWS.getFirst().first();
  }
}
