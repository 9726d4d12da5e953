package org.quoin.font;

import java.nio.ByteBuffer;

/// A font's `cmap`: which glyph stands for which character. Read in place, by binary search.
///
/// Formats 4 (the basic plane) and 12 (all planes) are read, which every Unicode font has.
sealed interface CharacterMap {
  /// The glyph of a character, 0 when there is none.
  int glyph(int codePoint);

  /// The fullest map of a `cmap` table.
  static CharacterMap of(ByteBuffer cmap) {
    CharacterMap best = new None();
    int count = cmap.getChar(2);
    for (int i = 0; i < count; i++) {
      int platform = cmap.getChar(4 + 8 * i);
      int encoding = cmap.getChar(6 + 8 * i);
      // Platform 0 is Unicode; 3 is Windows, where 1 is the basic plane and 10 all planes.
      if (platform != 0 && !(platform == 3 && (encoding == 1 || encoding == 10))) {
        continue;
      }
      int start = cmap.getInt(8 + 8 * i);
      ByteBuffer map = cmap.slice(start, cmap.limit() - start);
      int format = map.getChar(0);
      if (format == 12) {
        return new Groups(map);
      }
      if (format == 4) {
        best = new Segments(map);
      }
    }
    return best;
  }

  /// A font of symbols without Unicode.
  record None() implements CharacterMap {
    @Override
    public int glyph(int codePoint) {
      return 0;
    }
  }

  /// Format 12: sorted groups of (first character, last character, first glyph).
  record Groups(ByteBuffer map) implements CharacterMap {
    @Override
    public int glyph(int codePoint) {
      int low = 0;
      int high = map.getInt(12);
      while (low < high) {
        int middle = (low + high) >>> 1;
        int group = 16 + 12 * middle;
        if (codePoint > map.getInt(group + 4)) {
          low = middle + 1;
        } else if (codePoint < map.getInt(group)) {
          high = middle;
        } else {
          return map.getInt(group + 8) + codePoint - map.getInt(group);
        }
      }
      return 0;
    }
  }

  /// Format 4: sorted segments in four parallel arrays: last characters, first characters, deltas,
  /// and offsets into a list of glyphs.
  record Segments(ByteBuffer map) implements CharacterMap {
    @Override
    public int glyph(int codePoint) {
      if (codePoint > 0xFFFF) {
        return 0;
      }
      int doubled = map.getChar(6);
      int low = 0;
      int high = doubled / 2;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (codePoint > map.getChar(14 + 2 * middle)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int segment = 2 * low;
      if (segment >= doubled || codePoint < map.getChar(16 + doubled + segment)) {
        return 0;
      }
      int delta = map.getChar(16 + 2 * doubled + segment);
      int place = 16 + 3 * doubled + segment;
      int offset = map.getChar(place);
      if (offset == 0) {
        return (codePoint + delta) & 0xFFFF;
      }
      int first = map.getChar(16 + doubled + segment);
      int glyph = map.getChar(place + offset + 2 * (codePoint - first));
      return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
  }
}
