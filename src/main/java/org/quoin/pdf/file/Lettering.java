package org.quoin.pdf.file;

import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;

/// Sets a few plain words of an edition's own, such as a printer's slug line, letter after letter.
@FunctionalInterface
public interface Lettering {
  /// Nothing is set where no font is in use, and letters that the font lacks are left out.
  ///
  /// @param x of the line's start, in millipoints from the sheet's left edge
  /// @param y of the baseline, in millipoints from the sheet's foot
  void set(String words, Length size, int x, int y);

  /// The words in a font, unkerned.
  static GlyphRun run(PressFont font, String words, Length size) {
    var map = new CharacterMap(font.font());
    var known = words.chars().filter(letter -> map.glyph(letter) != 0).toArray();
    var glyphs = new int[known.length];
    var advances = new int[known.length];
    var clusters = new int[known.length];
    var text = new StringBuilder();
    for (int i = 0; i < known.length; i++) {
      glyphs[i] = map.glyph(known[i]);
      advances[i] = font.face().at(font.font().advance(glyphs[i]), size).millipoints();
      clusters[i] = i;
      text.append((char) known[i]);
    }
    return new GlyphRun(
        font.face(), size, 1000, glyphs, advances, null, null, clusters, text.toString());
  }
}
