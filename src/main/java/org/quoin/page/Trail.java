package org.quoin.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A way that a story takes down the lanes of a channel.
///
/// @param cost so far
/// @param stand reached
/// @param cut the setting and lines of the paragraph that is cut there
/// @param previous the way before the last lane, and how that lane was poured; empty at the start
record Trail(long cost, Stand stand, Optional<BreakToken.Cut> cut, Optional<Leg> previous) {
  /// One lane of a trail.
  record Leg(Trail from, Stand.Exit exit) {}

  /// Pours a flow into all lanes of a channel: the cheapest trail to each stand where its last lane
  /// may end.
  static Collection<Trail> pour(Flow flow, Channel channel, BreakToken token) {
    var start = flow.at(token, channel.isEvenFrom(0));
    Map<Stand, Trail> trails = Map.of(start, new Trail(0, start, token.cut(), Optional.empty()));
    for (int lane = 0; lane < channel.lanes(); lane++) {
      var next = new LinkedHashMap<Stand, Trail>();
      for (Trail trail : trails.values()) {
        for (Stand.Exit exit : trail.stand.exits(flow, channel, lane)) {
          long cost = trail.cost + exit.cost();
          var known = next.get(exit.end());
          if (known == null || known.cost > cost) {
            next.put(exit.end(), trail.on(exit, cost));
          }
        }
      }
      trails = next;
    }
    return trails.values();
  }

  private Trail on(Stand.Exit exit, long cost) {
    return new Trail(cost, exit.end(), cut(exit), Optional.of(new Leg(this, exit)));
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

  /// Rows by which the lowest and the highest foot of the lanes differ.
  int uneven(Channel channel) {
    var legs = legs();
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int lane = 0; lane < legs.size(); lane++) {
      int blank = legs.get(lane).exit().blank() + (channel.at(lane).early() ? 1 : 0);
      least = Math.min(least, blank);
      most = Math.max(most, blank);
    }
    return legs.isEmpty() ? 0 : most - least;
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
