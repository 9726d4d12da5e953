package org.quoin.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stories that wait to go on, as the cast-off sees them: each set of carries has a number, so
/// that what depends on it is found by numbers alone.
final class Waiting {
  /// Nobody waits.
  static final int NONE = 0;

  /// Sets after which new ones are told apart by their stories alone.
  private static final int MOST = 1 << 15;

  private final JumpRules rules;
  private final List<List<JumpRules.Carry>> sets = new ArrayList<>();
  private final Map<List<JumpRules.Carry>, Integer> numbers = new HashMap<>();
  private final Ledger seen = new Ledger();
  private final Ledger joined = new Ledger();

  Waiting(JumpRules rules) {
    this.rules = rules;
    number(List.of());
  }

  int of(List<Rest> rests) {
    return rests.isEmpty() ? NONE : number(rules.carried(rests));
  }

  private int number(List<JumpRules.Carry> carried) {
    var known = numbers.get(carried);
    if (known == null) {
      var loose = carried.stream().map(JumpRules.Carry::loose).toList();
      if (sets.size() >= MOST && !carried.equals(loose)) {
        return number(loose);
      }
      known = sets.size();
      numbers.put(carried, known);
      sets.add(carried);
    }
    return known;
  }

  List<JumpRules.Carry> get(int number) {
    return sets.get(number);
  }

  /// As the set is seen from a page on.
  int from(int number, int page) {
    if (number == NONE) {
      return NONE;
    }
    long key = (long) number << 32 | page;
    long known = seen.get(key);
    if (known == Ledger.UNKNOWN) {
      known = number(get(number).stream().map(carry -> carry.from(page)).toList());
      seen.put(key, known);
    }
    return (int) known;
  }

  /// The set without a carry of it.
  int without(int number, JumpRules.Carry gone) {
    return number(get(number).stream().filter(carry -> !carry.equals(gone)).toList());
  }

  /// The set with one more story that has jumped.
  ///
  /// @param piece of the story
  int with(int number, int piece, String story, int left, int placed, int page) {
    // 16 + 10 + 17 + 8 + 12 bits.
    long key = (((long) number << 10 | piece) << 17 | left) << 20 | (long) placed << 12 | page;
    long known = joined.get(key);
    if (known == Ledger.UNKNOWN) {
      known = number(rules.with(get(number), story, left, placed, page));
      joined.put(key, known);
    }
    return (int) known;
  }
}
