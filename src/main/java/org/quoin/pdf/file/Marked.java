package org.quoin.pdf.file;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// A letter with the marks that stand on or under it, as one glyph of the file's own: a composite
/// glyph (ISO/IEC 14496-22, `glyf`).
///
/// Readers that take text out of a file tell lines by the height at which glyphs stand; a mark of
/// its own, raised from the line, would begin another one.
record Marked(int base, List<Part> marks) {
  /// Ids from here on are none of the font's.
  static final int FIRST = 0x10000;

  /// A glyph without width and ink, which only says something.
  static final int BLANK = Integer.MAX_VALUE;

  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
  private static final int MORE_PARTS = 0x0020;

  /// A mark, and how far it is from the letter's origin in font units.
  record Part(int glyph, int x, int y) {}

  Marked {
    marks = List.copyOf(marks);
  }

  /// In font units, also of a glyph that is the font's.
  ///
  /// @param marked what the ids from `FIRST` on stand for
  static int advance(int glyph, Sfnt font, List<Marked> marked) {
    return glyph == BLANK
        ? 0
        : font.advance(glyph < FIRST ? glyph : marked.get(glyph - FIRST).base());
  }

  /// Its outline, whose parts are named by their ids in the font. The box is that of the letter: it
  /// may be too small, which nothing that paints minds.
  byte[] outline(byte[] letter) {
    var out = new ByteArrayOutputStream();
    put(out, -1);
    if (letter.length < 10) {
      out.writeBytes(new byte[8]);
    } else {
      out.write(letter, 2, 8);
    }
    part(out, new Part(base, 0, 0), !marks.isEmpty());
    for (int i = 0; i < marks.size(); i++) {
      part(out, marks.get(i), i + 1 < marks.size());
    }
    return out.toByteArray();
  }

  private static void part(ByteArrayOutputStream out, Part part, boolean more) {
    put(out, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | (more ? MORE_PARTS : 0));
    put(out, part.glyph());
    put(out, part.x());
    put(out, part.y());
  }

  private static void put(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
