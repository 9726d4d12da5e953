package org.quoin.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// What a story's last band costs at the least: cells that text and inserts do not fill, and a few
/// lines alone at a page's top.
final class LastBand {
  private final int columns;
  private final int loose;

  /// What cells left over cost where all of a story may be set longer or shorter, from the fewest
  /// on.
  private final Map<StoryForm, long[]> levels = new IdentityHashMap<>();

  /// @param loose rows that a column may end above its band's foot
  LastBand(Grid grid, int loose) {
    this.columns = grid.columns();
    this.loose = loose;
  }

  /// The fewest cells that the last band of a story may have more than text and inserts fill:
  /// negative, when the text from an item on can be set shorter, or blank rows go for nothing.
  int fewest(StoryForm form, int item, int placed) {
    return -Math.min(CastOff.TIGHTEST, form.leeway().shorter(item) + air(form, item, placed));
  }

  /// The most.
  int most(StoryForm form, int item) {
    // Rows that stay blank, here or on earlier pages.
    int level = 2 * columns - 1 + form.leeway().longer(item);
    return loose > 1 ? Math.max(level, loose * columns) : level;
  }

  /// Blank rows that go for nothing where a column begins or ends with what they belong to.
  private int air(StoryForm form, int item, int placed) {
    return form.airFrom(item) + Math.max(2, columns) * (form.inserts().size() - placed);
  }

  /// What it costs at the least that so many cells are left over in a story's last band: columns
  /// that end a row short, and paragraphs that run longer, or all of a short story in other
  /// columns.
  long level(StoryForm form, int item, int placed, int spare) {
    long usual = usual(form, item, placed, spare);
    return form.mayBeOdd() ? Math.min(usual, Demerits.ODD_MEASURE) : usual;
  }

  private long usual(StoryForm form, int item, int placed, int spare) {
    if (spare <= 0) {
      return form.leeway().cost(item, Math.min(0, spare + air(form, item, placed)));
    }
    long best = Sizing.NONE;
    for (int blank = 0; blank <= spare; blank++) {
      int early = Math.min(blank, columns - 1);
      long feet = early * Demerits.UNLEVEL + (blank - early) * Demerits.hole(1);
      best = Math.min(best, feet + form.leeway().cost(item, spare - blank));
    }
    return best;
  }

  /// A few lines at the top of a page are a leftover, not an end.
  static long tail(boolean headed, int height) {
    int missing = Demerits.LEAST_TAIL - height;
    return headed || missing <= 0 ? 0 : missing * Demerits.SHORT_TAIL_ROW;
  }

  /// The least cost of a last band. What was set longer or shorter on an earlier page counts here
  /// too.
  ///
  /// @param arranger of the inserts that are left
  /// @param text rows that are left
  long cost(StoryForm form, Arranger arranger, int text, int height) {
    long best = CastOff.NONE;
    int fewest = fewest(form, 0, 0);
    var costs = levels.computeIfAbsent(form, this::levels);
    for (int i = 0; i < costs.length; i++) {
      long inserts = arranger.least(height * columns - text - fewest - i, height);
      best = Math.min(best, inserts + costs[i]);
    }
    return best;
  }

  private long[] levels(StoryForm form) {
    return IntStream.rangeClosed(fewest(form, 0, 0), most(form, 0))
        .mapToLong(spare -> level(form, 0, 0, spare))
        .toArray();
  }
}
