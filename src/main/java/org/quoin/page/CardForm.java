package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Galley;
import org.quoin.geometry.Length;
import org.quoin.line.Line;
import org.quoin.line.Measure;

/// A contact card made ready for a grid: each panel a row under a rule, its headline in the left
/// third, its words and entries in the right two thirds.
///
/// @param panels from top to bottom
record CardForm(Grid grid, List<Panel> panels) {
  /// @param headline set to the left third
  /// @param words set to the right part
  /// @param entries each one line behind its icon
  record Panel(Optional<SetStack> headline, SetStack words, List<Entry> entries, int rows) {}

  /// @param lines of the entry's words, the first beside the icon
  record Entry(Galley.Entry source, List<Line> lines) {}

  /// From a panel's rule to the hanging line of its words.
  static final int RULE_ROWS = 1;

  /// The width of an icon with its air.
  static final Length ICON = Length.ofPoints(22);

  static CardForm of(Galley.Card card, Grid grid, StackSetter setter) {
    var panels = new ArrayList<Panel>();
    for (Galley.Panel panel : card.panels()) {
      var headline =
          panel
              .headline()
              .map(copy ->
                  setter.set(
                      new org.quoin.galley.Stack(
                          List.of(org.quoin.galley.Stack.Words.of(copy, Length.ZERO))),
                      left(grid)));
      var words = setter.set(panel.words(), right(grid));
      var entries = new ArrayList<Entry>();
      int rows = words.isEmpty() ? 0 : grid.rowsFor(words.foot());
      for (Galley.Entry entry : panel.entries()) {
        var measure = Measure.of(right(grid).minus(ICON));
        var lines = setter.lines().set(entry.copy(), measure).lines();
        entries.add(new Entry(entry, lines));
      }
      rows += entryRows(entries, grid, rows > 0);
      int head = headline.map(set -> grid.rowsFor(set.foot())).orElse(0);
      panels.add(new Panel(headline, words, entries, Math.max(head, rows)));
    }
    return new CardForm(grid, panels);
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

  static Length left(Grid grid) {
    return grid.width(grid.columns()).times(3, 10);
  }

  static Length rightFrom(Grid grid) {
    return grid.width(grid.columns()).times(36, 100);
  }

  static Length right(Grid grid) {
    return grid.width(grid.columns()).minus(rightFrom(grid));
  }

  /// The fewest rows that hold all panels.
  int least() {
    return panels.stream().mapToInt(panel -> panel.rows() + RULE_ROWS + 1).sum();
  }

  /// The row where each panel's rule stands when the card has `rows`: what is left over is shared
  /// among the panels.
  List<Integer> tops(int rows) {
    int spare = rows - least();
    var tops = new ArrayList<Integer>();
    int at = 0;
    for (int i = 0; i < panels.size(); i++) {
      tops.add(at);
      int share = spare * (i + 1) / panels.size() - spare * i / panels.size();
      at += panels.get(i).rows() + RULE_ROWS + 1 + share;
    }
    return tops;
  }
}
