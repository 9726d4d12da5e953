package org.quoin.line;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.quoin.line.Opening.Kind;

/// The best way to break a paragraph as a whole, after Knuth and Plass ("Breaking Paragraphs into
/// Lines", Software: Practice and Experience 11, 1981), with the number of lines, the stacked
/// hyphens and the fitness of the line before as part of the state.
///
/// Places are taken from left to right. Each keeps the cheapest way to reach it for every line
/// number, fitness and count of stacked hyphens. A place stays in the active list for as long as a
/// line may still start there, so the work grows with the text times the few places near a line's
/// end. Line numbers further from the cheapest one than `window` are dropped: over thousands of
/// lines the number reachable would otherwise grow with the text.
final class TotalFit {
  /// How far from the best count lines are still followed. Variants of one and two lines more or
  /// fewer are asked for; the rest is for detours on the way.
  private static final int WINDOW = 3;

  private static final int FITNESSES = 2 * Appraisal.STEPS + 1;
  private static final int LADDERS = Taste.LADDER + 1;
  private static final int STATES = FITNESSES * LADDERS;

  private final Places places;
  private final Appraisal appraisal;
  private final LineWidths widths;
  private final Set<Integer> unbroken;
  private final boolean emergency;
  private final boolean fewest;
  private final int window;

  private final Ways ways = new Ways();

  /// For each place its ways: from `first[place]` to `last[place]`, exclusive; by line number.
  private final int[] first;

  private final int[] last;
  private int[] active = new int[16];
  private int actives;

  private long[] bestCost = new long[0];
  private int[] bestFrom = new int[0];
  private boolean[] bestForced = new boolean[0];

  /// @param emergency whether lines may break the limits where nothing else is left
  /// @param fewest whether fewer lines are better whatever they cost (balanced setting)
  TotalFit(
      Places places,
      Appraisal appraisal,
      LineWidths widths,
      Set<Integer> unbroken,
      boolean emergency,
      boolean fewest) {
    this.places = places;
    this.appraisal = appraisal;
    this.widths = widths;
    this.unbroken = unbroken;
    this.emergency = emergency;
    this.fewest = fewest;
    this.window = emergency && widths.even() ? 0 : WINDOW;
    this.first = new int[places.count];
    this.last = new int[places.count];
  }

  /// The ways to the end, one for each number of lines, or none at all.
  Optional<Routes> run() {
    last[0] = ways.add(0, 0, Appraisal.STEPS * LADDERS, 0, -1, false) + 1;
    activate(0);
    for (int b = 1; b < places.count && actives > 0; b++) {
      reach(b);
    }
    int end = places.count - 1;
    return first[end] == last[end]
        ? Optional.empty()
        : Optional.of(new Routes(ways, first[end], last[end], fewest));
  }

  private void activate(int place) {
    if (actives == active.length) {
      active = Arrays.copyOf(active, 2 * actives);
    }
    active[actives++] = place;
  }

  private void reach(int b) {
    int lowest = Integer.MAX_VALUE;
    int highest = 0;
    for (int i = 0; i < actives; i++) {
      lowest = Math.min(lowest, ways.line(first[active[i]]) + 1);
      highest = Math.max(highest, ways.line(last[active[i]] - 1) + 1);
    }
    clear((highest - lowest + 1) * STATES);
    boolean closes = places.kind(b).closes();
    int kept = 0;
    for (int i = 0; i < actives; i++) {
      int a = active[i];
      boolean outgrown = tryLines(a, b, lowest);
      if (!outgrown && !closes) {
        active[kept++] = a;
      }
    }
    actives = kept;
    settle(b, lowest, highest);
    if (last[b] > first[b] && places.kind(b) != Kind.END) {
      activate(b);
    }
  }

  private void clear(int size) {
    if (bestCost.length < size) {
      bestCost = new long[2 * size];
      bestFrom = new int[2 * size];
      bestForced = new boolean[2 * size];
    }
    Arrays.fill(bestCost, 0, size, Long.MAX_VALUE);
  }

  /// Tries all lines from `a` to `b`. Returns whether every line from `a` on is too long by now.
  private boolean tryLines(int a, int b, int lowest) {
    boolean hyphen = places.kind(b).showsHyphen();
    boolean closes = places.kind(b).closes();
    if (closes && places.kind(a) == Kind.BROKEN_WORD) {
      return widths.outgrown(a, b);
    }
    long width = -1;
    for (int way = first[a]; way < last[a]; way++) {
      int line = ways.line(way);
      long wanted = widths.at(line);
      if (wanted != width) {
        width = wanted;
        appraisal.line(a, b, width, emergency);
      }
      if (!appraisal.possible || hyphen && unbroken.contains(line)) {
        continue;
      }
      int state = ways.state(way);
      int ladder = hyphen ? state % LADDERS + 1 : 0;
      if (ladder > Taste.LADDER) {
        continue;
      }
      int before = state / LADDERS - Appraisal.STEPS;
      long cost =
          ways.cost(way)
              + appraisal.cost
              + (line == 0 ? 0 : appraisal.contrast(before, appraisal.fitness))
              + appraisal.end(b, ladder);
      int slot =
          (line + 1 - lowest) * STATES + (appraisal.fitness + Appraisal.STEPS) * LADDERS + ladder;
      if (cost < bestCost[slot]) {
        bestCost[slot] = cost;
        bestFrom[slot] = way;
        bestForced[slot] = appraisal.forced || places.kind(b) == Kind.CUT;
      }
    }
    return widths.outgrown(a, b);
  }

  /// Keeps what was found for `b`, without the line numbers that lie too far from the best one.
  private void settle(int b, int lowest, int highest) {
    int anchor = -1;
    long cheapest = Long.MAX_VALUE;
    for (int slot = 0; slot < (highest - lowest + 1) * STATES; slot++) {
      if (bestCost[slot] < cheapest) {
        if (fewest && anchor >= 0) {
          break;
        }
        cheapest = bestCost[slot];
        anchor = lowest + slot / STATES;
      }
    }
    first[b] = ways.count();
    if (anchor >= 0) {
      int from = Math.max(lowest, anchor - window);
      int to = Math.min(highest, anchor + window);
      for (int slot = (from - lowest) * STATES; slot < (to - lowest + 1) * STATES; slot++) {
        if (bestCost[slot] < Long.MAX_VALUE) {
          ways.add(
              b,
              lowest + slot / STATES,
              slot % STATES,
              bestCost[slot],
              bestFrom[slot],
              bestForced[slot]);
        }
      }
    }
    last[b] = ways.count();
  }
}
