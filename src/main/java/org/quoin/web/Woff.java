package org.quoin.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/// Packs a font for the web: WOFF 1.0, a W3C Recommendation of 2012, which every browser reads.
/// Each table is deflated by itself; nothing of the font is changed.
final class Woff {
  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  /// Of the font's own header, and of an entry of its table directory (OpenType, “Font file”).
  private static final int FONT_HEADER = 12;

  private static final int FONT_ENTRY = 16;

  private Woff() {}

  /// @param font a TrueType or OpenType file
  static byte[] of(byte[] font) {
    var from = ByteBuffer.wrap(font);
    int flavour = from.getInt(0);
    int tables = from.getShort(4);
    int start = HEADER + ENTRY * tables;
    var directory = ByteBuffer.allocate(ENTRY * tables);
    var body = new ByteArrayOutputStream();
    int fontSize = FONT_HEADER + FONT_ENTRY * tables;
    for (int i = 0; i < tables; i++) {
      int entry = FONT_HEADER + FONT_ENTRY * i;
      int offset = from.getInt(entry + 8);
      int length = from.getInt(entry + 12);
      var packed = packed(font, offset, length);
      directory
          .putInt(from.getInt(entry))
          .putInt(start + body.size())
          .putInt(packed.length)
          .putInt(length)
          .putInt(from.getInt(entry + 4));
      body.writeBytes(packed);
      body.writeBytes(new byte[padding(packed.length)]);
      fontSize += length + padding(length);
    }
    int size = start + body.size();
    return ByteBuffer.allocate(size)
        .putInt(SIGNATURE)
        .putInt(flavour)
        .putInt(size)
        .putShort((short) tables)
        .putShort((short) 0)
        .putInt(fontSize)
        // Neither a version of the file nor extra or private parts.
        .put(new byte[24])
        .put(directory.array())
        .put(body.toByteArray())
        .array();
  }

  /// The table as it is where deflating does not make it smaller, as the standard asks.
  private static byte[] packed(byte[] font, int offset, int length) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(font, offset, length);
    deflater.finish();
    var packed = new byte[length];
    int size = deflater.deflate(packed);
    boolean smaller = deflater.finished() && size < length;
    deflater.end();
    return smaller
        ? java.util.Arrays.copyOf(packed, size)
        : java.util.Arrays.copyOfRange(font, offset, offset + length);
  }

  /// Tables begin at multiples of four bytes.
  private static int padding(int length) {
    return -length & 3;
  }
}
