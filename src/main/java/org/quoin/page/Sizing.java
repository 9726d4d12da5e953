package org.quoin.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quoin.galley.Insert;
import org.quoin.geometry.Length;
import org.quoin.issue.Figure;

/// The cheapest sizes of some inserts for each number of cells that they can take together. A
/// knapsack, exact, since the costs of sizes add up.
final class Sizing {
  static final long NONE = Long.MAX_VALUE / 4;

  /// Inserts sized together: one alone, or neighbours at one end of their columns, which share
  /// their rows and the foot of their pictures.
  private record Unit(List<Spot> spots, List<Choice> choices) {}

  /// @param cells they take from the text
  private record Choice(List<Option> options, int cells, long cost) {}

  private final Grid grid;
  private final List<Insert> inserts;
  private final List<List<Option>> options;
  private final List<Unit> units;
  private final long[][] best;
  private final Choice[][] chosen;

  /// @param spots of the inserts, whatever their sizes
  /// @param most cells that are worth asking for
  Sizing(Grid grid, List<Insert> inserts, List<List<Option>> options, List<Spot> spots, int most) {
    this.grid = grid;
    this.inserts = inserts;
    this.options = options;
    units = units(spots);
    best = new long[units.size() + 1][most + 1];
    chosen = new Choice[units.size() + 1][most + 1];
    for (long[] row : best) {
      Arrays.fill(row, NONE);
    }
    best[0][0] = 0;
    for (int i = 0; i < units.size(); i++) {
      for (Choice choice : units.get(i).choices()) {
        for (int sum = 0; sum + choice.cells() <= most; sum++) {
          long cost = best[i][sum] + choice.cost();
          if (best[i][sum] < NONE && cost < best[i + 1][sum + choice.cells()]) {
            best[i + 1][sum + choice.cells()] = cost;
            chosen[i + 1][sum + choice.cells()] = choice;
          }
        }
      }
    }
  }

  /// What the cheapest sizes of so many cells cost; [#NONE] where there are none.
  long cost(int cells) {
    return cells < 0 || cells >= best[0].length ? NONE : best[units.size()][cells];
  }

  /// The sizes themselves, in the order of the inserts.
  List<Option> sizes(int cells) {
    var sizes = new ArrayList<Option>();
    var numbers = new ArrayList<Integer>();
    int sum = cells;
    for (int i = units.size() - 1; i >= 0; i--) {
      var choice = chosen[i + 1][sum];
      for (int j = 0; j < choice.options().size(); j++) {
        int number = units.get(i).spots().get(j).insert();
        int at = 0;
        while (at < numbers.size() && numbers.get(at) < number) {
          at++;
        }
        numbers.add(at, number);
        sizes.add(at, choice.options().get(j));
      }
      sum -= choice.cells();
    }
    return sizes;
  }

  private List<Unit> units(List<Spot> spots) {
    var units = new ArrayList<Unit>();
    var left = new ArrayList<>(spots);
    while (!left.isEmpty()) {
      var spot = left.removeFirst();
      var row = new ArrayList<>(List.of(spot));
      for (Spot other : List.copyOf(left)) {
        if (spot.besides(other)) {
          row.add(other);
          left.remove(other);
        }
      }
      units.add(new Unit(row, row.size() == 1 ? alone(spot) : together(row)));
    }
    return units;
  }

  private List<Choice> alone(Spot spot) {
    return options(spot).stream()
        .map(option -> new Choice(List.of(option), cells(spot, option), option.cost()))
        .toList();
  }

  private List<Option> options(Spot spot) {
    return options.get(spot.insert()).stream()
        .filter(option -> option.span() == spot.option().span())
        .filter(option -> spot.column() >= 0 || option.stance() != Option.Stance.TEXT_BESIDE)
        .toList();
  }

  /// Neighbours of equal rows; their pictures end at the height of the lowest.
  private List<Choice> together(List<Spot> row) {
    var choices = new ArrayList<Choice>();
    for (Option first : options(row.getFirst())) {
      var same = new ArrayList<>(List.of(first));
      for (Spot other : row.subList(1, row.size())) {
        options(other).stream()
            .filter(option -> option.rows() == first.rows() && option.stance() == first.stance())
            .findFirst()
            .ifPresent(same::add);
      }
      if (same.size() == row.size()) {
        var level = level(row, same);
        int cells = 0;
        long cost = 0;
        for (int i = 0; i < row.size(); i++) {
          cells += cells(row.get(i), level.get(i));
          cost += level.get(i).cost() + blank(same.get(i), level.get(i));
        }
        choices.add(new Choice(level, cells, cost));
      }
    }
    return choices;
  }

  /// Pictures share their foot; a box keeps the height of its words.
  private List<Option> level(List<Spot> row, List<Option> same) {
    var lowest = same.stream().map(Option::body).min(Length::compareTo).orElseThrow();
    var level = new ArrayList<Option>();
    for (int i = 0; i < row.size(); i++) {
      boolean picture = inserts.get(row.get(i).insert()) instanceof Insert.Picture;
      level.add(picture ? same.get(i).withBody(lowest) : same.get(i));
    }
    return level;
  }

  /// What it costs that a picture ends two rows or more above the rows it takes, since its
  /// neighbour has a longer caption.
  private long blank(Option own, Option level) {
    int rows = own.body().minus(level.body()).in(grid.step());
    return rows > 1 ? Demerits.hole(rows) : 0;
  }

  /// Cells that an insert takes from the text, with the blank rows that part it from it. One with
  /// text beside it leaves part of its rows to text.
  private int cells(Spot spot, Option option) {
    int all = (option.rows() + (spot.where() == Figure.Spot.INSIDE ? 2 : 1)) * option.span();
    if (option.stance() != Option.Stance.TEXT_BESIDE) {
      return all;
    }
    var taken = option.width().plus(Sizer.beside(grid));
    return Math.toIntExact(
        (long) all * taken.millipoints() / grid.width(option.span()).millipoints());
  }
}
