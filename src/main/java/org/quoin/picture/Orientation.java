package org.quoin.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.util.Arrays;

/// How a camera was held, from a photo's EXIF (tag 0x0112 of the main directory, 1 to 8).
///
/// Only the EXIF block itself is handed to the library, never the whole file, so that what a
/// stranger hid elsewhere is not looked at. A block that cannot be read says nothing of the photo.
final class Orientation {
  private static final byte[] LABEL = {'E', 'x', 'i', 'f', 0, 0};

  private Orientation() {}

  /// Of a JPEG's APP1 segment; `otherwise` when the segment is something else, such as XMP.
  static int ofExifSegment(byte[] segment, int otherwise) {
    if (segment.length <= LABEL.length
        || !Arrays.equals(segment, 0, LABEL.length, LABEL, 0, LABEL.length)) {
      return otherwise;
    }
    return ofExif(Arrays.copyOfRange(segment, LABEL.length, segment.length));
  }

  /// Of an EXIF block that starts with its byte order mark.
  static int ofExif(byte[] block) {
    try {
      var found = new Metadata();
      new ExifReader().extract(new ByteArrayReader(block), found, 0);
      var directory = found.getFirstDirectoryOfType(ExifIFD0Directory.class);
      var turn = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return turn == null || turn < 1 || turn > 8 ? 1 : turn;
    } catch (RuntimeException | StackOverflowError broken) {
      return 1;
    }
  }
}
