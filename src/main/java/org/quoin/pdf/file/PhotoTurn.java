package org.quoin.pdf.file;

/// Stands a photo upright by a matrix, so that its pixels stay as they are stored.
final class PhotoTurn {
  private PhotoTurn() {}

  /// Writes the matrix that puts a stored picture's unit square upright into a box.
  ///
  /// The eight turns are those of EXIF 2.32, tag 0x0112, which names the sides of the upright
  /// picture on which the first stored row and column lie.
  ///
  /// @param turn 1 to 8
  /// @param y of the box's foot, upwards
  static void place(ContentStream content, int turn, int x, int y, int width, int height) {
    int right = x + width;
    int top = y + height;
    long[] matrix =
        switch (turn) {
          case 2 -> new long[] {-width, 0, 0, height, right, y};
          case 3 -> new long[] {-width, 0, 0, -height, right, top};
          case 4 -> new long[] {width, 0, 0, -height, x, top};
          case 5 -> new long[] {0, -height, -width, 0, right, top};
          case 6 -> new long[] {0, -height, width, 0, x, top};
          case 7 -> new long[] {0, height, width, 0, x, y};
          case 8 -> new long[] {0, height, -width, 0, right, y};
          default -> new long[] {width, 0, 0, height, x, y};
        };
    content.numbers(matrix).raw("cm");
  }
}
