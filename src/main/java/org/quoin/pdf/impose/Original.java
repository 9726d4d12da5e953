package org.quoin.pdf.impose;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;

/// A page of the file that is laid out, in the file's own coordinates, in millipoints, y upwards.
///
/// @param number from 1
/// @param trim what is left when the paper is cut; the whole page where it does not say
/// @param bleed how far colour goes on beyond the trim, the least over its sides
/// @param turn in quarters clockwise, as a viewer turns it
/// @param blends whether it has transparency of its own
record Original(int number, Area trim, int bleed, int turn, boolean blends) {
  /// A box from its lower left corner.
  record Area(int x, int y, int width, int height) {
    int right() {
      return x + width;
    }

    int top() {
      return y + height;
    }
  }

  static Original of(PdfReader reader, int number) {
    var media = box(reader, number, "media");
    var crop = reader.getBoxSize(number, "crop") == null ? media : box(reader, number, "crop");
    var trim = reader.getBoxSize(number, "trim") == null ? crop : box(reader, number, "trim");
    var bleed = reader.getBoxSize(number, "bleed") == null ? trim : box(reader, number, "bleed");
    int over =
        Math.min(
            Math.min(trim.x() - bleed.x(), trim.y() - bleed.y()),
            Math.min(bleed.right() - trim.right(), bleed.top() - trim.top()));
    return new Original(
        number,
        trim,
        Math.max(0, over),
        Math.floorMod(reader.getPageRotation(number) / 90, 4),
        reader.getPageN(number).get(PdfName.GROUP) != null);
  }

  private static Area box(PdfReader reader, int number, String name) {
    var box = reader.getBoxSize(number, name);
    int x = millipoints(box.getLeft());
    int y = millipoints(box.getBottom());
    return new Area(x, y, millipoints(box.getRight()) - x, millipoints(box.getTop()) - y);
  }

  private static int millipoints(float points) {
    return Math.round(points * 1000);
  }

  /// As it is looked at.
  Size size() {
    var across = new Length(trim.width());
    var down = new Length(trim.height());
    return turn % 2 == 0 ? new Size(across, down) : new Size(down, across);
  }

  /// The matrix that stands it upright with its trim's lower left corner at a place of the sheet.
  ///
  /// @param scale in thousandths
  long[] matrix(int scale, int x, int y) {
    long s = scale;
    long left = s * trim.x() / 1000;
    long foot = s * trim.y() / 1000;
    long right = s * trim.right() / 1000;
    long top = s * trim.top() / 1000;
    return switch (turn) {
      case 1 -> new long[] {0, -s, s, 0, x - foot, y + right};
      case 2 -> new long[] {-s, 0, 0, -s, x + right, y + top};
      case 3 -> new long[] {0, s, -s, 0, x + top, y - left};
      default -> new long[] {s, 0, 0, s, x - left, y - foot};
    };
  }
}
