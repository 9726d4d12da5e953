package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far a section is made up.
///
/// @param piece that comes next, or goes on
/// @param page in use
/// @param row the row after the last one in use
/// @param going where the piece goes on at the top of `page`; empty between pieces
/// @param waiting stories that jumped and have not gone on yet
/// @param previous how it came to this; empty at the start
record Progress(
    int piece,
    int page,
    int row,
    Optional<Going> going,
    List<Rest> waiting,
    long cost,
    Optional<Progress> previous,
    Optional<BandFill> fill) {
  Progress {
    waiting = List.copyOf(waiting);
  }

  /// @param placed inserts that are placed already
  record Going(BreakToken token, int placed) {}

  /// Two of one likeness have the same future.
  record Likeness(
      int piece, int page, int row, int placed, int matter, int left, List<Wait> waiting) {}

  record Wait(String story, int page, int placed, int matter, int left) {}

  static Progress start(int page, List<Rest> waiting) {
    return new Progress(
        0, page, 0, Optional.empty(), waiting, 0, Optional.empty(), Optional.empty());
  }

  /// With another piece begun, at a cost.
  Progress begun(long more) {
    return new Progress(piece, page, row, going, waiting, cost + more, previous, fill);
  }

  /// At the next piece, where this one takes nothing.
  Progress passed() {
    return new Progress(piece + 1, page, row, going, waiting, cost, previous, fill);
  }

  /// After a band that a piece ends in.
  Progress after(BandFill filled, long more, List<Rest> waits) {
    return new Progress(
        piece + 1,
        filled.band().page(),
        filled.band().bottom(),
        Optional.empty(),
        waits,
        cost + filled.cost() + more,
        Optional.of(this),
        Optional.of(filled));
  }

  /// After a band from which a story runs on to the next page.
  Progress on(BandFill.Text filled, long more) {
    return new Progress(
        piece,
        filled.band().page() + 1,
        0,
        Optional.of(new Going(filled.end(), filled.inserts())),
        waiting,
        cost + filled.cost() + more,
        Optional.of(this),
        Optional.of(filled));
  }

  /// The rest of a story that waits.
  Optional<Rest> rest(String story) {
    return waiting.stream().filter(rest -> rest.story().equals(story)).findFirst();
  }

  /// The stories that still wait when one goes on, or when one more has jumped.
  List<Rest> without(String story) {
    return waiting.stream().filter(rest -> !rest.story().equals(story)).toList();
  }

  List<Rest> with(Rest rest) {
    var more = new ArrayList<>(waiting);
    more.add(rest);
    return more;
  }

  Likeness likeness() {
    var token = going.map(Going::token).orElse(BreakToken.START);
    return new Likeness(
        piece,
        page,
        row,
        going.map(Going::placed).orElse(-1),
        token.matter(),
        left(token),
        waiting.stream()
            .map(
                r -> new Wait(r.story(), r.page(), r.placed(), r.token().matter(), left(r.token())))
            .toList());
  }

  private static int left(BreakToken token) {
    return token.cut().map(BreakToken.Cut::left).orElse(0);
  }

  /// The bands on the way here, from the first on.
  List<BandFill> fills() {
    var fills = new ArrayList<BandFill>();
    for (var at = Optional.of(this); at.isPresent(); at = at.get().previous()) {
      at.get().fill().ifPresent(fills::add);
    }
    return fills.reversed();
  }
}
