package org.quoin.picture;

/// What a photo's header tells, as stored.
///
/// @param width in stored pixels
/// @param height in stored pixels
/// @param turn EXIF orientation, 1 to 8
/// @param whole whether its pixels can only be decoded all together (progressive, interlaced)
record PhotoHeader(
    Photo.Format format, int width, int height, int turn, Photo.Colour colour, boolean whole) {

  /// Orientations 5 to 8 lie on their side (EXIF 2.32, tag 0x0112).
  private boolean lying() {
    return turn >= 5;
  }

  int uprightWidth() {
    return lying() ? height : width;
  }

  int uprightHeight() {
    return lying() ? width : height;
  }
}
