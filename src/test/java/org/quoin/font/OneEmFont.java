package org.quoin.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Builds the test font One Em: every glyph a box one em (1000 units) wide, spaces half an em, no
/// kerning, so that the expected lines and places of a test are sums done in the head.
///
/// It has Latin, Cyrillic with the Tajik letters, and punctuation. Tables as OpenType demands them
/// (ISO/IEC 14496-22). `main` writes the four faces into the folder it is given.
final class OneEmFont {
  static final String FAMILY = "One Em";
  private static final int EM = 1000;
  private static final int SPACE = 500;

  /// First and last characters; the soft hyphen is left out, it never has a glyph.
  private static final int[][] RANGES = {
    {0x20, 0x7E},
    {0xA0, 0xAC},
    {0xAE, 0x17F},
    {0x400, 0x4FF},
    {0x2000, 0x200A},
    {0x2010, 0x2014},
    {0x2018, 0x201E},
    {0x2022, 0x2022},
    {0x2026, 0x2026},
    {0x202F, 0x202F},
    {0x20AC, 0x20AC},
    {0x2116, 0x2116}
  };

  private final boolean bold;
  private final boolean italic;

  OneEmFont(boolean bold, boolean italic) {
    this.bold = bold;
    this.italic = italic;
  }

  String fileName() {
    return "OneEm-" + style().replace(" ", "") + ".ttf";
  }

  private String style() {
    return bold ? (italic ? "Bold Italic" : "Bold") : (italic ? "Italic" : "Regular");
  }

  /// The glyph of a character: they are numbered in the order of the ranges, from 1.
  static int glyph(int character) {
    int first = 1;
    for (int[] range : RANGES) {
      if (character >= range[0] && character <= range[1]) {
        return first + character - range[0];
      }
      first += range[1] - range[0] + 1;
    }
    return 0;
  }

  private static int glyphs() {
    int count = 1;
    for (int[] range : RANGES) {
      count += range[1] - range[0] + 1;
    }
    return count;
  }

  private static boolean isSpace(int glyph) {
    return glyph == glyph(' ')
        || glyph == glyph(0xA0)
        || glyph == glyph(0x202F)
        || glyph >= glyph(0x2000) && glyph <= glyph(0x200A);
  }

  byte[] bytes() {
    var tables = new TreeMap<String, ByteBuffer>();
    tables.put("OS/2", measures());
    tables.put("cmap", characters());
    tables.put("glyf", outlines());
    tables.put("head", head());
    tables.put("hhea", horizontal());
    tables.put("hmtx", advances());
    tables.put("loca", locations());
    tables.put("maxp", profile());
    tables.put("name", names());
    tables.put("post", postScript());
    return file(tables);
  }

  private static byte[] file(Map<String, ByteBuffer> tables) {
    int count = tables.size();
    int start = 12 + 16 * count;
    int size = start;
    for (ByteBuffer table : tables.values()) {
      size += padded(table.limit());
    }
    var file = ByteBuffer.allocate(size);
    int largest = Integer.highestOneBit(count);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * largest));
    file.putShort((short) Integer.numberOfTrailingZeros(largest));
    file.putShort((short) (16 * (count - largest)));
    int at = start;
    int head = 0;
    for (var entry : tables.entrySet()) {
      ByteBuffer table = entry.getValue();
      file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum(table)).putInt(at).putInt(table.limit());
      file.put(at, table, 0, table.limit());
      head = entry.getKey().equals("head") ? at : head;
      at += padded(table.limit());
    }
    file.putInt(head + 8, 0xB1B0AFBA - sum(file.clear()));
    return file.array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static int sum(ByteBuffer table) {
    int sum = 0;
    for (int i = 0; i < table.limit(); i++) {
      sum += (table.get(i) & 0xFF) << 24 - 8 * (i & 3);
    }
    return sum;
  }

  private ByteBuffer head() {
    var table = ByteBuffer.allocate(54);
    table.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
    shorts(table, 3, EM).putLong(0).putLong(0);
    shorts(table, 0, -200, EM, 800, (bold ? 1 : 0) | (italic ? 2 : 0), 8, 2, 0, 0);
    return table.flip();
  }

  private static ByteBuffer horizontal() {
    var table = ByteBuffer.allocate(36).putInt(0x00010000);
    shorts(table, 800, -200, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs());
    return table.flip();
  }

  private static ByteBuffer profile() {
    var table = ByteBuffer.allocate(32).putInt(0x00010000);
    shorts(table, glyphs(), 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    return table.flip();
  }

  private ByteBuffer measures() {
    var table = ByteBuffer.allocate(96);
    shorts(table, 4, EM, bold ? 700 : 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0);
    table.put(new byte[10]).putInt(1 | 1 << 9).putInt(0).putInt(0).putInt(0);
    table.put("QUOI".getBytes(StandardCharsets.US_ASCII));
    int selection = (bold ? 0x20 : 0) | (italic ? 0x01 : 0);
    shorts(table, selection == 0 ? 0x40 : selection, 0x20, 0x2116, 800, -200, 0, 800, 200);
    table.putInt(1).putInt(0);
    shorts(table, 500, 700, 0, 0x20, 1);
    return table.flip();
  }

  private static ByteBuffer advances() {
    var table = ByteBuffer.allocate(4 * glyphs());
    for (int glyph = 0; glyph < glyphs(); glyph++) {
      shorts(table, isSpace(glyph) ? SPACE : EM, isSpace(glyph) ? 0 : 100);
    }
    return table.flip();
  }

  /// A box from 100 to 900 and from the baseline to the cap height; 34 bytes.
  private static final int BOX = 34;

  private static ByteBuffer outlines() {
    var table = ByteBuffer.allocate(BOX * glyphs());
    for (int glyph = 0; glyph < glyphs(); glyph++) {
      if (!isSpace(glyph)) {
        shorts(table, 1, 100, 0, 900, 700, 3, 0).put(new byte[] {1, 1, 1, 1});
        shorts(table, 100, 0, 800, 0, 0, 700, 0, -700);
      }
    }
    return table.flip();
  }

  private static ByteBuffer locations() {
    var table = ByteBuffer.allocate(2 * glyphs() + 2).putShort((short) 0);
    int at = 0;
    for (int glyph = 0; glyph < glyphs(); glyph++) {
      at += isSpace(glyph) ? 0 : BOX;
      table.putShort((short) (at / 2));
    }
    return table.flip();
  }

  private static ByteBuffer characters() {
    int segments = RANGES.length + 1;
    int length = 16 + 8 * segments;
    var table = ByteBuffer.allocate(12 + length);
    shorts(table, 0, 1, 3, 1).putInt(12);
    int largest = Integer.highestOneBit(segments);
    int rounds = Integer.numberOfTrailingZeros(largest);
    shorts(table, 4, length, 0, 2 * segments, 2 * largest, rounds, 2 * (segments - largest));
    for (int[] range : RANGES) {
      shorts(table, range[1]);
    }
    shorts(table, 0xFFFF, 0);
    for (int[] range : RANGES) {
      shorts(table, range[0]);
    }
    shorts(table, 0xFFFF);
    for (int[] range : RANGES) {
      shorts(table, glyph(range[0]) - range[0]);
    }
    shorts(table, 1);
    for (int i = 0; i < segments; i++) {
      shorts(table, 0);
    }
    return table.flip();
  }

  private ByteBuffer names() {
    String full = FAMILY + " " + style();
    String postScript = "OneEm-" + style().replace(" ", "");
    List<byte[]> texts = new ArrayList<>();
    for (String text : List.of(FAMILY, style(), full, full, "Version 1.0", postScript)) {
      texts.add(text.getBytes(StandardCharsets.UTF_16BE));
    }
    var storage = new ByteArrayOutputStream();
    var table = ByteBuffer.allocate(1024);
    shorts(table, 0, texts.size(), 6 + 12 * texts.size());
    for (int i = 0; i < texts.size(); i++) {
      shorts(table, 3, 1, 0x0409, i + 1, texts.get(i).length, storage.size());
      storage.writeBytes(texts.get(i));
    }
    return table.put(storage.toByteArray()).flip();
  }

  private ByteBuffer postScript() {
    var table = ByteBuffer.allocate(32);
    table.putInt(0x00030000).putInt((italic ? -10 : 0) << 16).putShort((short) -100);
    return table.putShort((short) 50).putInt(0).putInt(0).putInt(0).putInt(0).putInt(0).flip();
  }

  private static ByteBuffer shorts(ByteBuffer table, int... values) {
    for (int value : values) {
      table.putShort((short) value);
    }
    return table;
  }

  static List<OneEmFont> faces() {
    return List.of(
        new OneEmFont(false, false),
        new OneEmFont(false, true),
        new OneEmFont(true, false),
        new OneEmFont(true, true));
  }

  /// Writes the four faces into the folder that the first argument names.
  public static void main(String[] arguments) throws IOException {
    for (OneEmFont font : faces()) {
      Files.write(Path.of(arguments[0], font.fileName()), font.bytes());
    }
  }
}
