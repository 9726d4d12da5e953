package org.quoin.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.SortedMap;

/// Puts tables together to a TrueType file, as ISO/IEC 14496-22 lays one out.
public final class FontTables {
  private static final int TRUE_TYPE = 0x00010000;

  /// `head.checkSumAdjustment` is this less the sum of the whole file.
  private static final int CHECKSUM_TARGET = 0xB1B0AFBA;

  private static final int ADJUSTMENT = 8;

  private FontTables() {}

  /// @param tables by their tags, `head` among them, whose checksum is written anew
  public static byte[] file(SortedMap<String, byte[]> tables) {
    ByteBuffer.wrap(tables.get("head")).putInt(ADJUSTMENT, 0);
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    var directory = ByteBuffer.allocate(12 + 16 * count);
    directory.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (16 * power));
    directory.putShort((short) Integer.numberOfTrailingZeros(power));
    directory.putShort((short) (16 * (count - power)));
    var body = new ByteArrayOutputStream();
    int head = 0;
    for (var table : tables.entrySet()) {
      int offset = directory.capacity() + body.size();
      if (table.getKey().equals("head")) {
        head = offset;
      }
      table.getKey().chars().forEach(letter -> directory.put((byte) letter));
      directory.putInt(sum(table.getValue())).putInt(offset).putInt(table.getValue().length);
      body.writeBytes(table.getValue());
      pad(body);
    }
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(directory.array());
    whole.writeBytes(body.toByteArray());
    var bytes = whole.toByteArray();
    ByteBuffer.wrap(bytes).putInt(head + ADJUSTMENT, CHECKSUM_TARGET - sum(bytes));
    return bytes;
  }

  /// Fills up to a whole number of words.
  public static void pad(ByteArrayOutputStream out) {
    while (out.size() % 4 != 0) {
      out.write(0);
    }
  }

  /// Of big-endian words, the last one filled up with zeros.
  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
    }
    return sum;
  }
}
