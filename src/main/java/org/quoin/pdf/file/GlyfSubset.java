package org.quoin.pdf.file;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quoin.font.FontTables;

/// Cuts a TrueType font down to some glyphs and numbers them anew, in the order given.
///
/// OpenPDF's own subsetter keeps every glyph's number, and with it tables as long as the whole
/// font, and is not open to callers. Parts of composite glyphs follow after the glyphs asked for.
/// Table layouts and flags are those of ISO/IEC 14496-22, `glyf`, `loca`, `head`, `hhea`, `hmtx`,
/// `maxp`.
final class GlyfSubset {
  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_PARTS = 0x0020;
  private static final int HAS_TWO_SCALES = 0x0040;
  private static final int HAS_MATRIX = 0x0080;

  private final Sfnt font;
  private final List<Integer> glyphs;
  private final List<Marked> marked;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private GlyfSubset(Sfnt font, List<Integer> glyphs, List<Marked> marked) {
    this.font = font;
    this.marked = marked;
    this.glyphs = new ArrayList<>(glyphs);
    for (int i = 0; i < glyphs.size(); i++) {
      numbers.put(glyphs.get(i), i);
    }
  }

  /// @param glyphs their ids in the font; the first is 0, the sign for a missing glyph
  /// @param marked what the ids stand for that are not the font's
  static byte[] of(Sfnt font, List<Integer> glyphs, List<Marked> marked) {
    return new GlyfSubset(font, glyphs, marked).cut();
  }

  private byte[] cut() {
    var glyf = new ByteArrayOutputStream();
    var offsets = new ArrayList<Integer>();
    for (int i = 0; i < glyphs.size(); i++) {
      offsets.add(glyf.size());
      var outline = renumbered(outline(glyphs.get(i)));
      glyf.writeBytes(outline);
      FontTables.pad(glyf);
    }
    offsets.add(glyf.size());
    var tables = new TreeMap<String, byte[]>();
    for (var kept : List.of("cvt ", "fpgm", "prep")) {
      if (font.has(kept)) {
        tables.put(kept, font.table(kept));
      }
    }
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", loca(offsets));
    tables.put("hmtx", metrics());
    tables.put("head", patched("head", 50, 1));
    tables.put("hhea", patched("hhea", 34, glyphs.size()));
    tables.put("maxp", patched("maxp", 4, glyphs.size()));
    return FontTables.file(tables);
  }

  private byte[] outline(int glyph) {
    if (glyph == Marked.BLANK) {
      return new byte[0];
    }
    if (glyph >= Marked.FIRST) {
      var letter = marked.get(glyph - Marked.FIRST);
      return letter.outline(outline(letter.base()));
    }
    int loca = font.at("loca");
    boolean words = font.u16(font.at("head") + 50) == 0;
    int from = words ? 2 * font.u16(loca + 2 * glyph) : font.i32(loca + 4 * glyph);
    int to = words ? 2 * font.u16(loca + 2 * glyph + 2) : font.i32(loca + 4 * glyph + 4);
    return font.slice(font.at("glyf") + from, font.at("glyf") + to);
  }

  /// A composite glyph, which has a negative number of contours, names its parts by number.
  private byte[] renumbered(byte[] outline) {
    if (outline.length < 10 || outline[0] >= 0) {
      return outline;
    }
    int at = 10;
    int flags;
    do {
      flags = get16(outline, at);
      put16(outline, at + 2, number(get16(outline, at + 2)));
      at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
      if ((flags & HAS_SCALE) != 0) {
        at += 2;
      } else if ((flags & HAS_TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & HAS_MATRIX) != 0) {
        at += 8;
      }
    } while ((flags & MORE_PARTS) != 0);
    return outline;
  }

  private int number(int glyph) {
    return numbers.computeIfAbsent(
        glyph,
        added -> {
          glyphs.add(added);
          return glyphs.size() - 1;
        });
  }

  private byte[] loca(List<Integer> offsets) {
    var table = new byte[4 * offsets.size()];
    for (int i = 0; i < offsets.size(); i++) {
      put32(table, 4 * i, offsets.get(i));
    }
    return table;
  }

  private byte[] metrics() {
    var table = new byte[4 * glyphs.size()];
    for (int i = 0; i < glyphs.size(); i++) {
      int glyph = glyphs.get(i);
      put16(table, 4 * i, Marked.advance(glyph, font, marked));
      put16(table, 4 * i + 2, glyph < Marked.FIRST ? font.leftSideBearing(glyph) : 0);
    }
    return table;
  }

  private byte[] patched(String tag, int at, int value) {
    var table = font.table(tag);
    put16(table, at, value);
    return table;
  }

  private static int get16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static void put16(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
  }

  private static void put32(byte[] bytes, int at, int value) {
    put16(bytes, at, value >> 16);
    put16(bytes, at + 2, value);
  }
}
