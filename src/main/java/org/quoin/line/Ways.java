package org.quoin.line;

import java.util.Arrays;

/// The cheapest ways found so far to reach a place in a state, each with the way it came from.
final class Ways {
  private int count;
  private int[] place = new int[64];
  private int[] line = new int[64];
  private int[] state = new int[64];
  private int[] from = new int[64];
  private long[] cost = new long[64];
  private boolean[] forced = new boolean[64];

  int add(int atPlace, int lines, int inState, long total, int cameFrom, boolean isForced) {
    if (count == place.length) {
      int size = 2 * count;
      place = Arrays.copyOf(place, size);
      line = Arrays.copyOf(line, size);
      state = Arrays.copyOf(state, size);
      from = Arrays.copyOf(from, size);
      cost = Arrays.copyOf(cost, size);
      forced = Arrays.copyOf(forced, size);
    }
    place[count] = atPlace;
    line[count] = lines;
    state[count] = inState;
    from[count] = cameFrom;
    cost[count] = total;
    forced[count] = isForced;
    return count++;
  }

  int count() {
    return count;
  }

  int place(int way) {
    return place[way];
  }

  /// How many lines it has set so far.
  int line(int way) {
    return line[way];
  }

  int state(int way) {
    return state[way];
  }

  long cost(int way) {
    return cost[way];
  }

  boolean forced(int way) {
    return forced[way];
  }

  /// The way one line earlier, or -1.
  int from(int way) {
    return from[way];
  }
}
