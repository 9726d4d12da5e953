package org.quoin.preflight;

import java.util.Set;
import java.util.function.IntPredicate;

/// A glyph as a page shows it, in points from the page's top left corner.
///
/// @param y of the baseline
/// @param width as the font has it, without any space that the file adds
/// @param isMirrored whether a mirror shows it: what the file adds then stands before it
record PrintedGlyph(
    int page,
    String font,
    double size,
    String text,
    double x,
    double y,
    double width,
    boolean isMirrored) {
  PrintedGlyph(int page, String font, double size, String text, double x, double y, double width) {
    this(page, font, size, text, x, y, width, false);
  }

  private static final int HEBREW = 0x0590;

  private static final Set<Byte> FROM_RIGHT =
      Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

  boolean isSpace() {
    // A glyph without letters of its own is a mark or the stroke that draws a word out.
    return !text.isEmpty() && (text.isBlank() || text.equals("\u00A0"));
  }

  boolean isLetter() {
    return any(Character::isLetter);
  }

  /// A letter of a script that is written from right to left.
  boolean isReadFromRight() {
    return any(PrintedGlyph::runsFromRight);
  }

  /// No script before Hebrew runs from the right.
  private static boolean runsFromRight(int letter) {
    return letter >= HEBREW && FROM_RIGHT.contains(Character.getDirectionality(letter));
  }

  /// A loop, since a long issue has millions of glyphs.
  private boolean any(IntPredicate kind) {
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      if (kind.test(letter)) {
        return true;
      }
      i += Character.charCount(letter);
    }
    return false;
  }

  /// The glyph as a mirror at the page's left edge shows it.
  PrintedGlyph mirrored() {
    return new PrintedGlyph(page, font, size, text, -end(), y, width, true);
  }

  double end() {
    return x + width;
  }
}
