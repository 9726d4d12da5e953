package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.galley.Galley;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.picture.Image;

/// A wall of logos made ready for a grid: equal cells, each logo centred in its own with the same
/// optical weight as the others.
///
/// @param headRows rows of the head with the air under it
/// @param across logos side by side
/// @param down rows of logos
record WallForm(SetStack head, int headRows, int across, int down) {
  /// Grid rows of a cell: lower than the least looks crowded, higher than the most looks lost.
  private static final int LEAST = 4;

  private static final int WANTED = 6;
  private static final int MOST = 11;

  /// Share of its cell that a logo may fill in each direction, in hundredths.
  private static final int FILL = 72;

  private static final int MOST_ACROSS = 5;
  private static final int FEWEST_ACROSS = 2;

  /// A logo of 50 × 25 mm: larger ones would outweigh the page's stories.
  private static final double LARGE_ENOUGH = 142_000.0 * 71_000.0;

  static WallForm of(Galley.Wall wall, Grid grid, StackSetter setter) {
    var head = setter.set(wall.head(), grid.width(grid.columns()));
    int headRows = head.isEmpty() ? 0 : grid.rowsFor(head.foot()) + 1;
    int count = Math.max(1, wall.cells().size());
    int across = count <= 3 ? count : count % 3 == 0 || count > 8 ? 3 : count % 4 == 0 ? 4 : 3;
    return new WallForm(head, headRows, across, Math.ceilDiv(count, across));
  }

  int least() {
    return headRows + down * LEAST;
  }

  /// With the fewest logos side by side that a wall may have; a single row of them stays one.
  int most() {
    return headRows + Math.max(down, across * down / FEWEST_ACROSS) * MOST;
  }

  long cost(int rows) {
    long off = (rows - headRows) - (long) down * WANTED;
    return off * off * 40 / down;
  }

  /// The frames of the logos in a band of `rows`, counted from its top left corner: in as many
  /// columns as give them most room, so that a high band is filled by larger logos and not by air.
  List<Rect> frames(List<Galley.Cell> cells, Grid grid, int rows) {
    int columns = columns(cells.size(), grid, rows);
    var width = grid.width(grid.columns()).times(1, columns);
    var top = grid.hang(headRows);
    var height =
        grid.height(rows).minus(top).times(1, Math.max(1, Math.ceilDiv(cells.size(), columns)));
    var frames = new ArrayList<Rect>();
    for (int i = 0; i < cells.size(); i++) {
      int row = i / columns;
      int inRow = Math.min(columns, cells.size() - row * columns);
      // A short last row is centred under the full ones.
      var shift = width.times(columns - inRow, 2);
      var cell =
          new Rect(
              width.times(i % columns).plus(shift), top.plus(height.times(row)), width, height);
      frames.add(frame(cells.get(i).image(), cell));
    }
    return frames;
  }

  /// As many columns as make the logos largest; of ways that make them large enough the one with
  /// the fewest empty cells, then the one with the most columns.
  private int columns(int count, Grid grid, int rows) {
    int best = across;
    double most = -1;
    int fewest = Integer.MAX_VALUE;
    for (int columns = Math.min(MOST_ACROSS, count); columns >= FEWEST_ACROSS; columns--) {
      int down = Math.ceilDiv(count, columns);
      if (down * LEAST <= rows - headRows) {
        var width = grid.width(grid.columns()).times(1, columns);
        var height = grid.height(rows).minus(grid.hang(headRows)).times(1, down);
        double area = Math.min(area(width, height), LARGE_ENOUGH);
        int empty = down * columns - count;
        if (area > most || area == most && empty < fewest) {
          best = columns;
          most = area;
          fewest = empty;
        }
      }
    }
    return best;
  }

  /// The area that every logo has in cells of one size, in square millipoints.
  private static double area(Length cellWidth, Length cellHeight) {
    double room = cellWidth.millipoints() / 100.0 * FILL;
    double high = cellHeight.millipoints() / 100.0 * FILL;
    // The largest mark of 2 : 1, a common shape, sets the area that all share.
    return Math.min(Math.min(room * room / 2, high * high * 2), LARGE_ENOUGH);
  }

  /// Equal area gives equal weight: a long mark is lower, a square one narrower.
  private static Rect frame(Image image, Rect cell) {
    double ratio = (double) image.width() / image.height();
    double room = cell.width().millipoints() / 100.0 * FILL;
    double high = cell.height().millipoints() / 100.0 * FILL;
    double area = area(cell.width(), cell.height());
    double width = Math.sqrt(area * ratio);
    double shrink = Math.min(1, Math.min(room / width, high / (width / ratio)));
    var w = new Length((int) Math.floor(width * shrink));
    var h = new Length((int) Math.floor(width * shrink / ratio));
    return new Rect(
        cell.x().plus(cell.width().minus(w).half()),
        cell.y().plus(cell.height().minus(h).half()),
        w,
        h);
  }
}
