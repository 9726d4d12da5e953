package org.quoin.pdf.impose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;
import org.quoin.pdf.impose.Booklet.Side;

/// Pages in the order of a folded stack of sheets.
class BookletTest {
  @Test
  void eightPagesStandOnTwoSheets() {
    assertEquals(
        List.of(new Side(0, 8, 1), new Side(0, 2, 7), new Side(1, 6, 3), new Side(1, 4, 5)),
        new Booklet(8).sides());
  }

  @Test
  void blanksAreAddedAtTheEnd() {
    assertEquals(List.of(new Side(0, 0, 1), new Side(0, 2, 3)), new Booklet(3).sides());
    assertEquals(1, new Booklet(3).blanks());
    assertEquals(3, new Booklet(1).blanks());
    assertEquals(0, new Booklet(12).blanks());
  }

  /// Leafing through the folded stack, whatever the number of pages: down through the right halves
  /// of all sheets, then up again through the left ones.
  @Test
  void theFoldedStackReadsOn() {
    for (int pages = 1; pages <= 60; pages++) {
      var booklet = new Booklet(pages);
      var sides = booklet.sides();
      assertEquals(2 * booklet.sheets(), sides.size());
      var leaves = new ArrayList<Integer>();
      for (int sheet = 0; sheet < booklet.sheets(); sheet++) {
        leaves.add(sides.get(2 * sheet).right());
        leaves.add(sides.get(2 * sheet + 1).left());
      }
      for (int sheet = booklet.sheets() - 1; sheet >= 0; sheet--) {
        leaves.add(sides.get(2 * sheet + 1).right());
        leaves.add(sides.get(2 * sheet).left());
      }
      for (int i = 0; i < leaves.size(); i++) {
        assertEquals(i < pages ? i + 1 : Booklet.BLANK, leaves.get(i), "of " + pages);
      }
    }
  }

  @Test
  void theSmallestSheetHoldsTwoPages() {
    assertEquals(Paper.A3, Paper.holding(millimetres("210", "297")));
    assertEquals(Paper.A4, Paper.holding(millimetres("148", "210")));
    assertEquals(Paper.TABLOID, Paper.holding(millimetres("215.9", "279.4")));
    assertEquals(Paper.A3, Paper.holding(millimetres("297", "420")));
    assertEquals(707, Paper.A3.scale(millimetres("297", "420")));
    assertEquals(Paper.FULL, Paper.A3.scale(millimetres("210", "297")));
  }

  private static Size millimetres(String width, String height) {
    return new Size(Length.ofMillimetres(width), Length.ofMillimetres(height));
  }
}
