package org.quoin.page;

import java.util.Arrays;

/// Costs by numbers, as many as are asked for: an open table of whole numbers, since the reckoning
/// asks millions of times and boxes for each number would cost more than what they hold.
final class Ledger {
  /// Told for a number that was never written down.
  static final long UNKNOWN = -1;

  /// Spreads numbers that lie close together: the golden ratio's share of 2⁶⁴, which is odd.
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private long[] keys = new long[1 << 8];
  private long[] costs = new long[1 << 8];
  private int size;

  Ledger() {
    Arrays.fill(costs, UNKNOWN);
  }

  /// @param key not less than nothing
  long get(long key) {
    return costs[place(key)];
  }

  /// @param cost not less than nothing
  void put(long key, long cost) {
    int place = place(key);
    if (costs[place] == UNKNOWN && ++size * 2 > keys.length) {
      grow();
      place = place(key);
    }
    keys[place] = key;
    costs[place] = cost;
  }

  /// Where a number stands, or would stand.
  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) (key * SPREAD >>> 32) & mask;
    while (costs[place] != UNKNOWN && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    var oldKeys = keys;
    var oldCosts = costs;
    keys = new long[oldKeys.length * 2];
    costs = new long[oldKeys.length * 2];
    Arrays.fill(costs, UNKNOWN);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCosts[i] != UNKNOWN) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        costs[place] = oldCosts[i];
      }
    }
  }
}
