package org.quoin.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How the panels of a contact card share its rows.
class CardFormTest {
  /// Rows of the headlines of panels of these heights, one under another.
  private static List<Integer> rows(int rows, boolean alone, int... heights) {
    var panels =
        IntStream.of(heights)
            .mapToObj(
                high -> new CardForm.Panel(Optional.empty(), SetStack.EMPTY, List.of(), 0, 0, high))
            .toList();
    return new CardForm(SmallGrids.TWO_COLUMNS, true, panels)
        .slots(rows, alone).stream().map(CardForm.Slot::row).toList();
  }

  /// Panels of 2, 6 and 4 rows: the rules over them stand ten rows apart, whatever is under them.
  @Test
  void rulesStandEquallyFarApart() {
    assertEquals(List.of(1, 11, 21), rows(25, true, 2, 6, 4));
    assertEquals(List.of(0, 10, 20), rows(24, false, 2, 6, 4));
  }

  @Test
  void aPanelThatNeedsMoreMovesItsRuleDown() {
    assertEquals(List.of(1, 6, 18), rows(20, true, 2, 10, 2));
  }

  @Test
  void theLastPanelEndsOnTheFootAndNoneTouch() {
    for (int rows = 17; rows <= 30; rows++) {
      for (boolean alone : new boolean[] {true, false}) {
        var at = rows(rows, alone, 2, 6, 4);
        assertEquals(rows, at.getLast() + 4, rows + " rows");
        assertTrue(at.get(1) - at.get(0) > 2 + CardForm.RULE_ROWS, at::toString);
        assertTrue(at.get(2) - at.get(1) > 6 + CardForm.RULE_ROWS, at::toString);
      }
    }
  }

  /// Two short panels on a whole page keep together, on its foot or under what stands over them.
  @Test
  void aCardDoesNotFallApart() {
    assertEquals(List.of(41, 48), rows(50, true, 2, 2));
    assertEquals(List.of(0, 7), rows(40, false, 2, 2));
  }
}
