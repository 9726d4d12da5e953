package org.quoin.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.quoin.galley.Insert;
import org.quoin.issue.Figure;

/// The ways some inserts of a story may be arranged on one page: where each stands, and for each
/// number of cells that they are to take together the cheapest sizes.
///
/// The rows of the page do not count here: whoever builds the columns sees whether it all goes in.
final class Arranger {
  /// Choices of spots that are looked at; the costlier ones are left out.
  private static final int MOST_SHAPES = 400;

  /// Of a choice of spots in which no photo is made to lead.
  private static final int NO_LEAD = -1;

  /// How much higher than the others of its width a photo is that leads them, in hundredths.
  private static final int LEAD = 125;

  /// A choice of spots with its sizes.
  private record Shape(List<Spot> spots, long cost, Sizing sizing) {}

  private record Spots(List<Spot> list, long cost) {}

  /// An arrangement before its sizes are looked up.
  record Draft(int shape, int cells, long cost) {}

  private final StoryForm form;
  private final Grid grid;
  private final List<Insert> inserts;
  private final List<List<Option>> options;
  private final List<Shape> shapes;
  private final long[] least;

  /// By cells and rows; -1 where it was not asked for yet.
  private final long[][] fitting;

  private final int fewest;
  private final int end;
  private final int lowest;
  private final Map<Integer, List<Draft>> byCells = new HashMap<>();
  private final Map<Draft, Arrangement> arrangements = new HashMap<>();

  /// @param from the first of the inserts
  /// @param to the one after the last
  Arranger(StoryForm form, int from, int to) {
    this.form = form;
    this.grid = form.grid();
    this.inserts = form.inserts();
    this.options = form.options();
    this.least = new long[grid.columns() * grid.rows() + 1];
    this.fitting = new long[least.length][];
    this.shapes = shapes(from, to);
    int first = most();
    int last = 0;
    for (int cells = 0; cells < least.length; cells++) {
      least[cells] = Sizing.NONE;
      for (Shape shape : shapes) {
        least[cells] = Math.min(least[cells], shape.cost() + shape.sizing().cost(cells));
      }
      if (least[cells] < Sizing.NONE) {
        first = Math.min(first, cells);
        last = cells + 1;
      }
    }
    fewest = first;
    end = last;
    lowest =
        options.subList(from, to).stream()
            .mapToInt(sizes -> sizes.stream().mapToInt(Option::rows).min().orElse(0))
            .max()
            .orElse(0);
  }

  /// The fewest rows that the inserts need, whatever their places.
  int lowest() {
    return lowest;
  }

  /// The most cells that any arrangement may take.
  private int most() {
    return grid.columns() * grid.rows();
  }

  /// The fewest cells that any arrangement takes.
  int fewest() {
    return fewest;
  }

  /// One more than the most cells that any arrangement takes.
  int end() {
    return end;
  }

  /// What the cheapest arrangement of so many cells costs at the least; [Sizing#NONE] where there
  /// is none.
  long least(int cells) {
    return cells < fewest || cells >= end ? Sizing.NONE : least[cells];
  }

  /// What the cheapest arrangement of so many cells costs at the least that goes into a band of
  /// `rows`; [Sizing#NONE] where there is none.
  long least(int cells, int rows) {
    if (least(cells) >= Sizing.NONE || rows < lowest) {
      return Sizing.NONE;
    }
    if (fitting[cells] == null) {
      fitting[cells] = new long[grid.rows() + 1];
      Arrays.fill(fitting[cells], -1);
    }
    if (fitting[cells][rows] < 0) {
      fitting[cells][rows] =
          drafts(cells).stream()
              .filter(draft -> arrangement(draft).fits(rows, grid.columns()))
              .mapToLong(Draft::cost)
              .findFirst()
              .orElse(Sizing.NONE);
    }
    return fitting[cells][rows];
  }

  /// All that take so many cells, cheapest first.
  List<Draft> drafts(int cells) {
    return byCells.computeIfAbsent(cells, this::draw);
  }

  private List<Draft> draw(int cells) {
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < shapes.size(); i++) {
      long sizes = shapes.get(i).sizing().cost(cells);
      if (sizes < Sizing.NONE) {
        drafts.add(new Draft(i, cells, shapes.get(i).cost() + sizes));
      }
    }
    drafts.sort(Comparator.comparingLong(Draft::cost));
    return drafts;
  }

  Arrangement arrangement(Draft draft) {
    return arrangements.computeIfAbsent(draft, this::sized);
  }

  private Arrangement sized(Draft draft) {
    var shape = shapes.get(draft.shape());
    var sizes = shape.sizing().sizes(draft.cells());
    var spots = new ArrayList<Spot>();
    for (int i = 0; i < sizes.size(); i++) {
      spots.add(shape.spots().get(i).with(sizes.get(i)));
    }
    return new Arrangement(spots, draft.cells(), draft.cost() + alike(spots));
  }

  private List<Shape> shapes(int from, int to) {
    var all = List.of(new Spots(List.of(), 0));
    for (int insert = from; insert < to; insert++) {
      var next = new ArrayList<Spots>();
      for (Spots spots : all) {
        for (Spot spot : spots(insert)) {
          if (spots.list().stream().noneMatch(other -> clash(spot, other))) {
            var list = new ArrayList<>(spots.list());
            list.add(spot);
            next.add(new Spots(list, spots.cost() + added(spots.list(), spot)));
          }
        }
      }
      next.sort(Comparator.comparingLong(Spots::cost));
      all = next.subList(0, Math.min(MOST_SHAPES, next.size()));
    }
    var sizings = new HashMap<List<Integer>, Sizing>();
    var shapes = new ArrayList<Shape>();
    for (Spots spots : all) {
      for (int lead : leads(spots.list())) {
        var likeness = likeness(spots.list());
        likeness.add(lead);
        var sizing = sizings.computeIfAbsent(likeness, _ -> sizing(spots.list(), lead));
        shapes.add(new Shape(spots.list(), spots.cost() + dominance(spots.list()), sizing));
      }
    }
    return shapes;
  }

  private Sizing sizing(List<Spot> spots, int lead) {
    var sizes = lead == NO_LEAD ? options : leading(lead);
    return new Sizing(grid, inserts, sizes, spots, most());
  }

  /// The photos that are each to be tried as the largest of its page: none where one stands across
  /// columns or they are too few to look alike.
  private List<Integer> leads(List<Spot> spots) {
    var leads = new ArrayList<>(List.of(NO_LEAD));
    var photos = spots.stream().filter(this::photo).toList();
    if (photos.size() >= 3 && photos.stream().allMatch(spot -> spot.option().span() == 1)) {
      photos.forEach(spot -> leads.add(spot.insert()));
    }
    return leads;
  }

  private boolean photo(Spot spot) {
    return inserts.get(spot.insert()) instanceof Insert.Picture;
  }

  /// All sizes but those that would make a photo less than the leading one of its page: it is a
  /// quarter higher than it would be uncropped, or more, and the others are not higher than that.
  private List<List<Option>> leading(int lead) {
    var photo = ((Insert.Picture) inserts.get(lead)).image();
    var high = grid.width(1).times(photo.height(), photo.width());
    var leading = new ArrayList<List<Option>>();
    for (int i = 0; i < inserts.size(); i++) {
      boolean leads = i == lead;
      boolean follows = !leads && inserts.get(i) instanceof Insert.Picture;
      leading.add(
          options.get(i).stream()
              .filter(option -> !leads || option.body().compareTo(high.times(LEAD, 100)) >= 0)
              .filter(option -> !follows || option.body().compareTo(high) <= 0)
              .toList());
    }
    return leading;
  }

  /// Equal for choices of spots that may have the same sizes.
  private static List<Integer> likeness(List<Spot> spots) {
    var likeness = new ArrayList<Integer>();
    for (Spot spot : spots) {
      likeness.add(spot.option().span());
      int row = 0;
      while (spot.column() >= 0 && spots.get(row) != spot && !spots.get(row).besides(spot)) {
        row++;
      }
      likeness.add(spot.column() < 0 ? -1 : row);
    }
    return likeness;
  }

  /// Where one insert may stand, with any of the sizes it may have there; anywhere, where it cannot
  /// stand as it is pinned, or where so few lines stand beside it that its place may leave no way
  /// to divide them.
  private List<Spot> spots(int insert) {
    var spots = form.isShort() ? List.<Spot>of() : spots(insert, wish(insert));
    return spots.isEmpty() ? spots(insert, Figure.Wish.NONE) : spots;
  }

  private Figure.Wish wish(int insert) {
    return inserts.get(insert) instanceof Insert.Picture picture
        ? picture.figure().wish()
        : Figure.Wish.NONE;
  }

  private List<Spot> spots(int insert, Figure.Wish wish) {
    var spots = new ArrayList<Spot>();
    boolean portrait = inserts.get(insert) instanceof Insert.Picture p && p.portrait();
    var spans = new HashSet<Integer>();
    for (Option any : options.get(insert)) {
      if (!spans.add(any.span())) {
        continue;
      }
      for (int column = 0; column + any.span() <= grid.columns(); column++) {
        if (Sizer.wants(wish, Figure.Spot.TOP)) {
          spots.add(new Spot(insert, Figure.Spot.TOP, column, any));
        }
        if (Sizer.wants(wish, Figure.Spot.FOOT) && !portrait) {
          spots.add(new Spot(insert, Figure.Spot.FOOT, column, any));
        }
      }
      boolean whole =
          options.get(insert).stream().anyMatch(o -> o.stance() != Option.Stance.TEXT_BESIDE);
      if (any.span() == 1 && Sizer.wants(wish, Figure.Spot.INSIDE) && !portrait && whole) {
        spots.add(new Spot(insert, Figure.Spot.INSIDE, -1, any));
      }
    }
    return spots;
  }

  /// Two inserts at one end of one column: a stack of pictures with no text between.
  private static boolean clash(Spot a, Spot b) {
    return a.where() == b.where()
        && a.column() >= 0
        && a.column() < b.column() + b.option().span()
        && b.column() < a.column() + a.option().span();
  }

  private long added(List<Spot> before, Spot spot) {
    long cost = alone(spot);
    for (Spot other : before) {
      cost += order(other, spot);
    }
    return cost;
  }

  private long alone(Spot spot) {
    long unpinned = Sizer.wants(wish(spot.insert()), spot.where()) ? 0 : Demerits.PLACE_GIVES_WAY;
    return unpinned + liked(spot);
  }

  private long liked(Spot spot) {
    if (inserts.get(spot.insert()) instanceof Insert.Table) {
      // It belongs to the sentence before it.
      return switch (spot.where()) {
        case INSIDE -> 0;
        case FOOT -> Demerits.AT_FOOT;
        case TOP -> Demerits.AT_FOOT * 2;
      };
    }
    if (inserts.get(spot.insert()) instanceof Insert.Quote) {
      // A pull quote interrupts its column; at the top or foot it would be no interruption.
      return spot.where() == Figure.Spot.INSIDE ? 0 : Demerits.INSIDE;
    }
    return switch (spot.where()) {
      case TOP -> 0;
      case FOOT -> Demerits.AT_FOOT;
      case INSIDE -> Demerits.INSIDE;
    };
  }

  /// One photo of a page should rule it.
  private long dominance(List<Spot> spots) {
    int across = 0;
    int photos = 0;
    for (Spot spot : spots) {
      if (photo(spot)) {
        photos++;
        across += spot.option().span() > 1 ? 1 : 0;
      }
    }
    long none = grid.columns() > 1 && photos > 0 && across == 0 ? Demerits.NO_DOMINANT : 0;
    return none + Math.max(0, across - 1) * Demerits.TWO_DOMINANT;
  }

  /// The earlier insert should not stand right of or under the later one.
  private static long order(Spot first, Spot second) {
    boolean down = first.where() == Figure.Spot.FOOT && second.where() == Figure.Spot.TOP;
    boolean right = first.column() > second.column() && second.column() >= 0;
    return down && first.column() >= second.column() || right && first.where() == second.where()
        ? Demerits.OUT_OF_ORDER
        : 0;
  }

  /// Photos of one width whose heights differ by less than a quarter are of one size to the eye.
  private long alike(List<Spot> spots) {
    var photos = spots.stream().filter(this::photo).map(Spot::option).toList();
    for (Option photo : photos) {
      if (photos.stream().filter(other -> alike(photo, other)).count() >= 3) {
        return Demerits.THREE_ALIKE;
      }
    }
    return 0;
  }

  private static boolean alike(Option a, Option b) {
    var higher = a.body().min(b.body()).times(LEAD, 100);
    return a.width().equals(b.width()) && a.body().max(b.body()).compareTo(higher) < 0;
  }
}
