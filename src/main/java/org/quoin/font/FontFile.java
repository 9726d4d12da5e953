package org.quoin.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quoin.style.FaceKey;

/// One mapped font file and what its tables say; offsets and fields are those of the OpenType
/// specification (ISO/IEC 14496-22).
final class FontFile {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = tag("true");
  private static final int CFF = tag("OTTO");
  private static final char ALEF = '\u0627';

  private final Map<Integer, ByteBuffer> tables = new HashMap<>();
  private final Face face;
  private CharacterMap characters;

  /// @param cut which face it is, where the file does not say so itself
  private FontFile(Path path, ByteBuffer bytes, Optional<FaceKey> cut) throws IOException {
    int version = bytes.getInt(0);
    if (version != TRUE_TYPE && version != CFF && version != APPLE_TRUE_TYPE) {
      throw new IOException("no font");
    }
    int count = bytes.getChar(4);
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      tables.put(
          bytes.getInt(record), bytes.slice(bytes.getInt(record + 8), bytes.getInt(record + 12)));
    }
    this.face = readFace(path, cut);
    for (String needed : new String[] {"cmap", "hmtx", "maxp"}) {
      table(needed);
    }
  }

  /// Maps and reads a file.
  ///
  /// @throws IOException or an unchecked exception of a buffer when it is no whole font
  static FontFile open(Path path) throws IOException {
    return open(path, Optional.empty());
  }

  /// A cut of a variable font, whose tables still tell of another one.
  static FontFile cut(Path path, FaceKey key) throws IOException {
    return open(path, Optional.of(key));
  }

  private static FontFile open(Path path, Optional<FaceKey> cut) throws IOException {
    try (var channel = FileChannel.open(path)) {
      return new FontFile(path, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), cut);
    }
  }

  /// What the font can vary; empty for an ordinary one.
  Optional<Axes> axes() {
    return Optional.ofNullable(tables.get(tag("fvar"))).map(Axes::of);
  }

  /// The family that all cuts of a variable font belong to.
  String family() {
    return name(16).orElse(face.key().family());
  }

  /// A string of the `name` table.
  Optional<String> named(int id) {
    return name(id);
  }

  /// What the outlines are.
  boolean hasCff() {
    return tables.containsKey(tag("CFF ")) || tables.containsKey(tag("CFF2"));
  }

  /// All tables by their tags.
  Map<String, byte[]> tables() {
    var copies = new HashMap<String, byte[]>();
    tables.forEach((tag, table) -> {
      byte[] bytes = new byte[table.limit()];
      table.get(0, bytes);
      copies.put(
          new String(ByteBuffer.allocate(4).putInt(tag).array(), StandardCharsets.US_ASCII), bytes);
    });
    return copies;
  }

  Face face() {
    return face;
  }

  /// The glyph of a character, 0 when the font has none.
  synchronized int glyph(int codePoint) {
    if (characters == null) {
      characters = CharacterMap.of(table("cmap"));
    }
    return characters.glyph(codePoint);
  }

  /// Why the font may not be embedded as a subset, as the end of a sentence; empty when it may.
  ///
  /// `fsType` of the `OS/2` table: bit 1 restricted (unless bits 2 or 3 grant more), bit 8 no
  /// subsetting, bit 9 bitmaps only.
  Optional<String> refusal() {
    int type = table("OS/2").getChar(8);
    if ((type & 0x000E) == 0x0002) {
      return Optional.of("may not be embedded in a file");
    }
    if ((type & 0x0100) != 0) {
      return Optional.of("may not be embedded in part");
    }
    return (type & 0x0200) != 0 ? Optional.of("may be embedded as bitmaps only") : Optional.empty();
  }

  /// What the licence bits allow, in words, where they do not forbid: `fsType` of 4 is for printing
  /// and viewing alone.
  String permission() {
    return (table("OS/2").getChar(8) & 0x000E) == 0x0004
        ? "may be embedded to print and to view"
        : "may be embedded";
  }

  private Face readFace(Path path, Optional<FaceKey> cut) throws IOException {
    ByteBuffer head = table("head");
    ByteBuffer measures = table("OS/2");
    ByteBuffer horizontal = table("hhea");
    int unitsPerEm = head.getChar(18);
    if (unitsPerEm == 0) {
      throw new IOException("no em");
    }
    int selection = measures.getChar(62);
    var told =
        new FaceKey(
            name(1).orElseThrow(() -> new IOException("no name")),
            (selection & 0x20) != 0,
            (selection & 0x01) != 0);
    var key = cut.orElse(told);
    var postScriptName = cut.isPresent() ? Optional.<String>empty() : name(6);
    int ascender = horizontal.getShort(4);
    // Heights of capitals and small letters came with version 2 of OS/2; before it, seven and five
    // tenths of the em are what text faces have.
    boolean heights = measures.getChar(0) >= 2;
    return new Face(
        key,
        path,
        postScriptName.orElse(key.toString().replace(" ", "")),
        unitsPerEm,
        ascender,
        horizontal.getShort(6),
        capHeight(heights, measures.getShort(88), unitsPerEm),
        heights ? measures.getShort(86) : unitsPerEm / 2,
        Math.round(table("post").getInt(4) / 65536f));
  }

  /// The height of capitals, or of the alef in a font of Arabic letters, which has none: what the
  /// `OS/2` table says there is anything.
  private int capHeight(boolean told, int written, int unitsPerEm) {
    if (tables.containsKey(tag("glyf")) && glyph('H') == 0 && glyph(ALEF) != 0) {
      return top(glyph(ALEF));
    }
    return told ? written : unitsPerEm * 7 / 10;
  }

  /// How high a TrueType glyph's outline goes: its `yMax`, found through the `loca` table.
  private int top(int glyph) {
    boolean wide = table("head").getShort(50) != 0;
    ByteBuffer places = table("loca");
    int at = wide ? places.getInt(4 * glyph) : 2 * places.getChar(2 * glyph);
    return table("glyf").getShort(at + 8);
  }

  /// A string of the `name` table as Windows stores it: in American English, or in whatever
  /// language comes first.
  private Optional<String> name(int id) {
    ByteBuffer names = table("name");
    int count = names.getChar(2);
    int storage = names.getChar(4);
    Optional<String> first = Optional.empty();
    for (int i = 0; i < count; i++) {
      int record = 6 + 12 * i;
      if (names.getChar(record) == 3 && names.getChar(record + 6) == id) {
        byte[] letters = new byte[names.getChar(record + 8)];
        names.get(storage + names.getChar(record + 10), letters);
        var name = Optional.of(new String(letters, StandardCharsets.UTF_16BE));
        if (names.getChar(record + 4) == 0x0409) {
          return name;
        }
        first = first.or(() -> name);
      }
    }
    return first;
  }

  private ByteBuffer table(String name) {
    ByteBuffer table = tables.get(tag(name));
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
