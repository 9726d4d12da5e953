package org.quoin.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// An OpenType or TrueType file by its tables (ISO/IEC 14496-22), as far as embedding needs them.
final class Sfnt {
  private final byte[] bytes;
  private final Map<String, Table> tables = new TreeMap<>();

  /// Asked for at every letter.
  private final int unitsPerEm;

  private final int advances;
  private final int fullAdvances;

  private record Table(int offset, int length) {}

  Sfnt(byte[] bytes) {
    this.bytes = bytes;
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      var tag = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, new Table(i32(at + 8), i32(at + 12)));
    }
    unitsPerEm = u16(at("head") + 18);
    advances = at("hmtx");
    fullAdvances = u16(at("hhea") + 34);
  }

  static Sfnt read(Path file) {
    try {
      return new Sfnt(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /// Where a table starts in the file.
  int at(String tag) {
    return tables.get(tag).offset;
  }

  byte[] table(String tag) {
    var table = tables.get(tag);
    return Arrays.copyOfRange(bytes, table.offset, table.offset + table.length);
  }

  byte[] slice(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  int u16(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  int s16(int at) {
    return (short) u16(at);
  }

  int i32(int at) {
    return u16(at) << 16 | u16(at + 2);
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphs() {
    return u16(at("maxp") + 4);
  }

  /// A glyph's advance in font units; past the last full entry all have the same.
  int advance(int glyph) {
    return u16(advances + 4 * Math.min(glyph, fullAdvances - 1));
  }

  int leftSideBearing(int glyph) {
    int full = fullAdvances;
    return glyph < full
        ? s16(advances + 4 * glyph + 2)
        : s16(advances + 4 * full + 2 * (glyph - full));
  }

  /// A font unit measure in thousandths of the em, rounded.
  int thousandths(int units) {
    return Math.floorDiv(2000 * units + unitsPerEm(), 2 * unitsPerEm());
  }
}
