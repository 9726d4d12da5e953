package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.line.Measure;

/// The rows of a band that are free for text, in reading order: down the first column, then down
/// the next. Place `g` is the `g`-th free row.
final class Channel {
  /// Free rows of one column, from `top` to before `bottom`.
  ///
  /// @param index of the column on the page
  /// @param under whether an insert stands over it, parted from it by a blank row
  /// @param open whether nothing stands under it: its foot is the column's
  record Lane(int index, int top, int bottom, boolean under, boolean open, List<Narrow> narrows) {
    int rows() {
      return bottom - top;
    }

    /// Rows from the column's foot up to its last mark, when text leaves so many blank: an insert
    /// that text runs beside may reach further down, and one that has no text under it ends above
    /// the row that would part them.
    int foot(int blank) {
      int foot = under && blank == rows() ? blank + 1 : blank;
      for (Narrow narrow : narrows) {
        foot = Math.min(foot, Math.max(0, bottom - narrow.to() + 1));
      }
      return foot;
    }
  }

  /// Rows `from` to before `to` where a narrow insert leaves text only part of the column.
  record Narrow(int from, int to, Length inset, Length width) {}

  /// More rows than any column has.
  private static final int NO_FOOT = 1_000;

  private final List<Lane> lanes;
  private final int[] starts;
  private final int size;
  private final Length width;

  /// The first lane after the last one that something narrows.
  private final int evenFrom;

  private final int high;
  private final int low;

  /// @param lanes all columns of the band; one without free rows that is open ends a row above the
  ///   band's foot, in the blank row under its insert
  Channel(List<Lane> lanes, Length width) {
    this.lanes = lanes.stream().filter(lane -> lane.rows() > 0).toList();
    this.width = width;
    starts = new int[this.lanes.size() + 1];
    for (int i = 0; i < this.lanes.size(); i++) {
      starts[i + 1] = starts[i] + this.lanes.get(i).rows();
    }
    size = starts[this.lanes.size()];
    int uneven = this.lanes.size();
    while (uneven > 0 && this.lanes.get(uneven - 1).narrows().isEmpty()) {
      uneven--;
    }
    evenFrom = uneven;
    high =
        lanes.stream()
            .filter(lane -> !lane.open() || lane.rows() == 0)
            .mapToInt(lane -> lane.open() ? 1 : 0)
            .min()
            .orElse(NO_FOOT);
    low = lanes.stream().anyMatch(lane -> lane.open() && lane.rows() == 0) ? 1 : 0;
  }

  int size() {
    return size;
  }

  /// Which lane place `g` lies in; the end of a lane belongs to the next one.
  private int lane(int g) {
    int i = 0;
    while (i < lanes.size() - 1 && g >= starts[i + 1]) {
      i++;
    }
    return i;
  }

  int lanes() {
    return lanes.size();
  }

  Lane at(int index) {
    return lanes.get(index);
  }

  /// The lanes from one on.
  List<Lane> from(int lane) {
    return lanes.subList(lane, lanes.size());
  }

  /// The place of a lane's first row.
  int start(int lane) {
    return starts[lane];
  }

  int column(int g) {
    return lanes.get(lane(g)).index();
  }

  int row(int g) {
    int i = lane(g);
    return lanes.get(i).top() + g - starts[i];
  }

  boolean startsLane(int g) {
    return g >= size || starts[lane(g)] == g;
  }

  /// The place after the last row of the lane that `g` lies in.
  int laneEnd(int g) {
    return g >= size ? size : starts[lane(g) + 1];
  }

  /// The fewest rows that a column which no text ends stops above the band's foot; many when there
  /// is none.
  int high() {
    return high;
  }

  /// The most.
  int low() {
    return low;
  }

  /// Whether all rows of a lane and of those after it are as wide as their column.
  boolean isEvenFrom(int lane) {
    return lane >= evenFrom;
  }

  /// The widths of the lines from place `g` on, for text that stands `inset` inside the column.
  ///
  /// Rows that the text does not come to are left out: a narrow place far below is no other
  /// measure, and the text need not be set anew for it.
  ///
  /// @param lines that the text has at the most where nothing narrows it
  Measure measure(int g, Length inset, int lines) {
    if (isEvenFrom(g >= size ? lanes.size() : lane(g)) || isWide(g, g + lines)) {
      return even(inset, width);
    }
    // The narrowest place leaves a little less than half of a column.
    int end = g + lines * 5 / 2 + 1;
    var spans = new ArrayList<Measure.Span>();
    for (int at = g; at < Math.min(size, end); at++) {
      spans.add(span(at, inset));
    }
    var last = end < size ? span(end, inset) : new Measure.Span(1, inset, width.minus(inset));
    return new Measure(
        merged(spans, new Measure.Span(Integer.MAX_VALUE, last.inset(), last.width())));
  }

  /// Whether the rows from place `from` to before place `to` are all as wide as their column.
  boolean isWide(int from, int to) {
    for (int at = from; at < Math.min(size, to); at++) {
      if (span(at, Length.ZERO).width().compareTo(width) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The measure of a column that nothing narrows, for text that stands `inset` inside it.
  static Measure even(Length inset, Length width) {
    return new Measure(List.of(new Measure.Span(Integer.MAX_VALUE, inset, width.minus(inset))));
  }

  /// The span of a line in row `g`.
  Measure.Span span(int g, Length inset) {
    int row = row(g);
    for (Narrow narrow : lanes.get(lane(g)).narrows()) {
      if (row >= narrow.from() && row < narrow.to()) {
        return new Measure.Span(1, narrow.inset().plus(inset), narrow.width().minus(inset));
      }
    }
    return new Measure.Span(1, inset, width.minus(inset));
  }

  /// Equal neighbours made one, so that equal measures are equal keys.
  private static List<Measure.Span> merged(List<Measure.Span> spans, Measure.Span last) {
    var merged = new ArrayList<Measure.Span>();
    for (Measure.Span span : spans) {
      var before = merged.isEmpty() ? null : merged.getLast();
      if (before != null
          && before.inset().equals(span.inset())
          && before.width().equals(span.width())) {
        merged.removeLast();
        merged.add(new Measure.Span(before.lines() + 1, span.inset(), span.width()));
      } else {
        merged.add(span);
      }
    }
    if (!merged.isEmpty()
        && merged.getLast().inset().equals(last.inset())
        && merged.getLast().width().equals(last.width())) {
      merged.removeLast();
    }
    merged.add(last);
    return merged;
  }
}
