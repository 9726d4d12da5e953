package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

/// Shares the pages among its blocks at the least cost: exact, over every page on which a
/// block may end.
///
/// @param count pages of the whole issue, when the editor fixed it
record PagePlanner(String descriptor, OptionalInt count) {
  /// More pages than the fewest that a block is tried on.
  private static final int MORE = 2;

  /// The most pages a block may need before it is called overset; no newsletter is longer.
  private static final int MOST = 400;

  /// A block on pages that it may have.
  private record Leg(PagePlan.Block block, int first, int pages) {
    Optional<SectionComposer.Composed> composed() {
      return block.composer().compose(first, pages);
    }
  }

  private record Route(List<Leg> legs, long cost) {}

  /// What a route costs is reckoned with what its blocks cost at the least; only those of the
  /// cheapest route are made up. When they cost more than was reckoned another route may be
  /// cheaper: so it goes on until a route stays the cheapest with all its blocks made up.
  Checked<PagePlan> plan(List<PagePlan.Block> blocks, int first) {
    while (true) {
      var problems = new ArrayList<Problem>();
      var routes = routes(blocks, first, problems);
      if (!problems.isEmpty()) {
        return Checked.failed(problems);
      }
      var chosen = chosen(routes, problems);
      long known = chosen.legs().stream().filter(PagePlanner::isComposed).count();
      if (known == chosen.legs().size()) {
        return Checked.of(plan(chosen), problems);
      }
      chosen.legs().forEach(Leg::composed);
    }
  }

  private static boolean isComposed(Leg leg) {
    return leg.block().composer().isComposed(leg.first(), leg.pages());
  }

  /// The cheapest route to every page that the last block may end before.
  private Map<Integer, Route> routes(
      List<PagePlan.Block> blocks, int first, List<Problem> problems) {
    Map<Integer, Route> routes = Map.of(first, new Route(List.of(), 0));
    for (PagePlan.Block block : blocks) {
      var next = new TreeMap<Integer, Route>();
      for (var entry : routes.entrySet()) {
        extend(block, entry.getKey(), entry.getValue(), next);
      }
      if (next.isEmpty()) {
        problems.add(new OversetReport(block).problem());
        // Go on as if it had fitted, so that every overset section is told in one run.
        int at = block.pinned().map(range -> range.last() + 1).orElse(first);
        next.put(at, new Route(List.of(), 0));
      }
      routes = next;
    }
    return routes;
  }

  private void extend(PagePlan.Block block, int at, Route route, Map<Integer, Route> next) {
    if (block.pinned().isPresent()) {
      var range = block.pinned().get();
      if (range.first() >= at) {
        add(new Leg(block, range.first(), range.count()), route, next);
      }
      return;
    }
    int tried = 0;
    int most = count.isPresent() ? Math.max(1, count.getAsInt() - at + 1) : MOST;
    for (int pages = 1; pages <= most && tried <= MORE; pages++) {
      if (add(new Leg(block, at, pages), route, next)) {
        tried++;
      }
    }
  }

  private static boolean add(Leg leg, Route route, Map<Integer, Route> next) {
    long least = leg.block().composer().least(leg.first(), leg.pages());
    if (least >= CastOff.NONE) {
      return false;
    }
    long cost = route.cost() + least;
    int end = leg.first() + leg.pages();
    if (!next.containsKey(end) || next.get(end).cost() > cost) {
      var legs = new ArrayList<>(route.legs());
      legs.add(leg);
      next.put(end, new Route(legs, cost));
    }
    return true;
  }

  private Route chosen(Map<Integer, Route> routes, List<Problem> problems) {
    Route best = null;
    int bestEnd = 0;
    for (var entry : routes.entrySet()) {
      boolean wanted = count.isEmpty() || entry.getKey() == count.getAsInt() + 1;
      if (wanted && (best == null || entry.getValue().cost() < best.cost())) {
        best = entry.getValue();
        bestEnd = entry.getKey();
      }
    }
    if (best != null) {
      return best;
    }
    // The wanted count cannot be reached: take what is nearest and say so.
    for (var entry : routes.entrySet()) {
      if (best == null
          || Math.abs(entry.getKey() - 1 - count.getAsInt())
              < Math.abs(bestEnd - 1 - count.getAsInt())) {
        best = entry.getValue();
        bestEnd = entry.getKey();
      }
    }
    problems.add(OversetReport.pageCount(descriptor, bestEnd - 1, count.getAsInt()));
    return best;
  }

  private static PagePlan plan(Route route) {
    var shares = new ArrayList<PagePlan.Share>();
    long bound = 0;
    for (Leg leg : route.legs()) {
      var composed = leg.composed().orElseThrow();
      shares.add(new PagePlan.Share(leg.block(), leg.first(), leg.pages(), composed));
      bound += composed.bound();
    }
    return new PagePlan(shares, route.cost(), bound);
  }
}
