package org.quoin.font;

import org.quoin.issue.Direction;
import org.quoin.style.TextStyle;

/// Turns text into glyphs; knows no width to fit.
///
/// An interface, so that a test of lines and pages can bring a font whose sums are done in the
/// head.
public interface Shaper {
  /// Shapes `text` in one look and one face; the face's key need not be the style's, since a
  /// character may come from a fallback.
  ///
  /// Words are shaped alone: no kerning or ligature reaches over a space, so a line may always be
  /// broken there. Control characters (line feeds among them) and soft hyphens take part in the
  /// text and have no glyph.
  ///
  /// @param direction in which the whole text runs; the glyphs come in the order of its letters
  ShapedText shape(String text, TextStyle style, Face face, Direction direction);

  /// The same for text from left to right.
  default ShapedText shape(String text, TextStyle style, Face face) {
    return shape(text, style, face, Direction.LEFT_TO_RIGHT);
  }
}
