package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Carries a story over the pages of its section: all places where it may end, each with the
/// cheapest way there.
///
/// A beam search page by page; within a page the search is [PageComposer]'s.
record StoryComposer(PageComposer composer) {
  /// States carried from page to page.
  private static final int BEAM = 14;

  /// A story set from its start to an end.
  record Way(long cost, List<BandFill> fills, Band last) {
    Way {
      fills = List.copyOf(fills);
    }
  }

  private record State(BreakToken token, int placed, long cost, List<BandFill> fills) {}

  /// @param page where it starts, a number of the issue
  /// @param row where it starts
  /// @param last page it may use
  List<Way> ways(int page, int row, int last) {
    var form = composer.form();
    int rows = form.grid().rows();
    var ends = new TreeMap<Integer, Way>();
    var states = List.of(new State(BreakToken.START, 0, 0, List.of()));
    for (int at = page; at <= last && !states.isEmpty(); at++) {
      var next = new ArrayList<State>();
      boolean headed = at == page;
      int top = headed ? row : 0;
      for (State state : states) {
        var found = composer.ends(state.token(), state.placed(), at, top, rows, headed);
        for (Map.Entry<Integer, BandFill.Text> end : found.entrySet()) {
          long cost = state.cost() + end.getValue().cost() + tail(end.getValue(), headed);
          int key = (at - page) * (rows + 1) + end.getKey();
          if (!ends.containsKey(key) || ends.get(key).cost() > cost) {
            ends.put(
                key, new Way(cost, with(state.fills(), end.getValue()), end.getValue().band()));
          }
        }
        if (at < last) {
          for (var fill : composer.full(state.token(), state.placed(), at, top, rows, headed)) {
            next.add(
                new State(
                    fill.poured().end(),
                    fill.inserts(),
                    state.cost() + fill.cost(),
                    with(state.fills(), fill)));
          }
        }
      }
      states = best(next);
    }
    return List.copyOf(ends.values());
  }

  /// A few lines at the top of a page are a leftover, not an end.
  private static long tail(BandFill.Text fill, boolean headed) {
    int missing = Demerits.LEAST_TAIL - fill.band().rows();
    return headed || missing <= 0 ? 0 : missing * Demerits.SHORT_TAIL_ROW;
  }

  /// The cheapest states, one for each place in text and number of inserts placed.
  private static List<State> best(List<State> states) {
    states.sort(Comparator.comparingLong(State::cost));
    var kept = new ArrayList<State>();
    for (State state : states) {
      boolean known =
          kept.stream()
              .anyMatch(k -> k.placed() == state.placed() && k.token().equals(state.token()));
      if (!known) {
        kept.add(state);
      }
      if (kept.size() == BEAM) {
        break;
      }
    }
    return kept;
  }

  private static List<BandFill> with(List<BandFill> fills, BandFill fill) {
    var all = new ArrayList<>(fills);
    all.add(fill);
    return all;
  }
}
