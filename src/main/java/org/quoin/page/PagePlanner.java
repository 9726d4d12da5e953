package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

/// Shares the pages among its blocks at the least cost: exact, over every page on which a
/// block may end.
///
/// @param count pages of the whole issue, when the editor fixed it
record PagePlanner(OptionalInt count) {
  /// More pages than the fewest that a block is tried on.
  private static final int MORE = 2;

  /// The most pages a block may need before it is called overset; no newsletter is longer.
  private static final int MOST = 400;

  private record Route(List<PagePlan.Share> shares, long cost) {}

  Checked<PagePlan> plan(List<PagePlan.Block> blocks, int first) {
    var problems = new ArrayList<Problem>();
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
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    return chosen(routes, problems);
  }

  private void extend(PagePlan.Block block, int at, Route route, Map<Integer, Route> next) {
    if (block.pinned().isPresent()) {
      var range = block.pinned().get();
      if (range.first() >= at) {
        add(block, range.first(), range.count(), route, next);
      }
      return;
    }
    int tried = 0;
    int most = count.isPresent() ? Math.max(1, count.getAsInt() - at + 1) : MOST;
    for (int pages = 1; pages <= most && tried <= MORE; pages++) {
      if (add(block, at, pages, route, next)) {
        tried++;
      }
    }
  }

  private static boolean add(
      PagePlan.Block block, int first, int pages, Route route, Map<Integer, Route> next) {
    var composed = block.composer().compose(first, pages);
    if (composed.isEmpty()) {
      return false;
    }
    long cost = route.cost() + composed.get().cost();
    int end = first + pages;
    if (!next.containsKey(end) || next.get(end).cost() > cost) {
      var shares = new ArrayList<>(route.shares());
      shares.add(new PagePlan.Share(block, first, pages, composed.get()));
      next.put(end, new Route(shares, cost));
    }
    return true;
  }

  private Checked<PagePlan> chosen(Map<Integer, Route> routes, List<Problem> problems) {
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
      return Checked.of(new PagePlan(best.shares(), best.cost()), problems);
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
    problems.add(OversetReport.pageCount(bestEnd - 1, count.getAsInt()));
    return Checked.of(new PagePlan(best.shares(), best.cost()), problems);
  }
}
