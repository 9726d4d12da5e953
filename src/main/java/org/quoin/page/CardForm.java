package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Galley;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.line.Line;
import org.quoin.line.Measure;

/// A contact card made ready for a grid: panels under rules.
///
/// With room enough each panel is a row of its own, its headline in the left third and its words in
/// the right two thirds; else the panels stand in the page's columns, headlines over words.
///
/// @param hanging whether headlines stand beside their words
/// @param panels in the order of the card
/// @param splits the number of the first panel of each column after the first
record CardForm(Grid grid, boolean hanging, List<Panel> panels, List<Integer> splits) {
  /// @param rows it takes under its rule
  record Panel(Optional<SetStack> headline, SetStack words, List<Entry> entries, int rows) {}

  /// @param lines of the entry's words, the first beside the icon
  record Entry(Galley.Entry source, List<Line> lines) {}

  /// Where a panel's rule stands in a card.
  record Slot(int column, int row) {}

  /// From a panel's rule to the hanging line of its words.
  static final int RULE_ROWS = 1;

  /// The width of an icon with its air.
  static final Length ICON = Length.ofPoints(22);

  /// The widest form that goes into `rows`; the one in columns when none does.
  static CardForm of(Galley.Card card, Grid grid, StackSetter setter, int rows) {
    var hanging = new CardForm(grid, true, panels(card, grid, setter, true), List.of());
    return hanging.least() <= rows ? hanging : inColumns(card, grid, setter);
  }

  static CardForm inColumns(Galley.Card card, Grid grid, StackSetter setter) {
    var panels = panels(card, grid, setter, false);
    return new CardForm(grid, false, panels, splits(panels, grid.columns()));
  }

  private static List<Panel> panels(
      Galley.Card card, Grid grid, StackSetter setter, boolean hanging) {
    var width = wordsWidth(grid, hanging);
    var panels = new ArrayList<Panel>();
    for (Galley.Panel panel : card.panels()) {
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
      int rows = words.isEmpty() ? 0 : grid.rowsFor(words.foot());
      rows += entryRows(entries, grid, rows > 0);
      int head = headline.map(set -> grid.rowsFor(set.foot())).orElse(0);
      panels.add(new Panel(headline, words, entries, hanging ? Math.max(head, rows) : head + rows));
    }
    return panels;
  }

  /// The panels shared among columns in their order so that the longest column is shortest.
  private static List<Integer> splits(List<Panel> panels, int columns) {
    int all = panels.stream().mapToInt(CardForm::height).sum();
    for (int most = Math.ceilDiv(all, columns); ; most++) {
      var splits = new ArrayList<Integer>();
      int filled = 0;
      for (int i = 0; i < panels.size(); i++) {
        int height = height(panels.get(i));
        if (filled > 0 && filled + height > most) {
          splits.add(i);
          filled = 0;
        }
        filled += height;
      }
      if (splits.size() < columns) {
        return splits;
      }
    }
  }

  private static int height(Panel panel) {
    return panel.rows() + RULE_ROWS + 1;
  }

  /// Entries stand a row and a half apart, so that each can be picked out.
  static Length entryStep(Grid grid) {
    return grid.step().times(3, 2);
  }

  private static int entryRows(List<Entry> entries, Grid grid, boolean under) {
    int lines = entries.stream().mapToInt(entry -> entry.lines().size()).sum();
    if (lines == 0) {
      return 0;
    }
    return Math.ceilDiv(entryStep(grid).times(lines).millipoints(), grid.step().millipoints())
        + (under ? 1 : 0);
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

  Length ruleWidth() {
    return hanging ? grid.width(grid.columns()) : grid.width(1);
  }

  /// Rows from a panel's hanging line to that of its words.
  int wordsRow(Panel panel) {
    return hanging ? 0 : panel.headline().map(set -> grid.rowsFor(set.foot())).orElse(0);
  }

  /// The fewest rows that hold all panels.
  int least() {
    int most = 0;
    for (int column = 0; column <= splits.size(); column++) {
      most = Math.max(most, panels(column).stream().mapToInt(CardForm::height).sum());
    }
    return most;
  }

  private List<Panel> panels(int column) {
    return panels.subList(
        column == 0 ? 0 : splits.get(column - 1),
        column == splits.size() ? panels.size() : splits.get(column));
  }

  /// Where each panel stands when the card has `rows`: what a column has left over is shared among
  /// its panels.
  List<Slot> slots(int rows) {
    var slots = new ArrayList<Slot>();
    for (int column = 0; column <= splits.size(); column++) {
      var own = panels(column);
      int spare = rows - own.stream().mapToInt(CardForm::height).sum();
      int at = 0;
      for (int i = 0; i < own.size(); i++) {
        slots.add(new Slot(column, at));
        int share = spare * (i + 1) / own.size() - spare * i / own.size();
        at += height(own.get(i)) + share;
      }
    }
    return slots;
  }
}
