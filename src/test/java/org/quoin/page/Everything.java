package org.quoin.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.galley.Galley;

/// Pours every arrangement into every band of every page, whatever it may cost.
final class Everything {
  private final Pieces pieces;
  private final int last;
  private final int rows;
  private final CastOff rules;
  private final Map<List<Object>, Long> known = new HashMap<>();

  Everything(Pieces pieces, int last) {
    this.pieces = pieces;
    this.last = last;
    this.rows = pieces.grid().rows();
    this.rules = new CastOff(pieces, last, 0, 1);
  }

  long after(int piece, int page, int row, List<Rest> waiting) {
    if (piece == pieces.size()) {
      return (last - page) * Demerits.EMPTY_PAGE + (rows - row) * Demerits.SHORT_PAGE_ROW;
    }
    if (pieces.get(piece) instanceof Pieces.Piece.Runover runover
        && waiting.stream().noneMatch(rest -> rest.story().equals(runover.story()))) {
      return after(piece + 1, page, row, waiting);
    }
    List<Object> key = List.of(piece, page, row, likeness(waiting));
    var cost = known.get(key);
    if (cost == null) {
      cost = CastOff.NONE;
      for (Pieces.Start start : pieces.starts(piece, page, row, last)) {
        cost = Math.min(cost, start.cost() + begun(piece, start, waiting));
      }
      known.put(key, cost);
    }
    return cost;
  }

  private long begun(int piece, Pieces.Start start, List<Rest> waiting) {
    if (!(pieces.get(piece) instanceof Pieces.Piece.Runover runover)) {
      return band(
          new Begun(
              piece, BreakToken.START, 0, start.page(), start.row(), start.air(), true, waiting));
    }
    var rest =
        waiting.stream()
            .filter(one -> one.story().equals(runover.story()))
            .findFirst()
            .orElseThrow();
    var others = waiting.stream().filter(one -> one != rest).toList();
    return rest.page() == start.page()
        ? CastOff.NONE
        : band(
            new Begun(
                piece,
                rest.token(),
                rest.placed(),
                start.page(),
                start.row(),
                start.air(),
                true,
                others));
  }

  private static List<Object> likeness(List<Rest> waiting) {
    return waiting.stream()
        .<Object>map(rest ->
            List.of(
                rest.story(),
                rest.page(),
                rest.placed(),
                rest.token().matter(),
                left(rest.token())))
        .toList();
  }

  private static int left(BreakToken token) {
    return token.cut().map(BreakToken.Cut::left).orElse(0);
  }

  /// A story on a page.
  private record Begun(
      int piece,
      BreakToken token,
      int placed,
      int page,
      int top,
      int air,
      boolean headed,
      List<Rest> waiting) {
    List<Object> likeness() {
      return List.of(
          piece,
          token.matter(),
          left(token),
          placed,
          page,
          top,
          air,
          headed,
          Everything.likeness(waiting));
    }

    BandComposer.Asked asked(int bottom, int upto, BandComposer.End end) {
      var band = new Band(page, top, bottom, air);
      return new BandComposer.Asked(token, band, headed, placed, upto, end);
    }
  }

  private long band(Begun begun) {
    var cost = known.get(begun.likeness());
    if (cost == null) {
      var composer = pieces.composer(begun.piece());
      cost =
          Math.min(
              Math.min(ends(composer, begun), goesOn(composer, begun)), jumps(composer, begun));
      known.put(begun.likeness(), cost);
    }
    return cost;
  }

  private int first(BandComposer composer, Begun begun) {
    return begun.top() + (begun.headed() ? composer.form().headRows() + begun.air() : 0);
  }

  private long ends(BandComposer composer, Begun begun) {
    int all = composer.form().inserts().size();
    int text = composer.form().rowsFrom(begun.token());
    int first = first(composer, begun);
    long cost = CastOff.NONE;
    for (int bottom = first + 1; bottom <= rows; bottom++) {
      for (int spare = rules.lastBand().fewest(composer.form(), 0, 0);
          spare <= rules.lastBand().most(composer.form(), 0);
          spare++) {
        int cells = (bottom - first) * pieces.grid().columns() - text - spare;
        var asked = begun.asked(bottom, all, BandComposer.End.ENDS);
        var arranger = composer.arranger(begun.placed(), all);
        for (var draft : arranger.drafts(cells)) {
          var fill = composer.ended(asked, arranger.arrangement(draft));
          if (fill.isPresent()) {
            long tail = LastBand.tail(begun.headed(), bottom - first);
            long unjumped =
                composer.form().jump().filter(Galley.Jump::asked).isPresent()
                    ? Demerits.NO_JUMP
                    : 0;
            long rest = after(begun.piece() + 1, begun.page(), bottom, begun.waiting());
            cost = Math.min(cost, fill.get().cost() + tail + unjumped + rest);
          }
        }
      }
    }
    return cost;
  }

  private long goesOn(BandComposer composer, Begun begun) {
    long cost = CastOff.NONE;
    int first = first(composer, begun);
    if (begun.page() == last || rows - first < Pieces.LEAST_START) {
      return cost;
    }
    for (int upto = begun.placed(); upto <= composer.form().inserts().size(); upto++) {
      var asked = begun.asked(rows, upto, BandComposer.End.RUNS_ON);
      for (BandFill.Text fill : fills(composer, asked)) {
        long parted = begun.headed() && begun.top() > 0 ? Demerits.PARTED : 0;
        var next =
            new Begun(
                begun.piece(), fill.end(), upto, begun.page() + 1, 0, 0, false, begun.waiting());
        cost = Math.min(cost, fill.cost() + composer.astray(fill, asked) + parted + band(next));
      }
    }
    return cost;
  }

  private static List<BandFill.Text> fills(BandComposer composer, BandComposer.Asked asked) {
    var fills = new ArrayList<BandFill.Text>();
    var arranger = composer.arranger(asked.placed(), asked.upto());
    for (int cells = arranger.fewest(); cells < arranger.end(); cells++) {
      for (var draft : arranger.drafts(cells)) {
        fills.addAll(composer.full(asked, arranger.arrangement(draft)));
      }
    }
    return fills;
  }

  private long jumps(BandComposer composer, Begun begun) {
    long cost = CastOff.NONE;
    var form = composer.form();
    int first = first(composer, begun);
    if (form.jump().isEmpty() || rows - first < Pieces.LEAST_START) {
      return cost;
    }
    for (int upto = begun.placed(); upto <= form.inserts().size(); upto++) {
      for (int bottom = first + 1; bottom <= rows; bottom++) {
        var asked = begun.asked(bottom, upto, BandComposer.End.JUMPS);
        for (BandFill.Text fill : fills(composer, asked)) {
          int left = form.rowsFrom(fill.end());
          var rest = new Rest(form.story().id(), fill.end(), upto, begun.page());
          long jump =
              (form.jump().get().asked() ? 0 : Demerits.JUMP)
                  + (begun.headed() ? 0 : Demerits.LATE_JUMP)
                  + left * Demerits.CARRIED_LINE;
          var waiting = new ArrayList<>(begun.waiting());
          waiting.add(rest);
          long later = after(begun.piece() + 1, begun.page(), bottom, waiting);
          cost = Math.min(cost, fill.cost() + composer.astray(fill, asked) + jump + later);
        }
      }
    }
    return cost;
  }
}
