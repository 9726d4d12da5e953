package org.quoin.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds the cheapest make-up of a section on its pages, best promise first.
///
/// What is tried next is always what may become cheapest by the [CastOff]; text is poured only
/// then. When a whole make-up stands first in the queue nothing can be cheaper: it is the best
/// there is.
final class SectionSearch {
  /// Bands poured before the best make-up so far is taken.
  private static final int MOST_POURS = 3_000;

  /// Bands poured before a section is given up for which no make-up was found.
  private static final int LAST_POUR = 6_000;

  /// Bands poured after which, without a make-up, more weight is laid on coming to an end.
  private static final int PATIENCE = 300;

  /// What a band that is poured usually costs beyond its cast-off: a paragraph set a line longer, a
  /// hyphen here and there.
  private static final long USUAL_SURPLUS = 1_000;

  /// Turns of which one is taken in haste once there is a make-up; before, every second.
  private static final int LEISURE = 8;

  /// By how much that weight grows.
  private static final int HASTE = 3;

  /// How far a section is made up.
  ///
  /// @param piece that comes next, or goes on
  /// @param page in use
  /// @param row the row after the last one in use
  /// @param going where the piece goes on at the top of `page`; empty between pieces
  /// @param previous how it came to this; empty at the start
  private record State(
      int piece,
      int page,
      int row,
      Optional<Going> going,
      long cost,
      Optional<State> previous,
      Optional<BandFill> fill) {}

  /// @param placed inserts that are placed already
  private record Going(BreakToken token, int placed) {}

  /// Two states of one likeness have the same future.
  private record Likeness(int piece, int page, int row, int placed, int matter, int left) {}

  /// A state to go on from, or an arrangement to pour from it.
  ///
  /// @param bound what a make-up costs at the least that comes of it
  private record Promise(long bound, int number, State state, Optional<Trial> trial) {}

  /// An arrangement to pour: the `rank`-th cheapest of so many cells.
  ///
  /// @param others the bound without the arrangement's cost
  private record Trial(
      BandComposer composer, BandComposer.Asked asked, int cells, int rank, long others) {
    Arranger arranger() {
      return composer.arranger(asked.placed(), asked.upto());
    }

    Trial next() {
      return new Trial(composer, asked, cells, rank + 1, others);
    }
  }

  private final Pieces pieces;
  private final int last;
  private final int rows;
  private final int columns;
  private final CastOff castOff;
  private final PriorityQueue<Promise> promises = queue(USUAL_SURPLUS);

  /// The same promises in the order of one who wants to come to an end; the two take turns.
  private PriorityQueue<Promise> hasty = queue(USUAL_SURPLUS * HASTE);

  private long haste = USUAL_SURPLUS * HASTE;
  private final BitSet taken = new BitSet();

  /// What it cost to come to the states that were gone on from.
  private final Map<Likeness, Long> known = new HashMap<>();

  private Optional<State> best = Optional.empty();
  private long bestCost = CastOff.NONE;
  private int pours;
  private int numbers;

  SectionSearch(Pieces pieces, int first, int last, int loose) {
    this.pieces = pieces;
    this.last = last;
    this.rows = pieces.grid().rows();
    this.columns = pieces.grid().columns();
    this.castOff = new CastOff(pieces, first, last, loose);
    var start = new State(0, first, 0, Optional.empty(), 0, Optional.empty(), Optional.empty());
    promise(start, castOff.all());
  }

  /// The cheapest make-up; empty when the pieces do not go in.
  Optional<SectionComposer.Composed> run() {
    int hurry = PATIENCE;
    for (int turn = 0; pours < (best.isPresent() ? MOST_POURS : LAST_POUR); turn++) {
      boolean inHaste = turn % (best.isPresent() ? LEISURE : 2) == 1;
      var promise = (inHaste ? hasty : promises).poll();
      if (promise == null) {
        break;
      }
      if (promise.bound() >= bestCost || taken.get(promise.number())) {
        continue;
      }
      taken.set(promise.number());
      if (promise.trial().isPresent()) {
        pour(promise.state(), promise.trial().get());
      } else if (isCheaper(promise.state())) {
        expand(promise.state());
      }
      if (best.isEmpty() && pours >= hurry) {
        hurry += PATIENCE;
        haste *= HASTE;
        var all = hasty;
        hasty = queue(haste);
        hasty.addAll(all);
      }
    }
    return best.map(state -> composed(state, bound()));
  }

  /// What none of the make-ups that were not looked at costs less than, nor the best one.
  private long bound() {
    return promises.stream()
        .filter(promise -> !taken.get(promise.number()))
        .mapToLong(Promise::bound)
        .reduce(bestCost, Math::min);
  }

  /// By what a promise may well come to, when every piece and page still ahead costs so much more
  /// than its cast-off; of equal ones the latest first, which has come furthest.
  private PriorityQueue<Promise> queue(long surplus) {
    return new PriorityQueue<>(
        Comparator.<Promise>comparingLong(
                promise -> promise.bound() + ahead(promise.state()) * surplus)
            .thenComparing(Comparator.comparingInt(Promise::number).reversed()));
  }

  private int ahead(State state) {
    return pieces.size() - state.piece() + last - state.page();
  }

  private boolean isCheaper(State state) {
    var likeness = likeness(state);
    boolean cheaper = known.getOrDefault(likeness, Long.MAX_VALUE) > state.cost();
    if (cheaper) {
      known.put(likeness, state.cost());
    }
    return cheaper;
  }

  private SectionComposer.Composed composed(State end, long bound) {
    var fills = new ArrayList<BandFill>();
    for (var state = Optional.of(end); state.isPresent(); state = state.get().previous()) {
      state.get().fill().ifPresent(fills::add);
    }
    return new SectionComposer.Composed(fills.reversed(), bestCost, bound);
  }

  private static Likeness likeness(State state) {
    var token = state.going().map(Going::token).orElse(BreakToken.START);
    return new Likeness(
        state.piece(),
        state.page(),
        state.row(),
        state.going().map(Going::placed).orElse(-1),
        token.matter(),
        token.cut().map(BreakToken.Cut::left).orElse(0));
  }

  /// @param rest what is still to pay at the least
  private void promise(State state, long rest) {
    long bound = state.cost() + rest;
    if (rest >= CastOff.NONE || bound >= bestCost) {
      return;
    }
    if (state.piece() == pieces.size()) {
      best = Optional.of(state);
      bestCost = bound;
      return;
    }
    add(new Promise(bound, numbers++, state, Optional.empty()));
  }

  private void add(Promise promise) {
    promises.add(promise);
    hasty.add(promise);
  }

  private void promise(State state, Trial trial) {
    var drafts = trial.arranger().drafts(trial.cells());
    if (trial.rank() < drafts.size()) {
      long bound = state.cost() + trial.others() + drafts.get(trial.rank()).cost();
      if (bound < bestCost) {
        add(new Promise(bound, numbers++, state, Optional.of(trial)));
      }
    }
  }

  private void expand(State state) {
    if (state.going().isPresent()) {
      var going = state.going().get();
      var composer = ((Pieces.Piece.Story) pieces.get(state.piece())).composer();
      band(state, composer, going.token(), going.placed(), state.page(), 0, false);
      return;
    }
    for (Pieces.Start start : pieces.starts(state.piece(), state.page(), state.row(), last)) {
      var begun =
          new State(
              state.piece(),
              state.page(),
              state.row(),
              state.going(),
              state.cost() + start.cost(),
              state.previous(),
              state.fill());
      switch (pieces.get(state.piece())) {
        case Pieces.Piece.Story(BandComposer composer) ->
            band(begun, composer, BreakToken.START, 0, start.page(), start.row(), true);
        case Pieces.Piece.Wall(var wall, WallForm form) -> {
          for (int high = form.least(); high <= form.most() && start.row() + high <= rows; high++) {
            var band = new Band(start.page(), start.row(), start.row() + high);
            stacked(begun, new BandFill.Logos(wall, band, form, form.cost(high)), 0);
          }
        }
        case Pieces.Piece.Card(var card, _) ->
            stacked(
                begun,
                new BandFill.Contacts(card, new Band(start.page(), start.row(), rows), 0),
                0);
      }
    }
  }

  /// The state after a piece's last band.
  private void stacked(State state, BandFill fill, long extra) {
    var band = fill.band();
    var next =
        new State(
            state.piece() + 1,
            band.page(),
            band.bottom(),
            Optional.empty(),
            state.cost() + fill.cost() + extra,
            Optional.of(state),
            Optional.of(fill));
    promise(next, castOff.after(next.piece(), next.page(), next.row()));
  }

  /// All that a story may do on one page.
  private void band(
      State state,
      BandComposer composer,
      BreakToken token,
      int placed,
      int page,
      int top,
      boolean headed) {
    var form = composer.form();
    int first = top + (headed ? form.headRows() : 0);
    int text = form.rowsFrom(token);
    int all = form.inserts().size();
    if (form.allows(placed, all, page)) {
      for (int bottom = first + 1; bottom <= rows; bottom++) {
        long rest = castOff.after(state.piece() + 1, page, bottom);
        rest += CastOff.tail(headed, bottom - first);
        for (int spare = -CastOff.TIGHTEST;
            rest < CastOff.NONE && spare <= castOff.most();
            spare++) {
          var band = new Band(page, top, bottom);
          var asked =
              new BandComposer.Asked(
                  token, band, headed, placed, all, castOff.shortfall(spare), true);
          int cells = (bottom - first) * columns - text - spare;
          promise(state, new Trial(composer, asked, cells, 0, castOff.level(spare) + rest));
        }
      }
    }
    if (page < Pieces.lastPage(form, last) && rows - first >= Demerits.FEWEST_TEXT_ROWS) {
      int most = Math.min(all, placed + CastOff.MOST_INSERTS);
      for (int upto = placed; upto <= most; upto++) {
        if (form.allows(placed, upto, page)) {
          var asked =
              new BandComposer.Asked(
                  token, new Band(page, top, rows), headed, placed, upto, 0, false);
          full(state, composer, asked, first, text);
        }
      }
    }
  }

  private void full(
      State state, BandComposer composer, BandComposer.Asked asked, int first, int text) {
    var arranger = composer.arranger(asked.placed(), asked.upto());
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      int left = castOff.left(text, (rows - first) * columns - cells);
      if (left > 0 && left < text) {
        long rest =
            parted(asked)
                + castOff.astray(composer.form(), asked.placed(), asked.upto(), text, left)
                + castOff.within(state.piece(), asked.upto(), left, asked.band().page() + 1);
        if (rest < CastOff.NONE) {
          promise(state, new Trial(composer, asked, cells, 0, rest));
        }
      }
    }
  }

  private void pour(State state, Trial trial) {
    promise(state, trial.next());
    pours++;
    var asked = trial.asked();
    var arranger = trial.arranger();
    var arrangement = arranger.arrangement(arranger.drafts(trial.cells()).get(trial.rank()));
    if (asked.ends()) {
      trial.composer().ended(asked, arrangement).ifPresent(fill -> ended(state, fill));
    } else {
      for (BandFill.Text fill : trial.composer().full(asked, arrangement)) {
        goingOn(state, trial, fill);
      }
    }
  }

  private void ended(State state, BandFill.Text fill) {
    int height = fill.band().rows() - (fill.headed() ? fill.form().headRows() : 0);
    stacked(state, fill, CastOff.tail(fill.headed(), height));
  }

  private void goingOn(State state, Trial trial, BandFill.Text fill) {
    var going = new Going(fill.end(), fill.inserts());
    long astray = trial.composer().astray(fill, trial.asked());
    int page = fill.band().page() + 1;
    var next =
        new State(
            state.piece(),
            page,
            0,
            Optional.of(going),
            state.cost() + fill.cost() + astray + parted(trial.asked()),
            Optional.of(state),
            Optional.of(fill));
    int text = fill.form().rowsFrom(going.token());
    promise(next, castOff.within(state.piece(), going.placed(), text, page));
  }

  private static long parted(BandComposer.Asked asked) {
    return asked.headed() && asked.band().top() > 0 ? Demerits.PARTED : 0;
  }
}
