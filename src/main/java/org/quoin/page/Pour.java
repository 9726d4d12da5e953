package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.galley.Copy;
import org.quoin.galley.Keeps;
import org.quoin.geometry.Length;
import org.quoin.line.SetParagraph;
import org.quoin.line.Wish;

/// Pours a story into a channel so that every lane is full to its last row.
///
/// A shortest path: a node is a place of the channel before a piece of matter, an arc sets that
/// piece there, in its best lines or one line longer or shorter. Since places are few and settings
/// are cached, a pour costs microseconds, and make-up can afford thousands.
final class Pour {
  /// What is poured, in order.
  sealed interface Item {
    int matter();

    record Text(int matter, Copy copy, Length inset, Keeps keeps, int before) implements Item {}

    record Block(int matter, int rows, int before, int after, int insert) implements Item {}
  }

  /// A place reached, what was laid last, and the way there.
  private record Node(long cost, int place, Node previous, List<Poured.Laid> laid) {}

  private final Lines lines;
  private final Channel channel;
  private final List<Item> items;

  /// Whether the story must end in this channel; otherwise it must run on past it.
  private final boolean ends;

  private Node[] next;
  private final List<Poured> results = new ArrayList<>();

  private Pour(Lines lines, Channel channel, List<Item> items, boolean ends) {
    this.lines = lines;
    this.channel = channel;
    this.items = items;
    this.ends = ends;
  }

  /// All ways worth having to end the channel, cheapest first: one for each place where the story
  /// may break off; empty when the text does not go in (or, where it must run on, gives out).
  static List<Poured> pour(
      Lines lines, Channel channel, List<Item> items, Optional<BreakToken.Cut> cut, boolean ends) {
    return new Pour(lines, channel, items, ends).run(cut);
  }

  private List<Poured> run(Optional<BreakToken.Cut> cut) {
    var nodes = new Node[channel.size() + 1];
    nodes[0] = new Node(0, 0, null, List.of());
    for (int i = 0; i < items.size(); i++) {
      next = new Node[channel.size() + 1];
      for (Node node : nodes) {
        if (node != null) {
          arcs(i, node, i == 0 ? cut : Optional.empty());
        }
      }
      nodes = next;
    }
    for (Node node : nodes) {
      if (node != null) {
        finish(node);
      }
    }
    results.sort(Comparator.comparingLong(Poured::cost));
    return results;
  }

  /// All matter is laid: good when the story may end here.
  private void finish(Node node) {
    int left = channel.size() - node.place();
    var end = BreakToken.before(items.isEmpty() ? 0 : items.getLast().matter() + 1);
    if (ends) {
      result(node, holes(node.place(), channel.size()), end);
    } else if (left == 0) {
      result(node, 0, end);
    }
  }

  private void arcs(int index, Node node, Optional<BreakToken.Cut> cut) {
    switch (items.get(index)) {
      case Item.Block block -> block(index, block, node);
      case Item.Text text -> {
        if (cut.isPresent()) {
          var setting = cut.get().setting();
          lay(index, text, node, node.place(), setting, cut.get().lines(), 0);
        } else {
          text(index, text, node);
        }
      }
    }
  }

  private void text(int index, Item.Text text, Node node) {
    int g = node.place();
    if (g == channel.size()) {
      stopBefore(index, node, 0);
      return;
    }
    boolean top = channel.startsLane(g);
    int end = channel.laneEnd(g);
    int start = top ? g : g + text.before();
    if (start < end) {
      variants(index, text, node, start, 0);
      if (text.before() > 0 && !top && start + 1 < end) {
        variants(index, text, node, start + 1, Demerits.BREATH);
      }
    }
    if (!top && end - g <= 4) {
      // Too little room here: leave it blank and go on at the next lane's top.
      long hole = Demerits.hole(end - g);
      if (end == channel.size()) {
        stopBefore(index, node, hole);
      } else {
        variants(index, text, node, end, hole);
      }
    }
  }

  private void variants(int index, Item.Text text, Node node, int start, long cost) {
    var measure = channel.measure(start, text.inset());
    var best = lines.set(text.copy(), measure);
    long base = cost + best.forced().size() * Demerits.FORCED_LINE;
    lay(index, text, node, start, best, 0, base);
    if (text.keeps().next() > 0) {
      return;
    }
    for (int longer = -1; longer <= 1; longer += 2) {
      var other = lines.set(text.copy(), measure, new Wish(longer, Set.of()));
      if (other.isPresent() && other.get().forced().size() <= best.forced().size()) {
        long forced = other.get().forced().size() * Demerits.FORCED_LINE;
        long worse = Demerits.setting(other.get().cost() - best.cost());
        lay(index, text, node, start, other.get(), 0, cost + worse + forced);
      }
    }
  }

  /// Lays the lines of a setting from line `from` on at place `start`, over as many lanes as it
  /// takes.
  private void lay(
      int index, Item.Text text, Node node, int start, SetParagraph setting, int from, long cost) {
    var laid = new ArrayList<Poured.Laid>();
    int count = setting.lines().size();
    int line = from;
    int g = start;
    var keeps = text.keeps();
    while (line < count) {
      if (g == channel.size()) {
        stopWithin(index, node, cost, laid, setting, line);
        return;
      }
      int room = channel.laneEnd(g) - g;
      int left = count - line;
      if (left <= room) {
        laid.add(new Poured.Laid.Lines(text.matter(), g, setting, line, count));
        reach(index, node, g + left, cost + stranded(g + left, keeps), laid);
        return;
      }
      int here = room;
      if (left - here < keeps.widows()) {
        here = left - keeps.widows();
      }
      boolean whole = keeps.orphans() == Integer.MAX_VALUE;
      if (whole || here <= 0 || (line == 0 && here < keeps.orphans())) {
        return;
      }
      cost += Demerits.hole(room - here);
      if (setting.lines().get(line + here - 1).showsHyphen()) {
        if (line == 0 && from == 0 && laid.isEmpty()) {
          mended(index, text, node, start, setting, here, cost);
        }
        cost += Demerits.HYPHEN_AT_END;
      }
      laid.add(new Poured.Laid.Lines(text.matter(), g, setting, line, line + here));
      line += here;
      g += room;
    }
  }

  /// The same paragraph, set so that the line at the column's end has no hyphen.
  private void mended(
      int index, Item.Text text, Node node, int start, SetParagraph setting, int here, long cost) {
    var measure = channel.measure(start, text.inset());
    var best = lines.set(text.copy(), measure);
    int count = best.lines().size();
    for (int longer = -1; longer <= 1; longer++) {
      var other = lines.set(text.copy(), measure, new Wish(longer, Set.of(here - 1)));
      if (other.isPresent()
          && other.get().forced().size() <= best.forced().size()
          && other.get().lines().size() == setting.lines().size()
          && other.get().lines().size() == count + longer
          && !other.get().lines().get(here - 1).showsHyphen()) {
        long worse = Demerits.setting(other.get().cost() - best.cost());
        lay(index, text, node, start, other.get(), 0, cost + worse);
      }
    }
  }

  /// What it costs that too few lines of the next text follow a subhead in its column.
  private long stranded(int g, Keeps keeps) {
    if (keeps.next() == 0) {
      return 0;
    }
    int room = channel.startsLane(g) ? 0 : channel.laneEnd(g) - g;
    return room < keeps.next() ? Demerits.BROKEN_KEEP : 0;
  }

  private void block(int index, Item.Block block, Node node) {
    int g = node.place();
    if (g == channel.size()) {
      stopBefore(index, node, 0);
      return;
    }
    boolean top = channel.startsLane(g);
    int end = channel.laneEnd(g);
    int start = top ? g : g + block.before();
    if (start + block.rows() <= end) {
      int after = Math.min(block.after(), end - start - block.rows());
      var laid = new Poured.Laid.Solid(block.matter(), start, block.rows(), block.insert());
      int to = start + block.rows() + after;
      long cost = block.insert() < 0 ? 0 : thin(g - channel.laneStart(g)) + thin(end - to);
      reach(index, node, to, cost, List.of(laid));
    }
    if (!top) {
      long hole = Demerits.hole(end - g);
      if (end == channel.size()) {
        stopBefore(index, node, hole);
      } else if (end + block.rows() <= channel.laneEnd(end)) {
        int after = Math.min(block.after(), channel.laneEnd(end) - end - block.rows());
        var laid = new Poured.Laid.Solid(block.matter(), end, block.rows(), block.insert());
        reach(index, node, end + block.rows() + after, hole, List.of(laid));
      }
    }
  }

  /// A few lines squeezed between an insert and the end of its column.
  private static long thin(int rows) {
    return rows > 0 && rows < Demerits.FEWEST_TEXT_ROWS ? Demerits.THIN_TEXT : 0;
  }

  private void reach(int index, Node node, int g, long cost, List<Poured.Laid> laid) {
    long sum = node.cost() + cost;
    if (next[g] == null || next[g].cost() > sum) {
      next[g] = new Node(sum, g, node, laid);
    }
  }

  private void stopBefore(int index, Node node, long cost) {
    var item = items.get(index);
    boolean inFlow = item instanceof Item.Block block && block.insert() >= 0;
    if (!ends && !inFlow) {
      result(node, cost, BreakToken.before(item.matter()));
    }
  }

  private void stopWithin(
      int index, Node node, long cost, List<Poured.Laid> laid, SetParagraph setting, int line) {
    if (!ends) {
      var last = new Node(node.cost() + cost, channel.size(), node, laid);
      result(last, 0, BreakToken.within(items.get(index).matter(), setting, line));
    }
  }

  private void result(Node node, long cost, BreakToken end) {
    var laid = new ArrayList<Poured.Laid>();
    for (Node at = node; at != null; at = at.previous()) {
      laid.addAll(0, at.laid());
    }
    results.add(new Poured(node.cost() + cost, laid, end));
  }

  /// Blank rows from place `g` to the end, lane by lane.
  private long holes(int g, int end) {
    long sum = 0;
    while (g < end) {
      int laneEnd = channel.laneEnd(g);
      sum += Demerits.hole(laneEnd - g);
      g = laneEnd;
    }
    return sum;
  }
}
