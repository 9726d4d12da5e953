package org.quoin.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.galley.Galley;

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

  /// Rows by which the place of an insert may be off in the reckoning.
  private static final int SLACK = 4;

  private record Within(int piece, int placed, int text, int page, List<Carry> carried) {}

  private record After(int piece, int page, int row, List<Carry> carried) {}

  /// What a story that jumped has still to come on these pages.
  ///
  /// @param text rows of it
  /// @param page on which it broke off
  record Carry(String story, int text, int placed, int page) {}

  private final Pieces pieces;
  private final SectionComposer.Share share;
  private final int first;
  private final int last;
  private final int rows;
  private final int columns;
  private final long[][] after;
  private final Map<Within, Long> within = new HashMap<>();
  private final Map<After, Long> carrying = new HashMap<>();

  private final LastBand lastBand;
  private final List<Carry> brought;

  /// @param share pages of the section
  /// @param loose rows that a column may end above its band's foot
  CastOff(Pieces pieces, SectionComposer.Share share, int loose) {
    this.pieces = pieces;
    this.share = share;
    this.brought = carried(share.brought());
    this.first = share.first();
    this.last = share.last();
    this.rows = pieces.grid().rows();
    this.columns = pieces.grid().columns();
    this.lastBand = new LastBand(pieces.grid(), loose);
    this.after = new long[(pieces.size() + 1) * (last - first + 1)][];
  }

  LastBand lastBand() {
    return lastBand;
  }

  /// The least cost of all pieces on all pages.
  long all() {
    return after(0, first, 0, brought);
  }

  /// As much of the stories that jumped as is to stand on these pages.
  List<Carry> carried(List<Rest> rests) {
    var carried = new ArrayList<Carry>();
    for (Rest rest : rests) {
      pieces
          .runover(rest.story())
          .map(runover -> runover.composer().form().rowsFrom(rest.token()))
          .ifPresent(
              text -> carried.add(new Carry(rest.story(), text, rest.placed(), rest.page())));
    }
    return List.copyOf(carried);
  }

  /// The least cost of pieces from `piece` on, when the one before ends before row `row` of a page.
  ///
  /// @param carried of stories that jumped and are to go on among these pieces
  long after(int piece, int page, int row, List<Carry> carried) {
    if (!carried.isEmpty()) {
      var asked = new After(piece, page, row, carried);
      var known = carrying.get(asked);
      if (known == null) {
        known = next(piece, page, row, carried);
        carrying.put(asked, known);
      }
      return known;
    }
    int place = piece * (last - first + 1) + page - first;
    if (after[place] == null) {
      after[place] = unasked(rows + 1);
    }
    long[] known = after[place];
    if (known[row] < 0) {
      known[row] = piece == pieces.size() ? finish(page, row) : next(piece, page, row, carried);
    }
    return known[row];
  }

  /// The blank rows and pages at the end are the section's to pay.
  private long finish(int page, int row) {
    return (last - page) * Demerits.EMPTY_PAGE + (rows - row) * Demerits.SHORT_PAGE_ROW;
  }

  private long next(int piece, int page, int row, List<Carry> carried) {
    long best = NONE;
    if (pieces.get(piece) instanceof Pieces.Piece.Runover runover) {
      var rest = carried.stream().filter(c -> c.story().equals(runover.story())).findFirst();
      if (rest.isEmpty()) {
        return after(piece + 1, page, row, carried);
      }
      var others = carried.stream().filter(c -> !c.equals(rest.get())).toList();
      for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
        if (start.page() == rest.get().page()) {
          continue;
        }
        int top = start.row() + runover.composer().form().headRows() + start.air();
        long parted = start.row() > 0 ? Demerits.PARTED : 0;
        var asked = new Within(piece, rest.get().placed(), rest.get().text(), start.page(), others);
        best = Math.min(best, start.cost() + story(asked, top, true, parted));
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
                      int top = start.row() + composer.form().headRows() + start.air();
                      long parted = start.row() > 0 ? Demerits.PARTED : 0;
                      var asked = new Within(piece, 0, text, start.page(), carried);
                      yield story(asked, top, true, parted);
                    }
                    case Pieces.Piece.Runover _ -> throw new IllegalStateException("begun above");
                    case Pieces.Piece.Wall(_, WallForm form) -> wall(piece, start, form, carried);
                    case Pieces.Piece.Card _ -> after(piece + 1, start.page(), rows, carried);
                  });
    }
    return Math.min(best, NONE);
  }

  private long wall(int piece, Pieces.Start start, WallForm form, List<Carry> carried) {
    long best = NONE;
    for (int high = form.least(); high <= form.most() && start.row() + high <= rows; high++) {
      long rest = after(piece + 1, start.page(), start.row() + high, carried);
      best = Math.min(best, form.cost(high) + rest);
    }
    return best;
  }

  /// The least cost of a story that goes on at a page's top, and of all pieces after it.
  ///
  /// @param placed inserts on earlier pages
  /// @param text rows that are left
  long within(int piece, int placed, int text, int page, List<Carry> carried) {
    var asked = new Within(piece, placed, text, page, carried);
    var known = within.get(asked);
    if (known == null) {
      known = story(asked, 0, false, 0);
      within.put(asked, known);
    }
    return known;
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
    return mayJump(form) ? jumps(asked, top, best) : best;
  }

  /// Whether a story may break off for a jump on these pages.
  boolean mayJump(StoryForm form) {
    return form.jump().isPresent() && most(form) > 0;
  }

  /// Rows of a story that may stand on the other side of a jump.
  int most(StoryForm form) {
    return pieces.runover(form.story().id()).isPresent() ? Integer.MAX_VALUE : share.carry();
  }

  private long ends(Within asked, int top, boolean headed) {
    var composer = pieces.composer(asked.piece());
    int all = composer.form().inserts().size();
    if (!composer.form().allows(asked.placed(), all, asked.page())) {
      return NONE;
    }
    var arranger = composer.arranger(asked.placed(), all);
    var form = composer.form();
    int text = asked.text();
    int fewest = text + arranger.fewest() + lastBand.fewest(form, 0, 0);
    int low = Math.max(arranger.lowest(), Math.max(1, Math.ceilDiv(fewest, columns)));
    int high = Math.min(rows - top, (text + arranger.end() - 1 + lastBand.most(form, 0)) / columns);
    long best = NONE;
    var known = lastBand.known(asked.piece(), asked.placed(), text);
    for (int height = low; height <= high; height++) {
      long here = lastBand.cost(known, form, arranger, text, height);
      if (here < best) {
        long rest = after(asked.piece() + 1, asked.page(), top + height, asked.carried());
        best = Math.min(best, here + LastBand.tail(headed, height) + rest);
      }
    }
    return best + unjumped(composer.form());
  }

  /// What it costs that a story does not jump.
  static long unjumped(StoryForm form) {
    return form.jump().filter(Galley.Jump::asked).isPresent() ? Demerits.NO_JUMP : 0;
  }

  /// What it costs that a story jumps with so many rows left, on its first page or on a later one.
  static long jumped(StoryForm form, boolean headed, int left) {
    long unasked = form.jump().filter(Galley.Jump::asked).isPresent() ? 0 : Demerits.JUMP;
    return unasked + left * Demerits.CARRIED_LINE + (headed ? 0 : Demerits.LATE_JUMP);
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
    int text = asked.text();
    long best = NONE;
    if (arranger.lowest() > rows - top) {
      return best;
    }
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      long here = arranger.least(cells, rows - top);
      int left = left(text, (rows - top) * columns - cells);
      // Beyond the text: where inserts fill the page, rows that part them may yet take a line.
      if (here < best && left > 0 && left <= text + columns) {
        here += astray(composer.form(), asked.placed(), upto, text, left);
        if (here < best) {
          long rest = within(asked.piece(), upto, left, asked.page() + 1, asked.carried());
          best = Math.min(best, here + rest);
        }
      }
    }
    return best;
  }

  /// The least cost of a story that jumps from this page and of all after it; at most `known`.
  private long jumps(Within asked, int top, long known) {
    var composer = pieces.composer(asked.piece());
    var form = composer.form();
    long best = known;
    int most = Math.min(form.inserts().size(), asked.placed() + MOST_INSERTS);
    for (int upto = asked.placed(); upto <= most; upto++) {
      var arranger = composer.arranger(asked.placed(), upto);
      for (int bottom = top + 1;
          bottom <= rows && form.allows(asked.placed(), upto, asked.page());
          bottom++) {
        for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
          long here = arranger.least(cells);
          int room = (bottom - top) * columns - 1 - cells;
          int left = here < best ? leftByJump(form, asked.text(), room) : 0;
          if (left > 0) {
            here +=
                astray(form, asked.placed(), upto, asked.text(), left) + jumped(form, true, left);
            best = here < best ? Math.min(best, here + afterJump(asked, upto, left, bottom)) : best;
          }
        }
      }
    }
    return best;
  }

  private long afterJump(Within asked, int upto, int left, int bottom) {
    var form = pieces.composer(asked.piece()).form();
    var carried = jumped(asked.carried(), form, left, upto, asked.page());
    return after(asked.piece() + 1, asked.page(), bottom, carried);
  }

  /// What is carried once a story has jumped: more only if it goes on among these pieces.
  private List<Carry> jumped(List<Carry> carried, StoryForm form, int left, int upto, int page) {
    if (pieces.runover(form.story().id()).isEmpty()) {
      return carried;
    }
    var more = new ArrayList<>(carried);
    more.add(new Carry(form.story().id(), left, upto, page));
    return more;
  }

  /// The least cost of what comes after a story that breaks off for a jump before row `bottom`.
  long afterJump(int piece, int page, int bottom, List<Rest> waiting, int left, int upto) {
    var form = pieces.composer(piece).form();
    return after(piece + 1, page, bottom, jumped(carried(waiting), form, left, upto, page));
  }

  /// Rows of text that are left for the other side of a jump when `room` of them stand before it;
  /// none where the story may not break off there.
  int leftByJump(StoryForm form, int text, int room) {
    int all = form.rowsFrom(BreakToken.START);
    var after = form.jump().map(Galley.Jump::after).orElse(OptionalInt.empty());
    int left = text - room;
    if (after.isPresent()) {
      int wanted = form.rowsFrom(new BreakToken(after.getAsInt(), Optional.empty()));
      left = Math.abs(left - wanted) <= TIGHTEST + columns ? wanted : 0;
    }
    boolean enough =
        left + columns * LanePour.MOST_HOLE >= Demerits.FEWEST_AFTER_JUMP
            && all - left + TIGHTEST >= Demerits.FEWEST_BEFORE_JUMP
            && left - TIGHTEST <= most(form)
            && left < text;
    return enough ? Math.max(1, left) : 0;
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
