package org.quoin.picture;

/// Turns stored pixels upright (EXIF 2.32, tag 0x0112).
final class Turns {
  private Turns() {}

  static Pixels upright(Pixels stored, int turn) {
    if (turn <= 1 || turn > 8) {
      return stored;
    }
    return new Pixels(
        turn < 5 ? stored.width() : stored.height(),
        turn < 5 ? stored.height() : stored.width(),
        stored.colour(),
        turned(stored.samples(), stored.width(), stored.height(), stored.channels(), turn),
        stored.opacity().map(all -> turned(all, stored.width(), stored.height(), 1, turn)));
  }

  private static byte[] turned(byte[] from, int width, int height, int channels, int turn) {
    var to = new byte[from.length];
    int across = turn < 5 ? width : height;
    int at = 0;
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int x =
            switch (turn) {
              case 2, 3 -> width - 1 - column;
              case 4 -> column;
              case 5, 8 -> row;
              default -> height - 1 - row;
            };
        int y =
            switch (turn) {
              case 2 -> row;
              case 3, 4 -> height - 1 - row;
              case 5, 6 -> column;
              default -> width - 1 - column;
            };
        System.arraycopy(from, at, to, channels * (y * across + x), channels);
        at += channels;
      }
    }
    return to;
  }
}
