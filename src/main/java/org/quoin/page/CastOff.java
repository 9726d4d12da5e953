package org.quoin.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

  /// Rows by which a story may be set shorter on a page than in its best setting.
  static final int TIGHTEST = 3;

  /// Inserts placed on one page at the most.
  static final int MOST_INSERTS = 4;

  /// Inserts of one story at the most: what its keys have room for.
  static final int MOST_PLACED = 255;

  /// Rows by which the place of an insert may be off in the reckoning.
  private static final int SLACK = 4;

  /// A story that goes on at a page.
  ///
  /// @param slack rows by which the text may be more than `text`
  /// @param waiting number of the set of stories that wait
  private record Within(int piece, int placed, int text, int slack, int page, int waiting) {
    /// The same story at the next page.
    Within on(int upto, int left) {
      return new Within(piece, upto, left, slack, page + 1, waiting);
    }
  }

  private final Pieces pieces;
  private final JumpRules jumps;
  private final int last;
  private final int rows;
  private final int columns;

  /// By piece, pages left after this one, and row.
  private final long[][][] after;

  private final Ledger carrying = new Ledger();
  private final Ledger within = new Ledger();

  /// What last bands cost, by their heights.
  private final Map<Long, long[]> endings = new HashMap<>();

  private final Waiting waiting;
  private final Breaks breaks;
  private final LastBand lastBand;

  /// @param last page of the section; where it begins does not matter
  /// @param carry rows of a story that may jump to another section at the most
  /// @param loose rows that a column may end above its band's foot
  CastOff(Pieces pieces, int last, int carry, int loose) {
    this.pieces = pieces;
    this.jumps = new JumpRules(pieces, carry);
    this.last = last;
    this.rows = pieces.grid().rows();
    this.columns = pieces.grid().columns();
    this.waiting = new Waiting(jumps);
    this.breaks = new Breaks(pieces, jumps);
    this.lastBand = new LastBand(pieces.grid(), loose);
    this.after = new long[pieces.size() + 1][][];
  }

  JumpRules jumps() {
    return jumps;
  }

  LastBand lastBand() {
    return lastBand;
  }

  /// The least cost of all pieces on some pages that end with the last one.
  long all(SectionComposer.Share share) {
    return after(0, share.first(), 0, waiting.of(share.brought()));
  }

  /// The least cost of pieces from `piece` on, when the one before ends before row `row` of a page.
  ///
  /// @param waits number of the set of stories that are to go on among these pieces
  private long after(int piece, int page, int row, int waits) {
    if (waits != Waiting.NONE) {
      int seen = waiting.from(waits, page);
      long key = ((long) piece << 32 | (last - page) << 10 | row) << 16 | seen;
      long known = carrying.get(key);
      if (known == Ledger.UNKNOWN) {
        known = next(piece, page, row, seen);
        carrying.put(key, known);
      }
      return known;
    }
    long[] known = known(piece, last - page);
    if (known[row] < 0) {
      known[row] = piece == pieces.size() ? finish(page, row) : next(piece, page, row, waits);
    }
    return known[row];
  }

  private long[] known(int piece, int pages) {
    var known = after[piece];
    if (known == null || known.length <= pages) {
      int old = known == null ? 0 : known.length;
      known = known == null ? new long[pages + 1][] : Arrays.copyOf(known, pages + 1);
      for (int i = old; i <= pages; i++) {
        known[i] = unasked(rows + 1);
      }
      after[piece] = known;
    }
    return known[pages];
  }

  /// The blank rows and pages at the end are the section's to pay.
  private long finish(int page, int row) {
    return (last - page) * Demerits.EMPTY_PAGE + (rows - row) * Demerits.SHORT_PAGE_ROW;
  }

  private long next(int piece, int page, int row, int waits) {
    long best = NONE;
    if (pieces.get(piece) instanceof Pieces.Piece.Runover runover) {
      var rest =
          waiting.get(waits).stream().filter(c -> c.story().equals(runover.story())).findFirst();
      if (rest.isEmpty()) {
        return after(piece + 1, page, row, waits);
      }
      int others = waiting.without(waits, rest.get());
      for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
        if (start.page() == rest.get().page()) {
          continue;
        }
        int placed = rest.get().placed();
        int text = rest.get().text();
        long here =
            text == JumpRules.ANY
                ? anywhere(piece + 1, start.page(), top(runover.composer(), start), others)
                : begun(
                    new Within(piece, placed, text, jumps.slack(), start.page(), others), start);
        best = Math.min(best, start.cost() + here);
      }
      return Math.min(best, NONE);
    }
    for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
      best =
          Math.min(
              best,
              start.cost()
                  + switch (pieces.get(piece)) {
                    case Pieces.Piece.Story(BandComposer composer) -> {
                      int text = composer.form().rowsFrom(BreakToken.START);
                      yield begun(new Within(piece, 0, text, 0, start.page(), waits), start);
                    }
                    case Pieces.Piece.Runover _ -> throw new IllegalStateException("begun above");
                    case Pieces.Piece.Wall(_, WallForm form) -> wall(piece, start, form, waits);
                    case Pieces.Piece.Card _ -> after(piece + 1, start.page(), rows, waits);
                  });
    }
    return Math.min(best, NONE);
  }

  /// The least cost of a story that begins on a page, or of its rest, and of all after it.
  private long begun(Within asked, Pieces.Start start) {
    long parted = start.row() > 0 ? Demerits.PARTED : 0;
    return story(asked, top(pieces.composer(asked.piece()), start), true, parted);
  }

  /// The first row of a story's text under its head.
  private static int top(BandComposer composer, Pieces.Start start) {
    return start.row() + composer.form().headRows() + start.air();
  }

  /// The least cost of what comes after a piece that may end in any row from `top` on.
  private long anywhere(int piece, int page, int top, int waits) {
    long best = NONE;
    for (int end = page; end <= last; end++) {
      for (int row = end == page ? top + 1 : 1; row <= rows; row++) {
        best = Math.min(best, after(piece, end, row, waits));
      }
    }
    return best;
  }

  private long wall(int piece, Pieces.Start start, WallForm form, int waits) {
    long best = NONE;
    for (int high = form.least(); high <= form.most() && start.row() + high <= rows; high++) {
      long rest = after(piece + 1, start.page(), start.row() + high, waits);
      best = Math.min(best, form.cost(high) + rest);
    }
    return best;
  }

  /// The least cost of a story that goes on at a page's top, and of all pieces after it.
  ///
  /// @param placed inserts on earlier pages
  /// @param text rows that are left
  long within(int piece, int placed, int text, int page, List<Rest> waits) {
    return within(new Within(piece, placed, text, 0, page, waiting.of(waits)));
  }

  private long within(Within asked) {
    int seen = waiting.from(asked.waiting(), asked.page());
    // 36 + 11 + 16 bits.
    long key = (text(asked) << 11 | last - asked.page()) << 16 | seen;
    long known = within.get(key);
    if (known == Ledger.UNKNOWN) {
      known = story(asked, 0, false, 0);
      within.put(key, known);
    }
    return known;
  }

  /// What of a story is left, as one number of 10 + 8 + 17 + 1 bits: no issue has so many rows.
  private static long text(Within asked) {
    long text = ((long) asked.piece() << 8 | asked.placed()) << 17 | asked.text();
    return text << 1 | (asked.slack() > 0 ? 1 : 0);
  }

  /// @param top the first row of its text on this page
  /// @param parted what it costs to go on at the next page
  private long story(Within asked, int top, boolean headed, long parted) {
    var form = pieces.composer(asked.piece()).form();
    long best = ends(asked, top, headed);
    if (asked.page() < Pieces.lastPage(form, last) && rows - top >= Pieces.LEAST_START) {
      int most = Math.min(form.inserts().size(), asked.placed() + MOST_INSERTS);
      for (int upto = asked.placed(); upto <= most; upto++) {
        if (form.allows(asked.placed(), upto, asked.page())) {
          best = Math.min(best, parted + full(asked, upto, top));
        }
      }
    }
    return jumps.mayJump(form, waiting.get(asked.waiting()).size())
        ? jumps(asked, top, best)
        : best;
  }

  private long ends(Within asked, int top, boolean headed) {
    var composer = pieces.composer(asked.piece());
    var form = composer.form();
    int inserts = form.inserts().size();
    if (!form.allows(asked.placed(), inserts, asked.page())) {
      return NONE;
    }
    var arranger = composer.arranger(asked.placed(), inserts);
    int text = asked.text();
    int fewest = text + arranger.fewest() + lastBand.fewest(form, 0, 0);
    int low = Math.max(arranger.lowest(), Math.max(1, Math.ceilDiv(fewest, columns)));
    int most = text + asked.slack() + arranger.end() - 1 + lastBand.most(form, 0);
    int high = Math.min(rows - top, most / columns);
    long best = NONE;
    var known = endings(asked);
    for (int height = low; height <= high; height++) {
      long here = known[height];
      if (here < 0) {
        here = ending(asked, form, arranger, height);
        known[height] = here;
      }
      if (here < best) {
        long rest = after(asked.piece() + 1, asked.page(), top + height, asked.waiting());
        best = Math.min(best, here + LastBand.tail(headed, height) + rest);
      }
    }
    return best + JumpRules.unjumped(composer.form());
  }

  /// What last bands cost at the least by their heights, as far as it is known.
  private long[] endings(Within asked) {
    var known = endings.get(text(asked));
    if (known == null) {
      known = unasked(rows + 1);
      endings.put(text(asked), known);
    }
    return known;
  }

  private long ending(Within asked, StoryForm form, Arranger arranger, int height) {
    long best = NONE;
    for (int text = asked.text(); text <= asked.text() + asked.slack(); text++) {
      best = Math.min(best, lastBand.cost(form, arranger, text, height));
    }
    return best;
  }

  /// Costs that were never asked for.
  static long[] unasked(int length) {
    var costs = new long[length];
    Arrays.fill(costs, -1);
    return costs;
  }

  private long full(Within asked, int upto, int top) {
    var composer = pieces.composer(asked.piece());
    var arranger = composer.arranger(asked.placed(), upto);
    int most = asked.text() + asked.slack();
    long best = NONE;
    if (arranger.lowest() > rows - top) {
      return best;
    }
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      long here = arranger.least(cells, rows - top);
      int left = left(most, (rows - top) * columns - cells);
      // Beyond the text: where inserts fill the page, rows that part them may yet take a line.
      if (here < best && left > 0 && left <= most + columns) {
        here += astray(composer.form(), asked.placed(), upto, most, left, asked.slack());
        if (here < best) {
          int least = Math.max(1, left - asked.slack());
          best = Math.min(best, here + within(asked.on(upto, least)));
        }
      }
    }
    return best;
  }

  /// The least cost of a story that jumps from this page and of all after it; at most `known`.
  private long jumps(Within asked, int top, long known) {
    var form = pieces.composer(asked.piece()).form();
    boolean loose = jumps.isLoose(asked.waiting() != Waiting.NONE, form);
    long best = known;
    int most = Math.min(form.inserts().size(), asked.placed() + MOST_INSERTS);
    for (int upto = asked.placed(); upto <= most; upto++) {
      if (form.allows(asked.placed(), upto, asked.page())) {
        var ways = breaks.of(asked.piece(), asked.placed(), upto, asked.text(), loose);
        for (int bottom = top + 1; bottom <= rows; bottom++) {
          for (Breaks.Way way : ways[bottom - top]) {
            if (way.cost() < best) {
              best = Math.min(best, way.cost() + broken(asked, way.left(), upto, bottom));
            }
          }
        }
      }
    }
    return best;
  }

  private long broken(Within asked, int left, int upto, int bottom) {
    var story = pieces.composer(asked.piece()).form().story().id();
    int waits = waiting.with(asked.waiting(), asked.piece(), story, left, upto, asked.page());
    return after(asked.piece() + 1, asked.page(), bottom, waits);
  }

  /// The least cost of what comes after a story that breaks off for a jump before row `bottom`.
  long afterJump(int piece, int page, int bottom, List<Rest> waits, int left, int upto) {
    var story = pieces.composer(piece).form().story().id();
    int rest = pieces.runover(story).isPresent() ? left : 0;
    return holds(piece + 1, page, bottom, jumps.rows(waits) + rest)
        ? after(
            piece + 1,
            page,
            bottom,
            waiting.with(waiting.of(waits), piece, story, left, upto, page))
        : NONE;
  }

  /// The least cost of what comes after a piece.
  long ahead(int piece, int page, int row, List<Rest> waits) {
    return holds(piece, page, row, jumps.rows(waits))
        ? after(piece, page, row, waiting.of(waits))
        : NONE;
  }

  /// Whether the pages have cells enough for what is still to come.
  ///
  /// @param waiting rows of stories that wait to go on
  private boolean holds(int piece, int page, int row, int waiting) {
    int room = ((last - page) * rows + rows - row) * columns;
    return waiting == 0 || pieces.fewestCells(piece) + waiting - TIGHTEST - columns <= room;
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
  /// @param slack rows by which both may be fewer
  static long astray(StoryForm form, int placed, int upto, int text, int left, int slack) {
    long cost = 0;
    for (int i = placed; i < form.inserts().size(); i++) {
      int rest = form.rowsAfter(i);
      if (i < upto) {
        cost += rest < left - slack - SLACK ? Demerits.PAGE_AWAY : 0;
      } else if (rest > left + SLACK) {
        cost += rest > text + SLACK ? Demerits.FAR_AWAY : Demerits.PAGE_AWAY;
      }
    }
    return cost;
  }
}
