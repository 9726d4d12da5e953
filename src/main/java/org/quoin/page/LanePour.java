package org.quoin.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.galley.Keeps;
import org.quoin.line.SetParagraph;
import org.quoin.line.Settings;

/// Pours matter into one lane, down to its last row.
///
/// A shortest path: a step is a row before a piece of matter, an arc sets that piece there, in its
/// best lines or one line longer or shorter.
final class LanePour {
  /// The most rows that are left blank where a lane ends early.
  static final int MOST_HOLE = 4;

  /// A row reached, what was laid last, and the way there.
  ///
  /// @param laid its place counts from the lane's first row
  record Step(long cost, int row, Optional<Step> previous, Optional<Poured.Laid> laid) {}

  /// Out of the lane to a stand, with so many rows left blank.
  private record Way(Stand end, int blank) {}

  private final Flow flow;
  private final Channel channel;
  private final int lane;
  private final int rows;
  private final boolean even;
  private final Map<Way, Stand.Exit> exits = new LinkedHashMap<>();

  /// The cheapest steps to each row before the item that comes next.
  private Step[] next;

  private int index;

  LanePour(Flow flow, Channel channel, int lane) {
    this.flow = flow;
    this.channel = channel;
    this.lane = lane;
    this.rows = channel.at(lane).rows();
    this.even = channel.isEvenFrom(lane);
  }

  /// The cheapest way to each stand where the lane may end.
  List<Stand.Exit> from(Stand stand) {
    var steps = new Step[rows + 1];
    steps[0] = new Step(0, 0, Optional.empty(), Optional.empty());
    for (index = stand.index(); index < flow.size(); index++) {
      next = new Step[rows + 1];
      boolean any = false;
      for (Step step : steps) {
        if (step != null) {
          any = true;
          arcs(step, index == stand.index() ? stand.cut() : Optional.empty());
        }
      }
      if (!any) {
        return List.copyOf(exits.values());
      }
      steps = next;
    }
    for (Step step : steps) {
      if (step != null) {
        exit(step, 0, flow.before(flow.size()));
      }
    }
    return List.copyOf(exits.values());
  }

  private void arcs(Step step, Optional<BreakToken.Cut> cut) {
    switch (flow.item(index)) {
      case Flow.Item.Block block -> block(block, step);
      case Flow.Item.Text text -> {
        if (cut.isPresent()) {
          rest(text, step, cut.get());
        } else {
          text(text, step);
        }
      }
    }
  }

  private void rest(Flow.Item.Text text, Step step, BreakToken.Cut cut) {
    if (cut.left() > rows && cut.left() - rows < text.keeps().widows() && rows == 1) {
      // One row: the last lines go on together in the next lane.
      exit(step, 0, flow.within(index, cut, even));
      return;
    }
    lay(text, step, 0, cut.setting(), cut.lines(), 0);
  }

  private void text(Flow.Item.Text text, Step step) {
    int row = step.row();
    if (row == rows) {
      exit(step, 0, flow.before(index));
      return;
    }
    boolean top = row == 0;
    int start = top ? row : row + text.before();
    if (start < rows) {
      variants(text, step, start, 0);
      if (text.before() > 0 && !top && start + 1 < rows) {
        variants(text, step, start + 1, Demerits.BREATH);
      }
    }
    if (!top && rows - row <= MOST_HOLE) {
      // Too little room here: leave it blank and go on at the next lane's top.
      exit(step, parted(), flow.before(index));
    }
  }

  /// What it costs to end a lane before this item, when the one above must have some of it.
  private long parted() {
    return index > 0
            && flow.item(index - 1) instanceof Flow.Item.Text above
            && above.keeps().next() > 0
        ? Demerits.BROKEN_KEEP
        : 0;
  }

  private Settings settings(Flow.Item.Text text, int start, Set<Integer> unbroken) {
    return flow.lines()
        .settings(
            text.copy(),
            channel.measure(
                channel.start(lane) + start, text.inset(), text.settings().best().count() + 1),
            unbroken);
  }

  private void variants(Flow.Item.Text text, Step step, int start, long cost) {
    var settings = even ? text.settings() : settings(text, start, Set.of());
    var best = settings.best();
    lay(text, step, start, best, 0, cost + forced(text, best));
    if (text.keeps().next() > 0) {
      return;
    }
    for (int longer = -1; longer <= 1; longer += 2) {
      var other = settings.longer(longer);
      if (other.isPresent() && other.get().forced().size() <= best.forced().size()) {
        long worse = Demerits.setting(other.get().cost() - best.cost());
        lay(text, step, start, other.get(), 0, cost + worse + forced(text, other.get()));
      }
      var strained = even ? settings.strained(longer) : Optional.<SetParagraph>empty();
      if (strained.isPresent()) {
        lay(text, step, start, strained.get(), 0, cost + Demerits.STRAINED);
      }
    }
  }

  /// What it costs that more lines break a rule than have to in a whole column.
  private static long forced(Flow.Item.Text text, SetParagraph setting) {
    int more = setting.forced().size() - text.settings().best().forced().size();
    return Math.max(0, more) * Demerits.FORCED_LINE;
  }

  /// Lays the lines of a setting from line `from` on at row `start`.
  private void lay(
      Flow.Item.Text text, Step step, int start, SetParagraph setting, int from, long cost) {
    int left = setting.count() - from;
    int room = rows - start;
    if (left <= room) {
      if (stands(text, start, setting, from, setting.count())) {
        var laid = new Poured.Laid.Lines(text.matter(), start, setting, from, setting.count());
        reach(step, start + left, cost + stranded(start + left, text.keeps()), laid);
      }
      return;
    }
    var keeps = text.keeps();
    int here = Math.min(room, Math.max(0, left - keeps.widows()));
    if (keeps.orphans() < Integer.MAX_VALUE) {
      // A row early too: the columns may come out level so, or end in a whole word.
      for (int lines = here; lines > 0 && lines >= here - 1; lines--) {
        if (from > 0 || lines >= keeps.orphans()) {
          cut(text, step, start, setting, from, lines, cost);
        }
      }
    }
  }

  /// Lays so many lines of a setting, down to where the lane is left.
  private void cut(
      Flow.Item.Text text,
      Step step,
      int start,
      SetParagraph setting,
      int from,
      int here,
      long cost) {
    long sum = cost;
    if (setting.showsHyphen(from + here - 1)) {
      if (from == 0) {
        mended(text, step, start, setting, here, sum);
      }
      sum += Demerits.HYPHEN_AT_END;
    }
    breakOff(text, step, start, setting, from, here, sum);
  }

  /// The same paragraph, set so that the line at the column's end has no hyphen.
  private void mended(
      Flow.Item.Text text, Step step, int start, SetParagraph setting, int here, long cost) {
    int line = here - 1;
    var best = (even ? text.settings() : settings(text, start, Set.of())).best();
    var settings = even ? flow.mended(index, line) : settings(text, start, Set.of(line));
    for (int longer = -1; longer <= 1; longer++) {
      var other = settings.longer(longer);
      if (other.isPresent()
          && other.get().forced().size() <= best.forced().size()
          && other.get().count() == setting.count()
          && other.get().count() == best.count() + longer
          && !other.get().showsHyphen(line)) {
        long worse = Demerits.setting(other.get().cost() - best.cost());
        breakOff(text, step, start, other.get(), 0, here, cost + worse);
      }
    }
  }

  private void breakOff(
      Flow.Item.Text text,
      Step step,
      int start,
      SetParagraph setting,
      int from,
      int here,
      long cost) {
    int to = from + here;
    if (stands(text, start, setting, from, to)) {
      var laid = new Poured.Laid.Lines(text.matter(), start, setting, from, to);
      var last = new Step(0, rows, Optional.of(step), Optional.of(laid));
      var end = flow.within(index, new BreakToken.Cut(setting, to), even);
      offer(new Stand.Exit(step.cost() + cost, rows - start - here, end, Optional.of(last)));
    }
  }

  /// Whether lines have the widths of the rows where they are to stand: text that runs round a
  /// photo was set for its place, and may have come out of it.
  private boolean stands(Flow.Item.Text text, int start, SetParagraph setting, int from, int to) {
    if (even) {
      return true;
    }
    for (int line = from; line < to; line++) {
      var span = channel.span(channel.start(lane) + start + line - from, text.inset());
      var set = setting.lines().get(line);
      if (!set.measure().equals(span.width()) || !set.inset().equals(span.inset())) {
        return false;
      }
    }
    return true;
  }

  /// What it costs that too few lines of the next text follow a subhead in its column.
  private long stranded(int row, Keeps keeps) {
    return rows - row < keeps.next() ? Demerits.BROKEN_KEEP : 0;
  }

  private void block(Flow.Item.Block block, Step step) {
    int row = step.row();
    if (row == rows) {
      exit(step, 0, flow.before(index));
      return;
    }
    boolean top = row == 0;
    int start = top ? row : row + block.before();
    if (start + block.rows() <= rows && wide(start, block.rows())) {
      int after = Math.min(block.after(), rows - start - block.rows());
      var laid = new Poured.Laid.Solid(block.matter(), start, block.rows(), block.insert());
      int to = start + block.rows() + after;
      long cost = block.insert() < 0 ? 0 : thin(row) + thin(rows - to);
      reach(step, to, cost, laid);
    }
    if (!top) {
      exit(step, parted(), flow.before(index));
    }
  }

  /// Whether a block may stand there: beside an insert that takes part of the column it would lie
  /// on it.
  private boolean wide(int start, int high) {
    int from = channel.start(lane) + start;
    return even || channel.isWide(from, from + high);
  }

  /// A few lines squeezed between an insert and the end of its column.
  private static long thin(int rows) {
    return rows > 0 && rows < Demerits.FEWEST_TEXT_ROWS ? Demerits.THIN_TEXT : 0;
  }

  private void reach(Step step, int row, long cost, Poured.Laid laid) {
    long sum = step.cost() + cost;
    if (next[row] == null || next[row].cost() > sum) {
      next[row] = new Step(sum, row, Optional.of(step), Optional.of(laid));
    }
  }

  private void exit(Step step, long cost, Stand end) {
    offer(new Stand.Exit(step.cost() + cost, rows - foot(step), end, Optional.of(step)));
  }

  /// The row after the last mark: an insert's own, not that of the blank row under it.
  private static int foot(Step step) {
    return step.laid()
        .filter(laid -> laid instanceof Poured.Laid.Solid)
        .map(laid -> laid.at() + ((Poured.Laid.Solid) laid).rows())
        .orElse(step.row());
  }

  private void offer(Stand.Exit exit) {
    exits.merge(
        new Way(exit.end(), exit.blank()),
        exit,
        (old, other) -> old.cost() <= other.cost() ? old : other);
  }
}
