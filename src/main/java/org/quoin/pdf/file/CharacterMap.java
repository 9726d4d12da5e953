package org.quoin.pdf.file;

/// Which glyph a font has for a character: its `cmap` table, formats 4 and 12 (ISO/IEC 14496-22).
final class CharacterMap {
  private final Sfnt font;
  private int segments = -1;
  private int groups = -1;

  CharacterMap(Sfnt font) {
    this.font = font;
    int cmap = font.at("cmap");
    int count = font.u16(cmap + 2);
    for (int i = 0; i < count; i++) {
      int entry = cmap + 4 + 8 * i;
      int platform = font.u16(entry);
      int table = cmap + font.i32(entry + 4);
      // Platform 0 is Unicode, 3 is Windows, whose encodings 1 and 10 are Unicode.
      if (platform == 0 || platform == 3) {
        switch (font.u16(table)) {
          case 4 -> segments = table;
          case 12 -> groups = table;
          default -> {}
        }
      }
    }
  }

  /// @return 0 when the font has none
  int glyph(int character) {
    if (groups >= 0) {
      return inGroups(character);
    }
    return segments >= 0 && character <= 0xFFFF ? inSegments(character) : 0;
  }

  private int inGroups(int character) {
    int count = font.i32(groups + 12);
    for (int i = 0; i < count; i++) {
      int group = groups + 16 + 12 * i;
      int first = font.i32(group);
      if (character >= first && character <= font.i32(group + 4)) {
        return font.i32(group + 8) + character - first;
      }
    }
    return 0;
  }

  private int inSegments(int character) {
    int doubled = font.u16(segments + 6);
    int ends = segments + 14;
    int starts = ends + doubled + 2;
    int deltas = starts + doubled;
    int offsets = deltas + doubled;
    for (int i = 0; i < doubled; i += 2) {
      if (character <= font.u16(ends + i)) {
        int first = font.u16(starts + i);
        if (character < first) {
          return 0;
        }
        int delta = font.u16(deltas + i);
        int offset = font.u16(offsets + i);
        if (offset == 0) {
          return character + delta & 0xFFFF;
        }
        // An offset counts from where it stands itself.
        int glyph = font.u16(offsets + i + offset + 2 * (character - first));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
      }
    }
    return 0;
  }
}
