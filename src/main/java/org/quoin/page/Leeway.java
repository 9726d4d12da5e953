package org.quoin.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quoin.line.SetParagraph;

/// How far a story may be set longer or shorter than in its best lines, and what that costs at the
/// least: a line for each paragraph that has another setting.
final class Leeway {
  /// Lines by which a story is set longer on one page, or shorter; more would be seen as grey and
  /// black stretches of text.
  private static final int MOST = 6;

  /// For each item the costs of so many lines more for it and all after it; [Sizing#NONE] where
  /// they have not so many settings.
  private final long[][] longer;

  private final long[][] shorter;

  Leeway(List<Flow.Item> items) {
    longer = sums(items, 1);
    shorter = sums(items, -1);
  }

  private static long[][] sums(List<Flow.Item> items, int lines) {
    var sums = new long[items.size() + 1][MOST + 1];
    var costs = new ArrayList<Long>();
    for (int i = items.size(); i >= 0; i--) {
      if (i < items.size() && items.get(i) instanceof Flow.Item.Text text) {
        other(text, lines).ifPresent(costs::add);
        costs.sort(Long::compare);
      }
      Arrays.fill(sums[i], Sizing.NONE);
      sums[i][0] = 0;
      for (int n = 1; n <= Math.min(MOST, costs.size()); n++) {
        sums[i][n] = sums[i][n - 1] + costs.get(n - 1);
      }
    }
    return sums;
  }

  private static Optional<Long> other(Flow.Item.Text text, int lines) {
    var best = text.settings().best();
    return text.keeps().next() > 0
        ? Optional.empty()
        : text.settings()
            .longer(lines)
            .filter(other -> other.forced().size() <= best.forced().size())
            .map(other -> price(best, other))
            .or(() -> text.settings().strained(lines).map(_ -> Demerits.STRAINED));
  }

  private static long price(SetParagraph best, SetParagraph other) {
    return Demerits.setting(other.cost() - best.cost());
  }

  /// Lines that items from one on may run longer at the most.
  int longer(int item) {
    return most(longer[item]);
  }

  int shorter(int item) {
    return most(shorter[item]);
  }

  private static int most(long[] sums) {
    int most = 0;
    while (most < MOST && sums[most + 1] < Sizing.NONE) {
      most++;
    }
    return most;
  }

  /// What it costs at the least that items from one on run so many lines longer, or shorter where
  /// it is negative.
  long cost(int item, int lines) {
    var sums = lines < 0 ? shorter[item] : longer[item];
    return Math.abs(lines) > MOST ? Sizing.NONE : sums[Math.abs(lines)];
  }
}
