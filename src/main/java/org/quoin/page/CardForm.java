package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Galley;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.line.Line;
import org.quoin.line.Measure;

/// A contact card made ready for a grid: panels in rows, each row under a rule.
///
/// With room enough each panel is a row of its own, its headline in the left third and its words in
/// the right two thirds; else the panels stand side by side in the page's columns, headlines over
/// words, and the panels of a row begin level.
///
/// @param hanging whether headlines stand beside their words
/// @param panels in the order of the card
record CardForm(Grid grid, boolean hanging, List<Panel> panels) {
  /// @param wordsRow rows from the panel's hanging line to that of its words
  /// @param entriesRow rows from there to the hanging line of its entries
  /// @param rows it takes under its rule
  record Panel(
      Optional<SetStack> headline,
      SetStack words,
      List<Entry> entries,
      int wordsRow,
      int entriesRow,
      int rows) {
    private boolean mixed() {
      return !words.isEmpty() && !entries.isEmpty();
    }

    private Panel level(int wordsTo, int entriesTo) {
      int wordsDown = headline.isPresent() ? wordsTo - wordsRow : 0;
      int entriesDown = mixed() ? entriesTo - entriesRow : 0;
      return new Panel(
          headline,
          words,
          entries,
          wordsRow + wordsDown,
          entriesRow + entriesDown,
          rows + wordsDown + entriesDown);
    }
  }

  /// @param lines of the entry's words, the first beside the icon
  record Entry(Galley.Entry source, List<Line> lines) {}

  /// Where a panel hangs in a card.
  ///
  /// @param row of its headline
  /// @param ruled whether a rule stands over it
  record Slot(int column, int row, boolean ruled) {}

  /// From a panel's rule to the hanging line of its words.
  static final int RULE_ROWS = 1;

  /// The fewest blank rows between a panel's foot and the next rule, and the most where the card
  /// has a page to itself: with more the page falls apart, and they shrink to the calm ones.
  private static final int LEAST_GAP = 1;

  private static final int MOST_GAP = 8;

  private static final int CALM_GAP = 4;

  /// The width of an icon with its air.
  static final Length ICON = Length.ofPoints(22);

  /// The widest form that goes into `rows`; the one in columns when none does.
  static CardForm of(Galley.Card card, Grid grid, StackSetter setter, int rows) {
    var hanging = new CardForm(grid, true, panels(card, grid, setter, true));
    return hanging.least() <= rows ? hanging : inColumns(card, grid, setter);
  }

  static CardForm inColumns(Galley.Card card, Grid grid, StackSetter setter) {
    var panels = panels(card, grid, setter, false);
    var level = new ArrayList<Panel>();
    for (int from = 0; from < panels.size(); from += grid.columns()) {
      level.addAll(level(panels.subList(from, Math.min(panels.size(), from + grid.columns()))));
    }
    return new CardForm(grid, false, level);
  }

  /// Panels side by side whose entries begin in one row, and before that their words.
  private static List<Panel> level(List<Panel> row) {
    int words = row.stream().mapToInt(Panel::wordsRow).max().orElse(0);
    int entries = row.stream().filter(Panel::mixed).mapToInt(Panel::entriesRow).max().orElse(0);
    return row.stream().map(panel -> panel.level(words, entries)).toList();
  }

  private static List<Panel> panels(
      Galley.Card card, Grid grid, StackSetter setter, boolean hanging) {
    return card.panels().stream().map(panel -> panel(panel, grid, setter, hanging)).toList();
  }

  private static Panel panel(Galley.Panel panel, Grid grid, StackSetter setter, boolean hanging) {
    var width = wordsWidth(grid, hanging);
    var headline =
        panel
            .headline()
            .map(copy -> new Stack(List.of(Stack.Words.of(copy, Length.ZERO))))
            .map(stack -> setter.set(stack, hanging ? left(grid) : width));
    var words = setter.set(panel.words(), width);
    var entries = new ArrayList<Entry>();
    for (Galley.Entry entry : panel.entries()) {
      var lines = setter.lines().set(entry.copy(), Measure.of(width.minus(ICON))).lines();
      entries.add(new Entry(entry, lines));
    }
    int head = headline.map(set -> grid.rowsFor(set.foot())).orElse(0);
    int wordsRow = hanging ? 0 : head;
    int entriesRow = words.isEmpty() ? 0 : grid.rowsFor(words.foot()) + (entries.isEmpty() ? 0 : 1);
    int rows = wordsRow + entriesRow + entryRows(entries, grid);
    return new Panel(headline, words, entries, wordsRow, entriesRow, Math.max(head, rows));
  }

  /// Lines of one entry stand a row apart, entries half a row more, so that each can be picked out.
  static Length afterEntry(Grid grid) {
    return grid.step().half();
  }

  private static int entryRows(List<Entry> entries, Grid grid) {
    if (entries.isEmpty()) {
      return 0;
    }
    int lines = entries.stream().mapToInt(entry -> entry.lines().size()).sum();
    return grid.rowsFor(grid.height(lines).plus(afterEntry(grid).times(entries.size() - 1)));
  }

  private static Length left(Grid grid) {
    return grid.width(grid.columns()).times(30, 100);
  }

  private static Length rightFrom(Grid grid) {
    return grid.width(grid.columns()).times(36, 100);
  }

  private static Length wordsWidth(Grid grid, boolean hanging) {
    return hanging ? grid.width(grid.columns()).minus(rightFrom(grid)) : grid.width(1);
  }

  /// Where a panel in `column` has its headline, from the band's left.
  Length headlineX(int column) {
    return hanging ? Length.ZERO : grid.x(column);
  }

  Length wordsX(int column) {
    return hanging ? rightFrom(grid) : grid.x(column);
  }

  private int across() {
    return hanging ? 1 : grid.columns();
  }

  private int down() {
    return Math.ceilDiv(panels.size(), across());
  }

  /// Rows of the highest panel of those side by side.
  private int height(int down) {
    int to = Math.min(panels.size(), (down + 1) * across());
    return panels.subList(down * across(), to).stream().mapToInt(Panel::rows).max().orElse(0);
  }

  /// The fewest rows that hold all panels.
  int least() {
    int sum = 0;
    for (int i = 0; i < down(); i++) {
      sum += RULE_ROWS + height(i) + (i == 0 ? 0 : LEAST_GAP);
    }
    return sum;
  }

  /// Where each panel stands when the card has `rows`.
  ///
  /// Rules stand equally far apart, so that what is left over is the air of a lattice and not a
  /// hole under one of the panels: only a panel that needs more room moves its lower rule down. The
  /// last panel ends on the foot. With so much left over that the card would fall apart, rows of
  /// panels keep calm gaps; a card with its page to itself then stands on the page's foot, one
  /// under other pieces hangs from the rule that parts it from them.
  List<Slot> slots(int rows, boolean alone) {
    int gaps = down() - 1;
    int room = rows + (alone ? 0 : RULE_ROWS);
    int spare = room - least();
    int shared = spare <= (MOST_GAP - LEAST_GAP) * gaps ? spare : (CALM_GAP - LEAST_GAP) * gaps;
    var cells = cells(shared);
    int at = alone ? spare - shared + RULE_ROWS : 0;
    var slots = new ArrayList<Slot>();
    for (int i = 0; i < down(); i++) {
      for (int column = 0; column < across() && i * across() + column < panels.size(); column++) {
        slots.add(new Slot(column, at, alone || i > 0));
      }
      at += cells[i];
    }
    return slots;
  }

  /// Rows from each rule to the next with `spare` rows of air: what is there goes to the lowest
  /// cells first, an upper one before a lower.
  private int[] cells(int spare) {
    var cells = new int[down()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = RULE_ROWS + height(i) + LEAST_GAP;
    }
    for (int row = 0; row < spare; row++) {
      int lowest = 0;
      for (int i = 1; i < cells.length - 1; i++) {
        lowest = cells[i] < cells[lowest] ? i : lowest;
      }
      cells[lowest]++;
    }
    return cells;
  }
}
