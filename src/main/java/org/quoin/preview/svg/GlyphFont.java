package org.quoin.preview.svg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A font whose characters are its own glyph numbers, so that a browser draws exactly the glyphs
/// that were shaped. Tables and fields are those of ISO/IEC 14496-22.
public final class GlyphFont {
  /// What would make a browser shape the text once more, or signs the file as it was.
  private static final Set<String> LEFT_OUT =
      Set.of("cmap", "GSUB", "GPOS", "GDEF", "kern", "morx", "mort", "kerx", "DSIG");

  private GlyphFont() {}

  /// The font file, made over.
  ///
  /// @throws IOException when it cannot be read or is no font any more
  public static byte[] of(Path file) throws IOException {
    try {
      return madeOver(ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (IndexOutOfBoundsException | NegativeArraySizeException broken) {
      throw new IOException(file + " is no font", broken);
    }
  }

  private static byte[] madeOver(ByteBuffer font) {
    int count = font.getChar(4);
    int glyphs = 0;
    Map<String, byte[]> tables = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      var tag = new String(font.array(), record, 4, StandardCharsets.ISO_8859_1);
      if (!LEFT_OUT.contains(tag)) {
        var table = new byte[font.getInt(record + 12)];
        font.get(font.getInt(record + 8), table);
        tables.put(tag, table);
        glyphs = tag.equals("maxp") ? ByteBuffer.wrap(table).getChar(4) : glyphs;
      }
    }
    tables.put("cmap", characters(glyphs));
    return assembled(font.getInt(0), tables);
  }

  /// One subtable of format 12: rows of characters for rows of glyphs.
  private static byte[] characters(int glyphs) {
    var rows = GlyphCodes.ROWS.stream().filter(row -> row.glyph() < glyphs).toList();
    // In the order of the characters, as the format asks.
    var sorted = rows.stream().sorted((a, b) -> a.first() - b.first()).toList();
    int length = 16 + 12 * rows.size();
    var table = ByteBuffer.allocate(12 + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12);
    table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(rows.size());
    for (var row : sorted) {
      int last = Math.min(row.last(), row.first() + glyphs - 1 - row.glyph());
      table.putInt(row.first()).putInt(last).putInt(row.glyph());
    }
    return table.array();
  }

  private static byte[] assembled(int version, Map<String, byte[]> tables) {
    int at = 12 + 16 * tables.size();
    int length = at;
    for (byte[] table : tables.values()) {
      length += padded(table.length);
    }
    var font = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tables.size());
    font.putInt(version).putShort((short) tables.size()).putShort((short) (16 * power));
    font.putShort((short) Integer.numberOfTrailingZeros(power));
    font.putShort((short) (16 * (tables.size() - power)));
    for (var entry : tables.entrySet()) {
      var table = entry.getValue();
      font.put(at, table);
      font.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
      font.putInt(sum(font, at, padded(table.length))).putInt(at).putInt(table.length);
      at += padded(table.length);
    }
    return font.array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }
}
