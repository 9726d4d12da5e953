package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
  private final Sizer sizer;
  private final Map<Galley.Story, StoryForm> forms = new IdentityHashMap<>();
  private final Map<StoryForm, PageComposer> composers = new IdentityHashMap<>();
  private final Map<Integer, Optional<Composed>> composed = new HashMap<>();
  private final Map<List<Object>, List<StoryComposer.Way>> ways = new HashMap<>();

  /// A section's pages, filled.
  ///
  /// @param last the row after the last one in use, on the last page
  record Composed(List<BandFill> fills, long cost, int lastPage, int last) {
    Composed {
      fills = List.copyOf(fills);
    }
  }

  SectionComposer(List<Galley> pieces, Grid grid, StackSetter setter, Sizer sizer) {
    this.pieces = List.copyOf(pieces);
    this.grid = grid;
    this.setter = setter;
    this.sizer = sizer;
  }

  Grid grid() {
    return grid;
  }

  List<Galley> pieces() {
    return pieces;
  }

  Sizer sizer() {
    return sizer;
  }

  /// The cheapest make-up of the pieces on `pages` pages; empty when they do not go in.
  Optional<Composed> compose(int pages) {
    return composed.computeIfAbsent(pages, this::search);
  }

  private Optional<Composed> search(int pages) {
    var states = List.of(new Composed(List.of(), 0, 0, 0));
    for (int i = 0; i < pieces.size(); i++) {
      var next = new ArrayList<Composed>();
      for (Composed state : states) {
        extend(pieces.get(i), state, pages, next);
      }
      int needed = tight(pieces.subList(i + 1, pieces.size()));
      next.removeIf(state -> left(state, pages) < needed);
      states = best(next);
    }
    return states.stream()
        .map(state -> finished(state, pages))
        .min(Comparator.comparingLong(Composed::cost));
  }

  /// Cells that are left under a state's last row.
  private int left(Composed state, int pages) {
    return ((pages - state.lastPage()) * grid.rows() - state.last()) * grid.columns();
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

  private StoryForm form(Galley.Story story) {
    return forms.computeIfAbsent(story, s -> StoryForm.of(s, grid, sizer));
  }

  /// The blank rows and pages at the end are the section's to pay.
  private Composed finished(Composed state, int pages) {
    long empty = (long) (pages - 1 - state.lastPage()) * Demerits.EMPTY_PAGE;
    long rows = (grid.rows() - state.last()) * Demerits.SHORT_PAGE_ROW;
    return new Composed(state.fills(), state.cost() + empty + rows, state.lastPage(), state.last());
  }

  private void extend(Galley piece, Composed state, int pages, List<Composed> next) {
    int row = state.last() == 0 ? 0 : state.last() + GAP;
    begin(piece, state, state.lastPage(), row, 0, pages, next);
    if (state.last() > 0 && state.lastPage() + 1 < pages) {
      long short_ = (grid.rows() - state.last()) * Demerits.SHORT_PAGE_ROW;
      begin(piece, state, state.lastPage() + 1, 0, short_, pages, next);
    }
  }

  private void begin(
      Galley piece, Composed state, int page, int row, long extra, int pages, List<Composed> next) {
    switch (piece) {
      case Galley.Story story -> {
        var form = form(story);
        if (row > 0 && grid.rows() - row < form.headRows() + LEAST_START) {
          return;
        }
        for (var way : ways(form, page, row, pages)) {
          var fills = new ArrayList<>(state.fills());
          fills.addAll(way.fills());
          long low = row == 0 ? 0 : Demerits.LOW_START;
          long parted = row > 0 && way.fills().size() > 1 ? Demerits.PARTED : 0;
          next.add(
              new Composed(
                  fills,
                  state.cost() + extra + way.cost() + low + parted,
                  way.last().page(),
                  way.last().bottom()));
        }
      }
      case Galley.Wall wall -> {
        var form = WallForm.of(wall, grid, setter);
        int most = Math.min(form.most(), grid.rows() - row);
        for (int rows = form.least(); rows <= most; rows++) {
          var band = new Band(page, row, row + rows);
          add(state, new BandFill.Logos(wall, band, form, form.cost(rows)), extra, next);
        }
      }
      case Galley.Card card -> {
        var band = new Band(page, row, grid.rows());
        if (CardForm.inColumns(card, grid, setter).least() <= band.rows()) {
          add(state, new BandFill.Contacts(card, band, 0), extra, next);
        }
      }
    }
  }

  private static void add(Composed state, BandFill fill, long extra, List<Composed> next) {
    var fills = new ArrayList<>(state.fills());
    fills.add(fill);
    next.add(
        new Composed(
            fills, state.cost() + extra + fill.cost(), fill.band().page(), fill.band().bottom()));
  }

  private List<StoryComposer.Way> ways(StoryForm form, int page, int row, int pages) {
    // Pages are alike: only how many are left counts, so the search is done once for each.
    var found =
        ways.computeIfAbsent(
            List.of(form.story().id(), row, pages - page),
            _ ->
                new StoryComposer(
                        composers.computeIfAbsent(form, f -> new PageComposer(f, setter.lines())))
                    .ways(0, row, pages - page));
    return page == 0 ? found : found.stream().map(way -> moved(way, page)).toList();
  }

  private static StoryComposer.Way moved(StoryComposer.Way way, int pages) {
    var fills = way.fills().stream().map(fill -> moved(fill, pages)).toList();
    return new StoryComposer.Way(way.cost(), fills, fills.getLast().band());
  }

  private static BandFill moved(BandFill fill, int pages) {
    var band = new Band(fill.band().page() + pages, fill.band().top(), fill.band().bottom());
    return switch (fill) {
      case BandFill.Text(
              var form,
              var _,
              var headed,
              var arrangement,
              var channel,
              var poured,
              var inserts,
              var cost) ->
          new BandFill.Text(form, band, headed, arrangement, channel, poured, inserts, cost);
      case BandFill.Logos(var wall, var _, var form, var cost) ->
          new BandFill.Logos(wall, band, form, cost);
      case BandFill.Contacts(var card, var _, var cost) -> new BandFill.Contacts(card, band, cost);
    };
  }

  private static List<Composed> best(List<Composed> states) {
    states.sort(Comparator.comparingLong(Composed::cost));
    var kept = new ArrayList<Composed>();
    for (Composed state : states) {
      if (kept.stream()
          .noneMatch(k -> k.lastPage() == state.lastPage() && k.last() == state.last())) {
        kept.add(state);
      }
      if (kept.size() == BEAM) {
        break;
      }
    }
    return kept;
  }
}
