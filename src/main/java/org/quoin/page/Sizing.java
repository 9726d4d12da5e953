package org.quoin.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.issue.Figure;

/// Chooses sizes for spots: for each number of cells that they can take together, the cheapest
/// choice. A knapsack, exact, since the costs of sizes add up.
record Sizing(Grid grid, int rows, List<List<Option>> options) {
  private static final long NONE = Long.MAX_VALUE / 4;

  /// Spots sized together: one alone, or neighbours at one end of their columns, which share their
  /// rows and the foot of their pictures.
  private record Unit(List<Spot> spots, List<Choice> choices) {}

  /// @param cells they take from the text
  private record Choice(List<Option> options, int cells, long cost) {}

  List<Arrangement> sized(List<Spot> spots, long shapeCost) {
    var units = units(spots);
    int most = grid.columns() * rows;
    var best = new long[units.size() + 1][most + 1];
    var chosen = new Choice[units.size() + 1][most + 1];
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
    var found = new ArrayList<Arrangement>();
    for (int sum = 0; sum <= most; sum++) {
      if (best[units.size()][sum] < NONE) {
        var sized = sized(units, chosen, sum);
        if (fits(sized)) {
          long cost = shapeCost + best[units.size()][sum] + alike(sized) + thin(sized);
          found.add(new Arrangement(sized, sum, cost));
        }
      }
    }
    return found;
  }

  private List<Unit> units(List<Spot> spots) {
    var units = new ArrayList<Unit>();
    var left = new ArrayList<>(spots);
    while (!left.isEmpty()) {
      var spot = left.removeFirst();
      var row = new ArrayList<>(List.of(spot));
      for (Spot other : List.copyOf(left)) {
        if (spot.column() >= 0
            && other.where() == spot.where()
            && other.option().span() == spot.option().span()) {
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
        var lowest = same.stream().map(Option::body).min(Length::compareTo).orElseThrow();
        var level = same.stream().map(option -> option.withBody(lowest)).toList();
        int cells = 0;
        long cost = 0;
        for (int i = 0; i < row.size(); i++) {
          cells += cells(row.get(i), level.get(i));
          cost += level.get(i).cost();
        }
        choices.add(new Choice(level, cells, cost));
      }
    }
    return choices;
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

  private static List<Spot> sized(List<Unit> units, Choice[][] chosen, int sum) {
    var sized = new ArrayList<Spot>();
    for (int i = units.size() - 1; i >= 0; i--) {
      var choice = chosen[i + 1][sum];
      for (int j = 0; j < choice.options().size(); j++) {
        sized.add(units.get(i).spots().get(j).with(choice.options().get(j)));
      }
      sum -= choice.cells();
    }
    sized.sort((a, b) -> Integer.compare(a.insert(), b.insert()));
    return sized;
  }

  private boolean fits(List<Spot> spots) {
    for (int column = 0; column < grid.columns(); column++) {
      if (taken(spots, column) > rows + 1) {
        return false;
      }
    }
    return true;
  }

  /// Rows of a column that inserts at its ends take, with their blank rows.
  private static int taken(List<Spot> spots, int column) {
    int taken = 0;
    for (Spot spot : spots) {
      if (spot.column() >= 0
          && column >= spot.column()
          && column < spot.column() + spot.option().span()) {
        taken += spot.option().rows() + 1;
      }
    }
    return taken;
  }

  /// A few lines squeezed between inserts.
  private long thin(List<Spot> spots) {
    long cost = 0;
    for (int column = 0; column < grid.columns(); column++) {
      int left = rows - taken(spots, column);
      if (left > 0 && left < Demerits.FEWEST_TEXT_ROWS) {
        cost += Demerits.THIN_TEXT;
      }
    }
    return cost;
  }

  private static long alike(List<Spot> spots) {
    long cost = 0;
    for (int i = 0; i < spots.size(); i++) {
      int same = 0;
      for (int j = i + 1; j < spots.size(); j++) {
        var a = spots.get(i).option();
        var b = spots.get(j).option();
        same += a.span() == b.span() && Math.abs(a.rows() - b.rows()) <= 1 ? 1 : 0;
      }
      cost += same >= 2 ? Demerits.THREE_ALIKE : 0;
    }
    return cost;
  }
}
