package org.quoin.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The cast-off: what the rest of a section costs at the least, reckoned before any text is poured.
///
/// Text counts here by its rows alone, as a liquid that may be parted anywhere; head, inserts, page
/// ends and pins count as they do in earnest. An exact search over whole numbers, so that the
/// search that pours can go straight to the plans that promise most, and knows how good any plan
/// can be.
final class CastOff {
  /// More than anything costs: it does not go in.
  static final long NONE = Sizing.NONE;

  /// Rows by which a story may be set shorter on a page than in its best setting, or longer.
  static final int TIGHTEST = 3;

  /// The least that a paragraph costs in another setting than its best.
  private static final long LEAST_VARIANT = Demerits.setting(0);

  /// Inserts placed on one page at the most.
  static final int MOST_INSERTS = 4;

  /// Rows by which the place of an insert may be off in the reckoning.
  private static final int SLACK = 4;

  private record Within(int piece, int placed, int text, int page) {}

  private final Pieces pieces;
  private final int first;
  private final int last;
  private final int loose;
  private final int rows;
  private final int columns;
  private final long[][] after;
  private final Map<Within, Long> within = new HashMap<>();

  /// @param first page of the section
  /// @param last page of the section
  /// @param loose rows that a column may end above its band's foot
  CastOff(Pieces pieces, int first, int last, int loose) {
    this.pieces = pieces;
    this.first = first;
    this.last = last;
    this.loose = loose;
    this.rows = pieces.grid().rows();
    this.columns = pieces.grid().columns();
    this.after = new long[(pieces.size() + 1) * (last - first + 1)][rows + 1];
    for (long[] row : after) {
      Arrays.fill(row, -1);
    }
  }

  /// The least cost of all pieces on all pages.
  long all() {
    return after(0, first, 0);
  }

  /// The most cells that the last band of a story may have more than text and inserts fill.
  int most() {
    return loose > 1 ? loose * columns : columns + 1;
  }

  /// Lanes that end a row early when so many cells are left over.
  int shortfall(int spare) {
    return Math.clamp(spare, 0, columns - 1);
  }

  /// What it costs at the least that so many cells are left over in a story's last band.
  long level(int spare) {
    int shortfall = shortfall(spare);
    return Math.abs(spare - shortfall) * LEAST_VARIANT + shortfall * Demerits.UNLEVEL;
  }

  /// A few lines at the top of a page are a leftover, not an end.
  static long tail(boolean headed, int height) {
    int missing = Demerits.LEAST_TAIL - height;
    return headed || missing <= 0 ? 0 : missing * Demerits.SHORT_TAIL_ROW;
  }

  /// The least cost of pieces from `piece` on, when the one before ends before row `row` of a page.
  long after(int piece, int page, int row) {
    long[] known = after[piece * (last - first + 1) + page - first];
    if (known[row] < 0) {
      known[row] = piece == pieces.size() ? finish(page, row) : next(piece, page, row);
    }
    return known[row];
  }

  /// The blank rows and pages at the end are the section's to pay.
  private long finish(int page, int row) {
    return (last - page) * Demerits.EMPTY_PAGE + (rows - row) * Demerits.SHORT_PAGE_ROW;
  }

  private long next(int piece, int page, int row) {
    long best = NONE;
    for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
      best =
          Math.min(
              best,
              start.cost()
                  + switch (pieces.get(piece)) {
                    case Pieces.Piece.Story(BandComposer composer) -> {
                      int text = composer.form().rowsFrom(BreakToken.START);
                      int top = start.row() + composer.form().headRows();
                      long parted = start.row() > 0 ? Demerits.PARTED : 0;
                      yield story(piece, 0, text, start.page(), top, true, parted);
                    }
                    case Pieces.Piece.Wall(_, WallForm form) -> wall(piece, start, form);
                    case Pieces.Piece.Card _ -> after(piece + 1, start.page(), rows);
                  });
    }
    return Math.min(best, NONE);
  }

  private long wall(int piece, Pieces.Start start, WallForm form) {
    long best = NONE;
    for (int high = form.least(); high <= form.most() && start.row() + high <= rows; high++) {
      long rest = after(piece + 1, start.page(), start.row() + high);
      best = Math.min(best, form.cost(high) + rest);
    }
    return best;
  }

  /// The least cost of a story that goes on at a page's top, and of all pieces after it.
  ///
  /// @param placed inserts on earlier pages
  /// @param text rows that are left
  long within(int piece, int placed, int text, int page) {
    var asked = new Within(piece, placed, text, page);
    var known = within.get(asked);
    if (known == null) {
      known = story(piece, placed, text, page, 0, false, 0);
      within.put(asked, known);
    }
    return known;
  }

  /// @param top the first row of its text on this page
  /// @param parted what it costs to go on at the next page
  private long story(
      int piece, int placed, int text, int page, int top, boolean headed, long parted) {
    var composer = ((Pieces.Piece.Story) pieces.get(piece)).composer();
    long best = ends(composer, piece, placed, text, page, top, headed);
    if (page < Pieces.lastPage(composer.form(), last) && rows - top >= Demerits.FEWEST_TEXT_ROWS) {
      int most = Math.min(composer.form().inserts().size(), placed + MOST_INSERTS);
      for (int upto = placed; upto <= most; upto++) {
        if (composer.form().allows(placed, upto, page)) {
          best = Math.min(best, parted + full(composer, piece, placed, upto, text, page, top));
        }
      }
    }
    return best;
  }

  private long ends(
      BandComposer composer, int piece, int placed, int text, int page, int top, boolean headed) {
    int all = composer.form().inserts().size();
    if (!composer.form().allows(placed, all, page)) {
      return NONE;
    }
    var arranger = composer.arranger(placed, all);
    int low = Math.max(1, Math.ceilDiv(text + arranger.fewest() - TIGHTEST, columns));
    int high = Math.min(rows - top, (text + arranger.end() - 1 + most()) / columns);
    long best = NONE;
    for (int height = low; height <= high; height++) {
      long here = end(arranger, text, height);
      if (here < best) {
        long rest = after(piece + 1, page, top + height);
        best = Math.min(best, here + tail(headed, height) + rest);
      }
    }
    return best;
  }

  /// The least cost of a story's last band.
  long end(Arranger arranger, int text, int height) {
    long best = NONE;
    for (int spare = -TIGHTEST; spare <= most(); spare++) {
      best = Math.min(best, arranger.least(height * columns - text - spare) + level(spare));
    }
    return best;
  }

  private long full(
      BandComposer composer, int piece, int placed, int upto, int text, int page, int top) {
    var arranger = composer.arranger(placed, upto);
    long best = NONE;
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      long here = arranger.least(cells);
      int left = left(text, (rows - top) * columns - cells);
      if (here < best && left > 0 && left < text) {
        here += astray(composer.form(), placed, upto, text, left);
        if (here < best) {
          best = Math.min(best, here + within(piece, upto, left, page + 1));
        }
      }
    }
    return best;
  }

  /// Rows of text that are left for the next page when `room` of them go on this one; none when the
  /// text gives out. It may be set a little longer to have a line left.
  int left(int text, int room) {
    int left = text - room;
    return left > -TIGHTEST ? Math.max(1, left) : 0;
  }

  /// What it costs at the least that inserts stand on other pages than their places.
  ///
  /// @param text rows left before a page
  /// @param left rows left after it
  long astray(StoryForm form, int placed, int upto, int text, int left) {
    long cost = 0;
    for (int i = placed; i < form.inserts().size(); i++) {
      int rest = form.rowsAfter(i);
      if (i < upto) {
        cost += rest < left - SLACK ? Demerits.PAGE_AWAY : 0;
      } else if (rest > left + SLACK) {
        cost += rest > text + SLACK ? Demerits.FAR_AWAY : Demerits.PAGE_AWAY;
      }
    }
    return cost;
  }
}
