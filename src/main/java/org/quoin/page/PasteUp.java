package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Figure;

/// The make-up of last resort: one piece after the other, each as low as it will go, with columns
/// that end where they end. It finds a way where the search finds none, and does not look for a
/// better one.
final class PasteUp {
  /// Arrangements that are tried in a band before it is given up.
  private static final int MOST_TRIES = 24;

  private final Pieces pieces;
  private final List<Rest> brought;
  private final int last;
  private final int rows;
  private final int columns;
  private final List<BandFill> fills = new ArrayList<>();
  private int page;
  private int row;
  private long cost;

  PasteUp(Pieces pieces, SectionComposer.Share share) {
    this.pieces = pieces;
    this.brought = share.brought();
    this.last = share.last();
    this.rows = pieces.grid().rows();
    this.columns = pieces.grid().columns();
    this.page = share.first();
  }

  /// Empty when the pieces do not go in even so.
  Optional<SectionComposer.Composed> run() {
    for (int i = 0; i < pieces.size(); i++) {
      if (!stacked(i)) {
        return Optional.empty();
      }
    }
    cost += (last - page) * Demerits.EMPTY_PAGE + (rows - row) * Demerits.SHORT_PAGE_ROW;
    return Optional.of(new SectionComposer.Composed(fills, List.of(), cost, 0));
  }

  private boolean stacked(int piece) {
    if (pieces.get(piece) instanceof Pieces.Piece.Runover runover && rest(runover).isEmpty()) {
      return true;
    }
    for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
      int known = fills.size();
      if (start.air() == 0 && placed(pieces.get(piece), start)) {
        cost += start.cost();
        return true;
      }
      fills.subList(known, fills.size()).clear();
    }
    return false;
  }

  private boolean placed(Pieces.Piece piece, Pieces.Start start) {
    switch (piece) {
      case Pieces.Piece.Story(BandComposer composer) -> {
        return story(composer, BreakToken.START, 0, start);
      }
      case Pieces.Piece.Runover runover -> {
        var rest = rest(runover).orElseThrow();
        return story(runover.composer(), rest.token(), rest.placed(), start);
      }
      case Pieces.Piece.Wall(var wall, WallForm form) -> {
        var band = new Band(start.page(), start.row(), start.row() + form.least());
        add(new BandFill.Logos(wall, band, form, form.cost(form.least())));
      }
      case Pieces.Piece.Card(var card, _) ->
          add(new BandFill.Contacts(card, new Band(start.page(), start.row(), rows), 0));
    }
    return true;
  }

  private void add(BandFill fill) {
    fills.add(fill);
    cost += fill.cost();
    page = fill.band().page();
    row = fill.band().bottom();
  }

  /// What is left of a story that jumped to these pages.
  private Optional<Rest> rest(Pieces.Piece.Runover runover) {
    return brought.stream().filter(rest -> rest.story().equals(runover.story())).findFirst();
  }

  private boolean story(BandComposer composer, BreakToken from, int before, Pieces.Start start) {
    var token = from;
    int placed = before;
    int top = start.row();
    boolean headed = true;
    int lastPage = Pieces.lastPage(composer.form(), last);
    for (int at = start.page(); at <= lastPage; at++) {
      var end = ended(composer, token, placed, at, top, headed);
      if (end.isPresent()) {
        add(end.get());
        return true;
      }
      var part =
          at < lastPage
              ? part(composer, token, placed, at, top, headed)
              : Optional.<BandFill.Text>empty();
      if (part.isEmpty()) {
        return false;
      }
      add(part.get());
      token = part.get().end();
      placed = part.get().inserts();
      top = 0;
      headed = false;
    }
    return false;
  }

  /// The rest of a story in the lowest band that holds it.
  private Optional<BandFill.Text> ended(
      BandComposer composer, BreakToken token, int placed, int at, int top, boolean headed) {
    var form = composer.form();
    int all = form.inserts().size();
    if (!form.allows(placed, all, at)) {
      return Optional.empty();
    }
    var arranger = composer.arranger(placed, all);
    int first = top + (headed ? form.headRows() : 0);
    int least = (form.rowsFrom(token) + arranger.fewest()) / columns;
    for (int high = Math.max(arranger.lowest(), least); first + high <= rows; high++) {
      var band = new Band(at, top, first + Math.max(1, high));
      var asked = new BandComposer.Asked(token, band, headed, placed, all, BandComposer.End.ENDS);
      for (Arrangement arrangement : arrangements(arranger, high)) {
        var fill = composer.ended(asked, arrangement);
        if (fill.isPresent()) {
          return fill;
        }
      }
    }
    var whole =
        new BandComposer.Asked(
            token, new Band(at, top, rows), headed, placed, all, BandComposer.End.ENDS);
    return composer.ended(whole, small(form, placed, all));
  }

  /// Inserts as small as can be, each in the text where it belongs.
  private static Arrangement small(StoryForm form, int placed, int upto) {
    var spots = new ArrayList<Spot>();
    int cells = 0;
    long cost = 0;
    for (int i = placed; i < upto; i++) {
      var option = form.smallest().get(i);
      spots.add(new Spot(i, Figure.Spot.INSIDE, -1, option));
      cells += option.rows() + 2;
      cost += option.cost();
    }
    return new Arrangement(spots, cells, cost);
  }

  /// As much of a story as fills the page, with as many inserts as go in.
  private Optional<BandFill.Text> part(
      BandComposer composer, BreakToken token, int placed, int at, int top, boolean headed) {
    var form = composer.form();
    int first = top + (headed ? form.headRows() : 0);
    int most = Math.min(form.inserts().size(), placed + CastOff.MOST_INSERTS);
    for (int upto = most; upto >= placed; upto--) {
      if (form.allows(placed, upto, at)) {
        var asked =
            new BandComposer.Asked(
                token, new Band(at, top, rows), headed, placed, upto, BandComposer.End.RUNS_ON);
        var tries = new ArrayList<>(arrangements(composer.arranger(placed, upto), rows - first));
        tries.add(small(form, placed, upto));
        for (Arrangement arrangement : tries) {
          var fills = composer.full(asked, arrangement);
          if (!fills.isEmpty()) {
            return fills.stream().reduce((a, b) -> a.cost() <= b.cost() ? a : b);
          }
        }
      }
    }
    return Optional.empty();
  }

  /// Those of the fewest cells that go into so many rows.
  private List<Arrangement> arrangements(Arranger arranger, int high) {
    var found = new ArrayList<Arrangement>();
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      for (Arranger.Draft draft : arranger.drafts(cells)) {
        var arrangement = arranger.arrangement(draft);
        if (arrangement.fits(high, columns)) {
          found.add(arrangement);
        }
        if (found.size() == MOST_TRIES) {
          return found;
        }
      }
    }
    return found;
  }
}
