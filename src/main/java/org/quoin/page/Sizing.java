package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.issue.Figure;

/// Chooses sizes for spots: for each number of cells that they can take together, the cheapest
/// choice. A knapsack, exact, since the costs of sizes add up.
record Sizing(Grid grid, int rows, List<List<Option>> options) {
  private static final long NONE = Long.MAX_VALUE / 4;

  List<Arrangement> sized(List<Spot> spots, long shapeCost) {
    int most = grid.columns() * rows;
    var best = new long[spots.size() + 1][most + 1];
    var choice = new Option[spots.size() + 1][most + 1];
    for (long[] row : best) {
      java.util.Arrays.fill(row, NONE);
    }
    best[0][0] = 0;
    for (int i = 0; i < spots.size(); i++) {
      var spot = spots.get(i);
      for (Option option : options.get(spot.insert())) {
        if (option.span() != spot.option().span() || option.narrow(grid) && spot.column() < 0) {
          continue;
        }
        int cells = cells(spot, option);
        for (int sum = 0; sum + cells <= most; sum++) {
          long cost = best[i][sum] + option.cost();
          if (best[i][sum] < NONE && cost < best[i + 1][sum + cells]) {
            best[i + 1][sum + cells] = cost;
            choice[i + 1][sum + cells] = option;
          }
        }
      }
    }
    var found = new ArrayList<Arrangement>();
    for (int sum = 0; sum <= most; sum++) {
      if (best[spots.size()][sum] < NONE) {
        var chosen = chosen(spots, choice, sum);
        if (fits(chosen)) {
          long cost = shapeCost + best[spots.size()][sum] + alike(chosen) + thin(chosen);
          found.add(new Arrangement(chosen, sum, cost));
        }
      }
    }
    return found;
  }

  /// Cells that an insert takes from the text, with the blank rows that part it from it. A narrow
  /// one leaves part of its rows to text.
  int cells(Spot spot, Option option) {
    int all = (option.rows() + (spot.where() == Figure.Spot.INSIDE ? 2 : 1)) * option.span();
    if (!option.narrow(grid)) {
      return all;
    }
    var taken = option.width().plus(Sizer.beside(grid));
    return Math.toIntExact(
        (long) all * taken.millipoints() / grid.width(option.span()).millipoints());
  }

  private List<Spot> chosen(List<Spot> spots, Option[][] choice, int sum) {
    var chosen = new ArrayList<Spot>(spots);
    for (int i = spots.size() - 1; i >= 0; i--) {
      var option = choice[i + 1][sum];
      chosen.set(i, spots.get(i).with(option));
      sum -= cells(spots.get(i), option);
    }
    return chosen;
  }

  private boolean fits(List<Spot> spots) {
    for (int column = 0; column < grid.columns(); column++) {
      int taken = taken(spots, column);
      if (taken > rows + 1) {
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
