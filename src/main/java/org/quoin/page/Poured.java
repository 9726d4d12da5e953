package org.quoin.page;

import java.util.List;
import org.quoin.line.SetParagraph;

/// What a channel holds once text is poured: which lines stand where, and where the text broke off.
///
/// @param end where the story goes on; its `matter` is the number of pieces when it has ended
/// @param starts the place where each piece of matter begins, for those that begin here
record Poured(long cost, List<Laid> laid, BreakToken end) {
  Poured {
    laid = List.copyOf(laid);
  }

  /// A stretch of matter at place `at` of the channel.
  sealed interface Laid {
    int matter();

    int at();

    /// Lines `from` to before `to` of a paragraph, in one column.
    record Lines(int matter, int at, SetParagraph setting, int from, int to) implements Laid {}

    /// A stack, or an insert that stands in the flow (then `insert` is its number, else -1).
    record Solid(int matter, int at, int rows, int insert) implements Laid {}
  }
}
