package org.quoin.line;

import java.util.Optional;

/// The ways to a paragraph's end, from which one is chosen by its number of lines.
final class Routes {
  private final Ways ways;
  private final int first;
  private final int last;
  private final int best;

  /// A setting: the places its lines end at, what it costs, and which lines break a limit.
  record Route(int[] ends, boolean[] forced, long cost) {}

  Routes(Ways ways, int first, int last, boolean fewest) {
    this.ways = ways;
    this.first = first;
    this.last = last;
    int chosen = first;
    for (int way = first; way < last; way++) {
      boolean asShort = ways.line(way) == ways.line(chosen);
      if (ways.cost(way) < ways.cost(chosen) && (asShort || !fewest)) {
        chosen = way;
      }
    }
    this.best = chosen;
  }

  /// The cheapest one with `longer` lines more than the best.
  Optional<Route> longer(int longer) {
    int lines = ways.line(best) + longer;
    int chosen = -1;
    for (int way = first; way < last; way++) {
      if (ways.line(way) == lines && (chosen < 0 || ways.cost(way) < ways.cost(chosen))) {
        chosen = way;
      }
    }
    return chosen < 0 ? Optional.empty() : Optional.of(route(chosen));
  }

  private Route route(int chosen) {
    int lines = ways.line(chosen);
    int[] ends = new int[lines];
    boolean[] forced = new boolean[lines];
    int way = chosen;
    for (int line = lines - 1; line >= 0; line--) {
      ends[line] = ways.place(way);
      forced[line] = ways.forced(way);
      way = ways.from(way);
    }
    return new Route(ends, forced, ways.cost(chosen));
  }
}
