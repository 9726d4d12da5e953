package org.quoin.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quoin.problem.Problem;

/// Walks the markers of a JPEG file (ITU-T T.81, annex B): its frame header tells size and colour,
/// its EXIF segment the orientation, and the end marker that the file is whole.
final class JpegHeader {
  private static final int START_OF_SCAN = 0xDA;
  private static final int CODES = 0xC4;
  private static final int END = 0xD9;

  private static final String TRUNCATED = "breaks off before the picture ends.";
  private static final String COPY_AGAIN = "Copy it again from where it came from.";
  private static final String SAVE_AGAIN =
      "Open it in a picture program and save it as JPEG again.";

  private final byte[] bytes;
  private final PictureFaults faults;
  private final List<Problem> problems;
  private int turn = 1;
  private PhotoHeader frame;

  private JpegHeader(byte[] bytes, PictureFaults faults, List<Problem> problems) {
    this.bytes = bytes;
    this.faults = faults;
    this.problems = problems;
  }

  static Optional<PhotoHeader> parse(byte[] bytes, PictureFaults faults, List<Problem> problems) {
    return new JpegHeader(bytes, faults, problems).walk();
  }

  private Optional<PhotoHeader> walk() {
    int at = 2;
    while (true) {
      at = nextMarker(at);
      if (at < 0) {
        return fail(TRUNCATED, COPY_AGAIN);
      }
      int marker = bytes[at - 1] & 0xFF;
      if (marker == END) {
        return frame == null ? fail("holds no picture.", SAVE_AGAIN) : Optional.of(upright());
      }
      if (standsAlone(marker)) {
        continue;
      }
      if (at + 2 > bytes.length) {
        return fail(TRUNCATED, COPY_AGAIN);
      }
      int length = twoBytes(at);
      if (length < 2 || at + length > bytes.length) {
        return fail(length < 2 ? "is damaged." : TRUNCATED, COPY_AGAIN);
      }
      if (marker == 0xE1 && frame == null) {
        turn = Orientation.ofExifSegment(Arrays.copyOfRange(bytes, at + 2, at + length), turn);
      }
      if (isFrame(marker) && !readFrame(marker, at, length)) {
        return Optional.empty();
      }
      if (marker == CODES && !areCodes(at + 2, at + length)) {
        return fail("is damaged: its pixels cannot be decoded.", COPY_AGAIN);
      }
      at += length;
      if (marker == START_OF_SCAN && frame != null && endsWell()) {
        return Optional.of(upright());
      }
    }
  }

  /// Whether the end marker stands at the file's very end, as it does in all but a few: then the
  /// scan, which is nearly all of the file, need not be walked.
  private boolean endsWell() {
    int end = bytes.length;
    return bytes[end - 2] == (byte) 0xFF && bytes[end - 1] == (byte) END;
  }

  /// The index after the next marker's second byte, or -1 at the end of the file. Bytes between
  /// segments are a scan's data, where 0xFF00 stands for 0xFF and is no marker.
  private int nextMarker(int from) {
    for (int i = from; i + 1 < bytes.length; i++) {
      int code = bytes[i + 1] & 0xFF;
      if (bytes[i] == (byte) 0xFF && code != 0 && code != 0xFF) {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private boolean readFrame(int marker, int at, int length) {
    if (frame != null) {
      return refuse("holds more than one frame.", SAVE_AGAIN);
    }
    if (length < 8) {
      return refuse("is damaged.", COPY_AGAIN);
    }
    if (marker > 0xC2) {
      return refuse("is a lossless or arithmetic-coded JPEG, which few programs read.", SAVE_AGAIN);
    }
    int bits = bytes[at + 2] & 0xFF;
    if (bits != 8) {
      return refuse("has %d bits a channel; a JPEG has 8.".formatted(bits), SAVE_AGAIN);
    }
    int height = twoBytes(at + 3);
    int width = twoBytes(at + 5);
    if (width == 0 || height == 0) {
      return refuse("says that it is %d × %d pixels.".formatted(width, height), SAVE_AGAIN);
    }
    int components = bytes[at + 7] & 0xFF;
    Optional<Photo.Colour> colour =
        switch (components) {
          case 1 -> Optional.of(Photo.Colour.GREY);
          case 3 -> Optional.of(Photo.Colour.RGB);
          case 4 -> Optional.of(Photo.Colour.CMYK);
          default -> Optional.empty();
        };
    if (colour.isEmpty()) {
      return refuse(
          "has %d colour channels; a photo has 1, 3 or 4.".formatted(components), SAVE_AGAIN);
    }
    frame =
        new PhotoHeader(Photo.Format.JPEG, width, height, 1, colour.orElseThrow(), marker == 0xC2);
    return true;
  }

  /// Whether a segment of Huffman tables holds such as can be (T.81, B.2.4.2 and annex C): no more
  /// codes of a length than the shorter ones leave room for. Print takes a JPEG undecoded, so that
  /// nobody else would find out.
  private boolean areCodes(int from, int to) {
    int at = from;
    while (at < to) {
      if (at + 17 > to) {
        return false;
      }
      int letters = 0;
      int code = 0;
      for (int length = 1; length <= 16; length++) {
        int count = bytes[at + length] & 0xFF;
        letters += count;
        code = 2 * code + count;
        if (code > 1 << length) {
          return false;
        }
      }
      at += 17 + letters;
    }
    return at == to;
  }

  private PhotoHeader upright() {
    return new PhotoHeader(
        frame.format(), frame.width(), frame.height(), turn, frame.colour(), frame.whole());
  }

  private int twoBytes(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private boolean refuse(String rest, String hint) {
    problems.add(faults.malformed(rest, hint));
    return false;
  }

  private Optional<PhotoHeader> fail(String rest, String hint) {
    refuse(rest, hint);
    return Optional.empty();
  }
}
