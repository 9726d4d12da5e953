package org.quoin.pdf.impose;

import java.util.ArrayList;
import java.util.List;

/// Which pages stand side by side when sheets are laid into each other, folded in the middle and
/// stapled there (saddle stitch).
///
/// @param pages of the file
public record Booklet(int pages) {
  /// Stands for a page without anything on it.
  public static final int BLANK = 0;

  private static final int PAGES_OF_A_SHEET = 4;

  /// One side of a sheet.
  ///
  /// @param sheet from 0, the outermost, which bears the cover
  /// @param left the page's number from 1, or blank
  /// @param right likewise
  public record Side(int sheet, int left, int right) {}

  public int sheets() {
    return Math.ceilDiv(pages, PAGES_OF_A_SHEET);
  }

  /// Pages that are added at the end to fill the last sheet.
  public int blanks() {
    return sheets() * PAGES_OF_A_SHEET - pages;
  }

  /// The front of the outermost sheet first, then its back, and so on inwards: as a printer that
  /// prints both sides takes them.
  public List<Side> sides() {
    int last = sheets() * PAGES_OF_A_SHEET;
    var sides = new ArrayList<Side>();
    for (int sheet = 0; sheet < sheets(); sheet++) {
      int outer = 2 * sheet;
      sides.add(new Side(sheet, page(last - outer), page(outer + 1)));
      sides.add(new Side(sheet, page(outer + 2), page(last - outer - 1)));
    }
    return sides;
  }

  private int page(int number) {
    return number > pages ? BLANK : number;
  }
}
