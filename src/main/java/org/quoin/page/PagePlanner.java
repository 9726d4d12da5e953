package org.quoin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.quoin.galley.Galley;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Shares the pages among its blocks at the least cost: exact, over every page on which a
/// block may end.
///
/// @param count pages of the whole issue, when the editor fixed it
record PagePlanner(String descriptor, OptionalInt count) {
  /// More pages than the fewest that a block is tried on.
  private static final int MORE = 2;

  /// The most pages a block may need before it is called overset; no newsletter is longer.
  private static final int MOST = 400;

  /// The most pieces of a block, more than forty pages of briefs have: the time to find the best
  /// pages for them grows faster than their number.
  private static final int MOST_PIECES = 300;

  /// Routes that are followed on, the cheapest first: stories that jump far are carried through
  /// many blocks, each of them on its own in several lengths.
  private static final int MOST_ROUTES = 400;

  /// A block on pages that it may have.
  private record Leg(PagePlan.Block block, SectionComposer.Share share) {
    Optional<SectionComposer.Composed> composed() {
      return block.composer().compose(share);
    }
  }

  /// Where a route has come to.
  ///
  /// @param page that comes next
  /// @param waiting stories that jumped and have not gone on yet
  private record Point(int page, List<Rest> waiting) {}

  private record Route(Point end, List<Leg> legs, long cost) {}

  /// What a route costs is reckoned with what its blocks cost at the least; only those of the
  /// cheapest route are made up. When they cost more than was reckoned another route may be
  /// cheaper: so it goes on until a route stays the cheapest with all its blocks made up.
  Checked<PagePlan> plan(List<PagePlan.Block> blocks, int first) {
    while (true) {
      var problems = new ArrayList<Problem>(tooLong(blocks));
      if (!problems.isEmpty()) {
        return Checked.failed(problems);
      }
      var routes = routes(blocks, first, problems);
      if (!problems.isEmpty()) {
        return Checked.failed(problems);
      }
      var chosen = chosen(routes, problems);
      long known = chosen.legs().stream().filter(PagePlanner::isComposed).count();
      if (known == chosen.legs().size()) {
        var plan = plan(chosen);
        blocks.forEach(block -> block.composer().letGo());
        return Checked.of(plan, problems);
      }
      chosen.legs().forEach(Leg::composed);
    }
  }

  private static List<Problem> tooLong(List<PagePlan.Block> blocks) {
    return Stream.concat(tooManyPieces(blocks), tooManyInserts(blocks)).toList();
  }

  private static Stream<Problem> tooManyInserts(List<PagePlan.Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.composer().pieces().galleys().stream())
        .filter(Galley.Story.class::isInstance)
        .map(Galley.Story.class::cast)
        .filter(story -> story.inserts().size() > CastOff.MOST_PLACED)
        .map(story ->
            new Problem.GaveWay(
                story.place(),
                "“%s” has %d photos, quotes and boxes; %d at most go with one text."
                    .formatted(story.title(), story.inserts().size(), CastOff.MOST_PLACED),
                Optional.of("Make several articles of it."),
                Severity.ERROR));
  }

  private static Stream<Problem> tooManyPieces(List<PagePlan.Block> blocks) {
    return blocks.stream()
        .filter(block -> block.composer().pieces().size() > MOST_PIECES)
        .map(block ->
            new Problem.GaveWay(
                block.place(),
                "The section “%s” has %d articles and other pieces; %d at most are made up together."
                    .formatted(block.name(), block.composer().pieces().size(), MOST_PIECES),
                Optional.of("Part it into sections that begin on pages of their own."),
                Severity.ERROR));
  }

  private static boolean isComposed(Leg leg) {
    return leg.block().composer().isComposed(leg.share());
  }

  /// The cheapest route to every point that the last block may end at, by page.
  private List<Route> routes(List<PagePlan.Block> blocks, int first, List<Problem> problems) {
    var routes = List.of(new Route(new Point(first, List.of()), List.of(), 0));
    for (PagePlan.Block block : blocks) {
      var next = new LinkedHashMap<Point, Route>();
      routes.forEach(route -> extend(block, route, next));
      if (next.isEmpty()) {
        var later = blocks.subList(blocks.indexOf(block) + 1, blocks.size());
        problems.add(overset(block, routes.getFirst().end().page(), later));
        // Go on as if it had fitted, so that every overset section is told in one run.
        int at = block.pinned().map(range -> range.last() + 1).orElse(first);
        var point = new Point(at, List.of());
        next.put(point, new Route(point, List.of(), 0));
      }
      routes =
          next.values().stream()
              .sorted(Comparator.comparingLong(Route::cost))
              .limit(MOST_ROUTES)
              .sorted(Comparator.comparingInt(route -> route.end().page()))
              .toList();
    }
    return routes;
  }

  /// @param at the first page that is free
  private Problem overset(PagePlan.Block block, int at, List<PagePlan.Block> later) {
    int first = block.pinned().map(range -> range.first()).orElse(at);
    var free = count.isPresent() ? OptionalInt.of(Math.max(1, count.getAsInt() - at + 1)) : count;
    var pages = block.pinned().map(range -> OptionalInt.of(range.count())).orElse(free);
    return new OversetReport(block, first, pages, later, count).problem();
  }

  private void extend(PagePlan.Block block, Route route, Map<Point, Route> next) {
    int at = route.end().page();
    if (block.pinned().isPresent()) {
      var range = block.pinned().get();
      if (range.first() >= at && !add(block, range.first(), range.count(), route, next)) {
        pasteUp(block, range.first(), range.count(), route, next);
      }
      return;
    }
    int tried = 0;
    int most =
        count.isPresent()
            ? Math.max(1, count.getAsInt() - at + 1)
            : Math.min(MOST, block.composer().pieces().most() + MORE);
    int fewest = block.composer().pieces().fewestPages();
    for (int pages = fewest; pages <= most && tried <= MORE; pages++) {
      if (add(block, at, pages, route, next)) {
        tried++;
      }
    }
    most = Math.min(most, fewest + block.composer().pieces().size() + MORE);
    for (int pages = fewest; pages <= most && tried == 0; pages++) {
      if (pasteUp(block, at, pages, route, next)) {
        tried++;
      }
    }
  }

  /// Adds a block that does not go in by the rules, made up as it will go.
  private static boolean pasteUp(
      PagePlan.Block block, int first, int pages, Route route, Map<Point, Route> next) {
    var way = new Way(block, first, pages, route);
    return way.whole().composed().isPresent() && add(way.whole(), way.others(), route, next);
  }

  /// A block on some pages, at the end of a route.
  private record Way(PagePlan.Block block, int first, int pages, Route route) {
    /// The stories that go on here.
    List<Rest> brought() {
      var pieces = block.composer().pieces();
      return route.end().waiting().stream()
          .filter(rest -> pieces.runover(rest.story()).isPresent())
          .toList();
    }

    /// Those that go on later.
    List<Rest> others() {
      var others = new ArrayList<>(route.end().waiting());
      others.removeAll(brought());
      return others;
    }

    /// With nothing broken off.
    Leg whole() {
      return leg(0);
    }

    Leg leg(int carry) {
      return new Leg(block, new SectionComposer.Share(first, pages, brought(), carry));
    }
  }

  /// Adds a block on some pages, once with its stories held together and, where they may jump to
  /// later sections, also with as much broken off as makes its own pages best, and with less, for
  /// later pages that have less room.
  private static boolean add(
      PagePlan.Block block, int first, int pages, Route route, Map<Point, Route> next) {
    var way = new Way(block, first, pages, route);
    var others = way.others();
    boolean added = add(way.whole(), others, route, next);
    int carry = block.composer().pieces().jumpsOut() ? Integer.MAX_VALUE : 0;
    while (carry >= Demerits.FEWEST_AFTER_JUMP) {
      var broken = way.leg(carry);
      // Only who has made it up knows how much of it jumps.
      var composed = broken.composed();
      var waiting = new ArrayList<>(others);
      composed.ifPresent(made -> waiting.addAll(made.waiting()));
      added |= add(broken, waiting, route, next);
      int most = composed.stream().mapToInt(SectionComposer.Composed::carried).max().orElse(0);
      carry = most * 5 / 6;
    }
    return added;
  }

  private static boolean add(Leg leg, List<Rest> waiting, Route route, Map<Point, Route> next) {
    long least = leg.block().composer().least(leg.share());
    if (least >= CastOff.NONE) {
      return false;
    }
    long cost = route.cost() + least;
    var end = new Point(leg.share().last() + 1, List.copyOf(waiting));
    if (!next.containsKey(end) || next.get(end).cost() > cost) {
      var legs = new ArrayList<>(route.legs());
      legs.add(leg);
      next.put(end, new Route(end, legs, cost));
    }
    return true;
  }

  private Route chosen(List<Route> routes, List<Problem> problems) {
    var cheapest = Comparator.comparingLong(Route::cost);
    var best =
        routes.stream()
            .filter(route -> count.isEmpty() || last(route) == count.getAsInt())
            .min(cheapest);
    if (best.isPresent()) {
      return best.get();
    }
    // The wanted count cannot be reached: take what is nearest and say so.
    var nearest =
        routes.stream()
            .min(
                Comparator.<Route>comparingInt(route -> Math.abs(last(route) - count.getAsInt()))
                    .thenComparing(cheapest))
            .orElseThrow();
    problems.add(OversetReport.pageCount(descriptor, last(nearest), count.getAsInt()));
    return nearest;
  }

  private static int last(Route route) {
    return route.end().page() - 1;
  }

  private static PagePlan plan(Route route) {
    var shares = new ArrayList<PagePlan.Share>();
    long bound = 0;
    for (Leg leg : route.legs()) {
      var composed = leg.composed().orElseThrow();
      shares.add(
          new PagePlan.Share(leg.block(), leg.share().first(), leg.share().pages(), composed));
      bound += composed.bound();
    }
    return new PagePlan(shares, route.cost(), bound);
  }
}
