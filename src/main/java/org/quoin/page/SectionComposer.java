package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.galley.Galley;

/// Stacks the pieces of a section on its pages: each begins under the last one or on a new page.
///
/// A shortest path over the places (page, row) where one piece ends and the next may begin.
final class SectionComposer {
  /// Places kept after each piece.
  private static final int BEAM = 20;

  /// Blank rows between two pieces of a page, with a rule amid them.
  static final int GAP = 2;

  /// Rows of text a piece must have under its head where it begins low on a page.
  private static final int LEAST_START = 6;

  private final List<Galley> pieces;
  private final Grid grid;
  private final StackSetter setter;
  private final StoryWays stories;
  private final Map<List<Integer>, Optional<Composed>> composed = new HashMap<>();

  /// Pages filled so far.
  ///
  /// @param page the last page in use
  /// @param row the row after the last one in use there
  record Composed(List<BandFill> fills, long cost, int page, int row) {
    Composed {
      fills = List.copyOf(fills);
    }

    Composed and(List<? extends BandFill> more, long extra) {
      var all = new ArrayList<>(fills);
      all.addAll(more);
      var band = more.getLast().band();
      return new Composed(all, cost + extra, band.page(), band.bottom());
    }
  }

  SectionComposer(List<Galley> pieces, Grid grid, Sizer sizer) {
    this.pieces = List.copyOf(pieces);
    this.grid = grid;
    this.setter = sizer.setter();
    this.stories = new StoryWays(grid, sizer);
  }

  Grid grid() {
    return grid;
  }

  List<Galley> pieces() {
    return pieces;
  }

  StoryForm form(Galley.Story story) {
    return stories.form(story);
  }

  /// The cheapest make-up of the pieces on `pages` pages from page `first` of the issue on; empty
  /// when they do not go in.
  Optional<Composed> compose(int first, int pages) {
    return composed.computeIfAbsent(List.of(first, pages), _ -> search(first, first + pages - 1));
  }

  private Optional<Composed> search(int first, int last) {
    var states = List.of(new Composed(List.of(), 0, first, 0));
    for (int i = 0; i < pieces.size(); i++) {
      var next = new ArrayList<Composed>();
      for (Composed state : states) {
        extend(pieces.get(i), state, last, next);
      }
      int needed = tight(pieces.subList(i + 1, pieces.size()));
      next.removeIf(state -> left(state, last) < needed);
      states = best(next);
    }
    return states.stream()
        .map(state -> finished(state, last))
        .min(Comparator.comparingLong(Composed::cost));
  }

  /// Cells that are left under a state's last row.
  private int left(Composed state, int last) {
    return ((last - state.page() + 1) * grid.rows() - state.row()) * grid.columns();
  }

  /// A bound that no make-up goes below: text can be set a little tighter than at its best, one
  /// line in a paragraph at the most, and blank rows vanish at columns' tops.
  private int tight(List<Galley> some) {
    return least(some) * 85 / 100;
  }

  /// Grid cells that the pieces need at the least: every insert at its smallest.
  int least() {
    return least(pieces);
  }

  private int least(List<Galley> some) {
    int rows = 0;
    int cells = 0;
    for (Galley piece : some) {
      rows += rows + cells == 0 ? 0 : GAP;
      switch (piece) {
        case Galley.Story story -> {
          var form = form(story);
          rows += form.headRows();
          cells += form.rowsFrom(BreakToken.START) + form.leastCells();
        }
        case Galley.Wall wall -> rows += WallForm.of(wall, grid, setter).least();
        case Galley.Card card -> rows += CardForm.inColumns(card, grid, setter).least();
      }
    }
    return rows * grid.columns() + cells;
  }

  /// The blank rows and pages at the end are the section's to pay.
  private Composed finished(Composed state, int last) {
    long empty = (long) (last - state.page()) * Demerits.EMPTY_PAGE;
    long rows = (grid.rows() - state.row()) * Demerits.SHORT_PAGE_ROW;
    return new Composed(state.fills(), state.cost() + empty + rows, state.page(), state.row());
  }

  private void extend(Galley piece, Composed state, int last, List<Composed> next) {
    begin(piece, state, state.page(), state.row() == 0 ? 0 : state.row() + GAP, 0, last, next);
    if (state.row() > 0 && state.page() < last) {
      long blank = (grid.rows() - state.row()) * Demerits.SHORT_PAGE_ROW;
      begin(piece, state, state.page() + 1, 0, blank, last, next);
    }
  }

  /// @param blank what the rows left under the last piece cost
  private void begin(
      Galley piece, Composed state, int page, int row, long blank, int last, List<Composed> next) {
    switch (piece) {
      case Galley.Story story -> {
        var pinned = story.pages();
        boolean elsewhere = pinned.isPresent() && pinned.get().first() != page;
        boolean low = row > 0 && grid.rows() - row < form(story).headRows() + LEAST_START;
        if (elsewhere || low) {
          return;
        }
        int end = pinned.map(range -> Math.min(last, range.last())).orElse(last);
        for (var way : stories.ways(story, page, row, end)) {
          long start = row == 0 ? 0 : Demerits.LOW_START;
          long parted = row > 0 && way.fills().size() > 1 ? Demerits.PARTED : 0;
          next.add(state.and(way.fills(), blank + way.cost() + start + parted));
        }
      }
      case Galley.Wall wall -> {
        var form = WallForm.of(wall, grid, setter);
        int most = Math.min(form.most(), grid.rows() - row);
        for (int rows = form.least(); rows <= most; rows++) {
          var band = new Band(page, row, row + rows);
          var fill = new BandFill.Logos(wall, band, form, form.cost(rows));
          next.add(state.and(List.of(fill), blank + fill.cost()));
        }
      }
      case Galley.Card card -> {
        var band = new Band(page, row, grid.rows());
        if (CardForm.inColumns(card, grid, setter).least() <= band.rows()) {
          next.add(state.and(List.of(new BandFill.Contacts(card, band, 0)), blank));
        }
      }
    }
  }

  private static List<Composed> best(List<Composed> states) {
    states.sort(Comparator.comparingLong(Composed::cost));
    var kept = new ArrayList<Composed>();
    for (Composed state : states) {
      if (kept.stream().noneMatch(k -> k.page() == state.page() && k.row() == state.row())) {
        kept.add(state);
      }
      if (kept.size() == BEAM) {
        break;
      }
    }
    return kept;
  }
}
