package org.quoin.pdf.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/// What embedding a JPEG as it is must know: its stored size, its channels, the colour profile it
/// carries and whether Adobe's marker says that its inks are written inverted.
///
/// @param width in pixels, as stored
/// @param profile put together from its APP2 segments (ICC.1:2010, B.4), when it fits the channels
record JpegSegments(int width, int height, int channels, boolean adobe, Optional<byte[]> profile) {
  private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);

  /// @param bytes of a file whose headers were found sound before
  static JpegSegments of(byte[] bytes) {
    var chunks = new TreeMap<Integer, byte[]>();
    boolean adobe = false;
    int at = 2;
    while (at + 4 <= bytes.length) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF || bytes[at] != (byte) 0xFF) {
        at++;
        continue;
      }
      int length = (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
      int body = at + 4;
      int end = Math.min(at + 2 + length, bytes.length);
      if (marker == 0xE2 && starts(bytes, body, end, ICC)) {
        chunks.put(bytes[body + 12] & 0xFF, Arrays.copyOfRange(bytes, body + 14, end));
      } else if (marker == 0xEE && starts(bytes, body, end, ADOBE)) {
        adobe = true;
      } else if (isFrame(marker)) {
        int height = (bytes[body + 1] & 0xFF) << 8 | (bytes[body + 2] & 0xFF);
        int width = (bytes[body + 3] & 0xFF) << 8 | (bytes[body + 4] & 0xFF);
        int channels = bytes[body + 5] & 0xFF;
        return new JpegSegments(width, height, channels, adobe, profile(chunks, channels));
      }
      at = end;
    }
    throw new IllegalArgumentException("a JPEG without a frame");
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean starts(byte[] bytes, int from, int end, byte[] with) {
    return from + with.length + 2 <= end
        && Arrays.equals(bytes, from, from + with.length, with, 0, with.length);
  }

  private static Optional<byte[]> profile(TreeMap<Integer, byte[]> chunks, int channels) {
    if (chunks.isEmpty()) {
      return Optional.empty();
    }
    var whole = new ByteArrayOutputStream();
    chunks.values().forEach(whole::writeBytes);
    return Optional.of(whole.toByteArray()).filter(profile -> IccProfile.fits(profile, channels));
  }
}
