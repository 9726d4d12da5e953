package org.quoin.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A way that a story takes down the lanes of a channel.
///
/// @param cost so far
/// @param high the fewest rows that a column so far ends above the band's foot
/// @param low the most
/// @param stand reached
/// @param cut the setting and lines of the paragraph that is cut there
/// @param previous the way before the last lane, and how that lane was poured; empty at the start
record Trail(
    long cost,
    int high,
    int low,
    Stand stand,
    Optional<BreakToken.Cut> cut,
    Optional<Leg> previous) {
  /// One lane of a trail.
  record Leg(Trail from, Stand.Exit exit) {}

  /// Trails of one likeness may go on alike.
  private record Likeness(Stand stand, int high, int low) {}

  /// Pours a flow into all lanes of a channel: the cheapest trail to each stand where its last lane
  /// may end, for each pair of the highest and the lowest foot.
  ///
  /// @param ends whether the story is to end in it; then last columns may be a row short, since the
  ///   rows need not divide
  static Collection<Trail> pour(Flow flow, Channel channel, BreakToken token, boolean ends) {
    var start = flow.at(token, channel.isEvenFrom(0));
    var first = new Trail(0, channel.high(), channel.low(), start, token.cut(), Optional.empty());
    Collection<Trail> trails = List.of(first);
    for (int lane = 0; lane < channel.lanes(); lane++) {
      var next = new LinkedHashMap<Likeness, Trail>();
      for (Trail trail : trails) {
        for (Stand.Exit exit : trail.stand.exits(flow, channel, lane)) {
          var on = trail.on(exit, channel.at(lane), ends);
          next.merge(
              new Likeness(on.stand, on.high, on.low),
              on,
              (old, other) -> old.cost <= other.cost ? old : other);
        }
      }
      trails = next.values();
    }
    return trails;
  }

  private Trail on(Stand.Exit exit, Channel.Lane lane, boolean ends) {
    boolean open = lane.open();
    int blank = lane.foot(exit.blank());
    long foot = open && ends && blank == 1 ? Demerits.UNLEVEL : Demerits.hole(blank);
    // Where rows do not divide, the last columns are the ones to be short.
    foot += open && previous.isPresent() && blank < low ? Demerits.UNLEVEL : 0;
    return new Trail(
        cost + exit.cost() + foot,
        open ? Math.min(high, blank) : high,
        open ? Math.max(low, blank) : low,
        exit.end(),
        cut(exit),
        Optional.of(new Leg(this, exit)));
  }

  private Optional<BreakToken.Cut> cut(Stand.Exit exit) {
    if (exit.end().cut().isEmpty()) {
      return Optional.empty();
    }
    if (cut.isPresent() && exit.end().index() == stand.index()) {
      // The same paragraph filled the whole lane.
      int left = exit.end().cut().get().left();
      var setting = cut.get().setting();
      return Optional.of(new BreakToken.Cut(setting, setting.count() - left));
    }
    var laid = (Poured.Laid.Lines) exit.last().flatMap(LanePour.Step::laid).orElseThrow();
    return Optional.of(new BreakToken.Cut(laid.setting(), laid.to()));
  }

  /// Where the story goes on after it.
  BreakToken end(Flow flow) {
    return new BreakToken(flow.matter(stand), cut);
  }

  /// The lane in which the matter before place `anchor` ends, or the first.
  int laneOf(int anchor, Flow flow) {
    int lane = legs().size() - 1;
    for (Leg leg : legs().reversed()) {
      if (lane == 0 || flow.matter(leg.from().stand()) <= anchor) {
        return lane;
      }
      lane--;
    }
    return 0;
  }

  /// Rows by which the lowest and the highest foot of the columns differ.
  int uneven() {
    return Math.max(0, low - high);
  }

  /// Rows at the band's foot that no column reaches.
  int over() {
    return previous.isEmpty() ? 0 : high;
  }

  /// Rows left blank at the end of each lane.
  List<Integer> blanks() {
    return legs().stream().map(leg -> leg.exit().blank()).toList();
  }

  private List<Leg> legs() {
    var legs = new ArrayList<Leg>();
    for (var leg = previous; leg.isPresent(); leg = leg.get().from().previous()) {
      legs.add(leg.get());
    }
    return legs.reversed();
  }

  /// All that was laid on the way, with its places in the channel.
  Poured poured(Flow flow, Channel channel) {
    var all = new ArrayList<Poured.Laid>();
    var legs = legs();
    for (int lane = 0; lane < legs.size(); lane++) {
      var laid = new ArrayList<Poured.Laid>();
      for (var step = legs.get(lane).exit().last();
          step.isPresent();
          step = step.get().previous()) {
        step.get().laid().ifPresent(laid::add);
      }
      var cut = legs.get(lane).from().cut();
      for (Poured.Laid piece : laid.reversed()) {
        boolean goesOn = piece instanceof Poured.Laid.Lines lines && lines.from() > 0;
        all.add((goesOn ? rest((Poured.Laid.Lines) piece, cut) : piece).down(channel.start(lane)));
      }
    }
    return new Poured(cost, all, end(flow));
  }

  /// The lines of a paragraph that goes on, in the setting it began with.
  private static Poured.Laid.Lines rest(Poured.Laid.Lines lines, Optional<BreakToken.Cut> cut) {
    int from = cut.orElseThrow().lines();
    return new Poured.Laid.Lines(
        lines.matter(), lines.at(), cut.get().setting(), from, from + lines.to() - lines.from());
  }
}
