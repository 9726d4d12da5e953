package org.quoin.pdf.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.quoin.font.Face;

/// A face as one file uses it: the glyphs drawn so far and what each of them says.
///
/// A TrueType font's glyphs get new numbers in the order of their first use, so that pages can go
/// out while the font still grows; glyphs with PostScript outlines keep theirs.
final class PressFont {
  private final Face face;
  private final Sfnt font;
  private final String name;
  private final PdfIndirectReference place;
  private final Map<Integer, Integer> codes = new HashMap<>();
  private final List<Integer> glyphs = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  PressFont(Face face, String name, PdfIndirectReference place) {
    this.face = face;
    this.font = Sfnt.read(face.file());
    this.name = name;
    this.place = place;
    glyphs.add(0);
    texts.add("");
    codes.put(0, 0);
  }

  Face face() {
    return face;
  }

  Sfnt font() {
    return font;
  }

  /// By which a page's resources call it.
  String name() {
    return name;
  }

  PdfIndirectReference place() {
    return place;
  }

  boolean hasGlyf() {
    return font.has("glyf");
  }

  /// Glyph ids in order of first use, the missing glyph first.
  List<Integer> glyphs() {
    return glyphs;
  }

  /// What the glyphs of the same index say.
  List<String> texts() {
    return texts;
  }

  /// The code in the file of the glyph at an index of the list.
  int code(int index) {
    return hasGlyf() ? index : glyphs.get(index);
  }

  /// The index of a glyph, which from now on is part of the font.
  ///
  /// @param text what it says, if nothing was said before
  int index(int glyph, String text) {
    var known = codes.get(glyph);
    if (known == null) {
      known = glyphs.size();
      codes.put(glyph, known);
      glyphs.add(glyph);
      texts.add(text);
    } else if (texts.get(known).isEmpty()) {
      texts.set(known, text);
    }
    return known;
  }

  /// The glyph of the space; 0 when the font has none.
  int space() {
    return new CharacterMap(font).glyph(' ');
  }

  /// Hundredths of a thousandth of the em, as the font's dictionary gives it.
  long width(int glyph) {
    return Math.floorDiv(
        200_000L * font.advance(glyph) + font.unitsPerEm(), 2L * font.unitsPerEm());
  }
}
