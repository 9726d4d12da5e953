package org.quoin.pdf.impose;

import java.util.Arrays;
import java.util.Comparator;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;

/// The sheets that office printers take, lying on their long side.
public enum Paper {
  A4("A4", "297", "210"),
  LETTER("Letter", "279.4", "215.9"),
  A3("A3", "420", "297"),
  TABLOID("Tabloid", "431.8", "279.4");

  /// Paper is cut no finer, and A5 is half of A4 but for half a millimetre.
  private static final Length PLAY = Length.ofMillimetres("1");

  private final String title;
  private final Size size;

  Paper(String title, String width, String height) {
    this.title = title;
    this.size = new Size(Length.ofMillimetres(width), Length.ofMillimetres(height));
  }

  /// As it is named in the trade.
  public String title() {
    return title;
  }

  public Size size() {
    return size;
  }

  /// The smallest sheet on which two pages lie side by side at their full size; A3 where none is
  /// large enough.
  static Paper holding(Size page) {
    return Arrays.stream(values())
        .filter(paper -> paper.scale(page) == FULL)
        .min(Comparator.comparingLong(Paper::area))
        .orElse(A3);
  }

  static final int FULL = 1000;

  /// How large two pages lie side by side on it at most, in thousandths of their size.
  int scale(Size page) {
    int across = share(size.width(), page.width().times(2));
    int down = share(size.height(), page.height());
    return Math.min(FULL, Math.min(across, down));
  }

  private static int share(Length room, Length wanted) {
    return room.plus(PLAY).compareTo(wanted) >= 0
        ? FULL
        : (int) ((long) FULL * room.millipoints() / wanted.millipoints());
  }

  private long area() {
    return (long) size.width().millipoints() * size.height().millipoints();
  }
}
