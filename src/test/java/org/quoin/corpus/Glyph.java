package org.quoin.corpus;

/// A letter that a page shows, in points from the page's top left corner.
///
/// @param y of the baseline
/// @param turned whether it does not run from left to right
record Glyph(String text, double x, double y, double width, double size, boolean turned) {
  double end() {
    return x + width;
  }

  boolean blank() {
    return text.isBlank();
  }
}
