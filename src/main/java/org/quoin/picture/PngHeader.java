package org.quoin.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.quoin.problem.Problem;

/// Walks the chunks of a PNG file (ISO/IEC 15948, clause 5): IHDR tells size and colour, eXIf the
/// orientation, acTL that it moves, and IEND that the file is whole.
final class PngHeader {
  private static final int SIGNATURE = 8;
  private static final String SAVE_AGAIN = "Open it in a picture program and save it as PNG again.";

  private PngHeader() {}

  static Optional<PhotoHeader> parse(byte[] bytes, PictureFaults faults, List<Problem> problems) {
    var buffer = ByteBuffer.wrap(bytes);
    PhotoHeader header = null;
    int turn = 1;
    boolean pixels = false;
    int at = SIGNATURE;
    while (at + 12L <= bytes.length) {
      long length = buffer.getInt(at) & 0xFFFF_FFFFL;
      var type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      int body = at + 8;
      if (body + length + 4 > bytes.length) {
        break;
      }
      if (damaged(buffer, at + 4, (int) length + 4)) {
        problems.add(faults.malformed("is damaged.", "Copy it again from where it came from."));
        return Optional.empty();
      }
      switch (type) {
        case "IHDR" -> {
          if (header == null && length >= 13) {
            header = header(buffer, body);
          }
        }
        case "eXIf" ->
            turn = Orientation.ofExif(Arrays.copyOfRange(bytes, body, body + (int) length));
        case "acTL" ->
            problems.add(
                faults.gaveWay(
                    "is an animated picture; only its first frame is used.",
                    "Save the frame you want as a picture of its own."));
        case "IDAT" -> pixels = true;
        case "IEND" -> {
          return finish(header, pixels, turn, faults, problems);
        }
        default -> {}
      }
      at = body + (int) length + 4;
    }
    problems.add(
        faults.malformed(
            "breaks off before the picture ends.", "Copy it again from where it came from."));
    return Optional.empty();
  }

  /// Whether a chunk's checksum, over its type and body, is not the one written after it.
  private static boolean damaged(ByteBuffer buffer, int from, int count) {
    var sum = new CRC32();
    sum.update(buffer.slice(from, count));
    return (int) sum.getValue() != buffer.getInt(from + count);
  }

  private static Optional<PhotoHeader> finish(
      PhotoHeader header, boolean pixels, int turn, PictureFaults faults, List<Problem> problems) {
    if (header == null || !pixels || header.width() <= 0 || header.height() <= 0) {
      problems.add(faults.malformed("holds no picture.", SAVE_AGAIN));
      return Optional.empty();
    }
    return Optional.of(
        new PhotoHeader(
            header.format(),
            header.width(),
            header.height(),
            turn,
            header.colour(),
            header.whole()));
  }

  /// IHDR: width, height, bits, colour type (bit 1 set when in colour), compression, filter,
  /// interlace.
  private static PhotoHeader header(ByteBuffer buffer, int body) {
    boolean inColour = (buffer.get(body + 9) & 2) != 0;
    return new PhotoHeader(
        Photo.Format.PNG,
        buffer.getInt(body),
        buffer.getInt(body + 4),
        1,
        inColour ? Photo.Colour.RGB : Photo.Colour.GREY,
        buffer.get(body + 12) != 0);
  }
}
