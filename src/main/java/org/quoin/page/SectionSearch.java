package org.quoin.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
  private static final int MOST_POURS = 2_500;

  /// Bands poured before a section is given up for which no make-up was found.
  private static final int LAST_POUR = 2_500;

  /// Promises looked at, whether anything is poured for them or not.
  private static final int MOST_TURNS = 60_000;

  /// Bands poured after which, without a make-up, more weight is laid on coming to an end.
  private static final int PATIENCE = 300;

  /// Sizes of a band's inserts that are looked at where a story breaks off for a jump: the band may
  /// end in any row too, so that there are more ways than anybody can try.
  private static final int MOST_JUMPS = 40;

  /// What a band that is poured usually costs beyond its cast-off: a paragraph set a line longer, a
  /// hyphen here and there.
  private static final long USUAL_SURPLUS = 1_000;

  /// Turns of which one is taken in haste once there is a make-up; before, every second.
  private static final int LEISURE = 8;

  /// By how much that weight grows.
  private static final int HASTE = 3;

  /// A state to go on from, or an arrangement to pour from it.
  ///
  /// @param bound what a make-up costs at the least that comes of it
  private record Promise(long bound, int number, Progress state, Optional<Trial> trial) {}

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
  private final Map<Progress.Likeness, Long> known = new HashMap<>();

  private Optional<Progress> best = Optional.empty();
  private long bestCost;

  /// What the ways that were passed over unseen cost at the least.
  private long passedOver = CastOff.NONE;

  private int pours;
  private int numbers;

  /// @param castOff of pages that end where these do
  /// @param below what a make-up must not cost to be of use
  SectionSearch(Pieces pieces, SectionComposer.Share share, CastOff castOff, long below) {
    this.pieces = pieces;
    this.last = share.last();
    this.rows = pieces.grid().rows();
    this.columns = pieces.grid().columns();
    this.castOff = castOff;
    this.bestCost = below;
    promise(Progress.start(share.first(), share.brought()), castOff.all(share));
  }

  /// The cheapest make-up; empty when the pieces do not go in.
  Optional<SectionComposer.Composed> run() {
    int hurry = PATIENCE;
    for (int turn = 0; turn < MOST_TURNS && pours < most(); turn++) {
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

  private int most() {
    return best.isPresent() ? MOST_POURS : LAST_POUR;
  }

  /// What none of the make-ups that were not looked at costs less than, nor the best one.
  long bound() {
    return promises.stream()
        .filter(promise -> !taken.get(promise.number()))
        .mapToLong(Promise::bound)
        .reduce(Math.min(bestCost, passedOver), Math::min);
  }

  /// By what a promise may well come to, when every piece and page still ahead costs so much more
  /// than its cast-off; of equal ones the latest first, which has come furthest.
  private PriorityQueue<Promise> queue(long surplus) {
    return new PriorityQueue<>(
        Comparator.<Promise>comparingLong(
                promise -> promise.bound() + ahead(promise.state()) * surplus)
            .thenComparing(Comparator.comparingInt(Promise::number).reversed()));
  }

  private int ahead(Progress state) {
    return pieces.size() - state.piece() + last - state.page();
  }

  private boolean isCheaper(Progress state) {
    var likeness = state.likeness();
    boolean cheaper = known.getOrDefault(likeness, Long.MAX_VALUE) > state.cost();
    if (cheaper) {
      known.put(likeness, state.cost());
    }
    return cheaper;
  }

  private SectionComposer.Composed composed(Progress end, long bound) {
    return new SectionComposer.Composed(
        end.fills(), end.waiting().stream().map(Rest::gone).toList(), bestCost, bound);
  }

  /// @param rest what is still to pay at the least
  private void promise(Progress state, long rest) {
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

  /// The next arrangement of a trial, from one rank on.
  private void promise(Progress state, Trial trial, int rank) {
    trial
        .from(rank)
        .filter(next -> state.cost() + next.cost() < bestCost)
        .ifPresent(next ->
            add(new Promise(state.cost() + next.cost(), numbers++, state, Optional.of(next))));
  }

  private void expand(Progress state) {
    if (state.going().isPresent()) {
      var going = state.going().get();
      band(state, going.token(), going.placed(), new Pieces.Start(state.page(), 0, 0, 0), false);
      return;
    }
    if (pieces.get(state.piece()) instanceof Pieces.Piece.Runover runover
        && state.rest(runover.story()).isEmpty()) {
      var passed = state.passed();
      promise(passed, after(passed, state.waiting()));
      return;
    }
    for (Pieces.Start start : pieces.starts(state.piece(), state.page(), state.row(), last)) {
      var begun = state.begun(start.cost());
      switch (pieces.get(state.piece())) {
        case Pieces.Piece.Story _ -> band(begun, BreakToken.START, 0, start, true);
        case Pieces.Piece.Runover runover -> {
          var rest = state.rest(runover.story()).orElseThrow();
          if (rest.page() != start.page()) {
            band(begun, rest.token(), rest.placed(), start, true);
          }
        }
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
  private void stacked(Progress state, BandFill fill, long extra) {
    var waiting = waiting(state);
    var next = state.after(fill, extra, waiting);
    promise(next, after(next, waiting));
  }

  private long after(Progress state, List<Rest> waiting) {
    return castOff.ahead(state.piece(), state.page(), state.row(), waiting);
  }

  /// All that a story may do on one page.
  private void band(
      Progress state, BreakToken token, int placed, Pieces.Start start, boolean headed) {
    var composer = pieces.composer(state.piece());
    var form = composer.form();
    int page = start.page();
    int top = start.row();
    int air = start.air();
    int first = top + (headed ? form.headRows() + air : 0);
    int text = form.rowsFrom(token);
    int item = token.matter() + (token.cut().isPresent() ? 1 : 0);
    int all = form.inserts().size();
    if (form.allows(placed, all, page)) {
      var waiting = waiting(state);
      var lastBand = castOff.lastBand();
      for (int bottom = first + 1; bottom <= rows; bottom++) {
        long rest = castOff.ahead(state.piece() + 1, page, bottom, waiting);
        rest += LastBand.tail(headed, bottom - first) + JumpRules.unjumped(form);
        for (int spare = lastBand.fewest(form, item, placed);
            rest < CastOff.NONE && spare <= lastBand.most(form, item);
            spare++) {
          var band = new Band(page, top, bottom, air);
          var asked =
              new BandComposer.Asked(token, band, headed, placed, all, BandComposer.End.ENDS);
          int cells = (bottom - first) * columns - text - spare;
          promise(
              state,
              new Trial(
                  composer, asked, cells, 0, lastBand.level(form, item, placed, spare) + rest),
              0);
        }
      }
    }
    int waiting = castOff.jumps().carried(state.waiting()).size();
    boolean mayJump = castOff.jumps().mayJump(form, waiting);
    int most = Math.min(all, placed + CastOff.MOST_INSERTS);
    for (int upto = placed; upto <= most && rows - first >= Pieces.LEAST_START; upto++) {
      if (form.allows(placed, upto, page)) {
        var asked =
            new BandComposer.Asked(
                token,
                new Band(page, top, rows, air),
                headed,
                placed,
                upto,
                BandComposer.End.RUNS_ON);
        if (page < Pieces.lastPage(form, last)) {
          full(state, composer, asked, first, text);
        }
        for (int bottom = first + 1; mayJump && bottom <= rows; bottom++) {
          jumps(state, composer, asked.jumping(bottom), first, text);
        }
      }
    }
  }

  /// The stories that wait once the piece at hand has gone on.
  private List<Rest> waiting(Progress state) {
    return pieces.get(state.piece()) instanceof Pieces.Piece.Runover runover
        ? state.without(runover.story())
        : state.waiting();
  }

  private void full(
      Progress state, BandComposer composer, BandComposer.Asked asked, int first, int text) {
    var arranger = composer.arranger(asked.placed(), asked.upto());
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      int left = castOff.left(text, (rows - first) * columns - cells);
      // Beyond the text: where inserts fill the page, rows that part them may yet take a line.
      if (left > 0 && left <= text + columns) {
        long rest =
            parted(asked)
                + CastOff.astray(composer.form(), asked.placed(), asked.upto(), text, left, 0)
                + castOff.within(
                    state.piece(), asked.upto(), left, asked.band().page() + 1, waiting(state));
        if (rest < CastOff.NONE) {
          promise(state, new Trial(composer, asked, cells, 0, rest), 0);
        }
      }
    }
  }

  /// Breaks off for a jump in a band that may leave room for other stories.
  private void jumps(
      Progress state, BandComposer composer, BandComposer.Asked asked, int first, int text) {
    var form = composer.form();
    var arranger = composer.arranger(asked.placed(), asked.upto());
    int bottom = asked.band().bottom();
    var trials = new ArrayList<Trial>();
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      int left = castOff.jumps().left(form, text, (bottom - first) * columns - 1 - cells);
      if (left > 0) {
        long rest =
            JumpRules.jumped(form, asked.headed(), left)
                + CastOff.astray(form, asked.placed(), asked.upto(), text, left, 0)
                + castOff.afterJump(
                    state.piece(),
                    asked.band().page(),
                    bottom,
                    state.waiting(),
                    left,
                    asked.upto());
        if (rest < CastOff.NONE) {
          trials.add(new Trial(composer, asked, cells, 0, rest));
        }
      }
    }
    trials.sort(Comparator.comparingLong(trial -> trial.others() + arranger.least(trial.cells())));
    if (trials.size() > MOST_JUMPS) {
      var cheapest = trials.get(MOST_JUMPS);
      long cost = cheapest.others() + arranger.least(cheapest.cells());
      passedOver = Math.min(passedOver, state.cost() + cost);
    }
    trials.stream().limit(MOST_JUMPS).forEach(trial -> promise(state, trial, 0));
  }

  private void pour(Progress state, Trial trial) {
    promise(state, trial, trial.rank() + 1);
    pours++;
    var asked = trial.asked();
    var arranger = trial.arranger();
    var arrangement = arranger.arrangement(arranger.drafts(trial.cells()).get(trial.rank()));
    switch (asked.end()) {
      case ENDS -> trial.composer().ended(asked, arrangement).ifPresent(fill -> ended(state, fill));
      case RUNS_ON ->
          trial.composer().full(asked, arrangement).forEach(fill -> goingOn(state, trial, fill));
      case JUMPS ->
          trial.composer().full(asked, arrangement).forEach(fill -> jumped(state, trial, fill));
    }
  }

  private void ended(Progress state, BandFill.Text fill) {
    int height = fill.band().bottom() - fill.first();
    stacked(state, fill, LastBand.tail(fill.headed(), height) + JumpRules.unjumped(fill.form()));
  }

  private void goingOn(Progress state, Trial trial, BandFill.Text fill) {
    long astray = trial.composer().astray(fill, trial.asked());
    var next = state.on(fill, astray + parted(trial.asked()));
    int text = fill.form().rowsFrom(fill.end());
    promise(next, castOff.within(state.piece(), fill.inserts(), text, next.page(), waiting(state)));
  }

  private void jumped(Progress state, Trial trial, BandFill.Text fill) {
    var form = fill.form();
    int left = form.rowsFrom(fill.end());
    if (left > castOff.jumps().most(form)) {
      return;
    }
    long astray = trial.composer().astray(fill, trial.asked());
    var rest = new Rest(form.story().id(), fill.end(), fill.inserts(), fill.band().page());
    var waiting = state.with(rest);
    var next = state.after(fill, astray + JumpRules.jumped(form, fill.headed(), left), waiting);
    promise(next, after(next, waiting));
  }

  private static long parted(BandComposer.Asked asked) {
    return asked.headed() && asked.band().top() > 0 ? Demerits.PARTED : 0;
  }
}
