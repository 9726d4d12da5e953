package org.quoin.preflight;

/// A glyph as a page shows it, in points from the page's top left corner.
///
/// @param y of the baseline
/// @param width as the font has it, without any space that the file adds
record PrintedGlyph(
    int page, String font, double size, String text, double x, double y, double width) {
  boolean isSpace() {
    return text.isBlank() || text.equals("\u00A0");
  }

  double end() {
    return x + width;
  }
}
