package org.quoin.page;

import java.util.List;
import org.quoin.line.SetParagraph;

/// What a channel holds once text is poured: which lines stand where, and where the text broke off.
///
/// @param end where the story goes on; its `matter` is the number of pieces when it has ended
record Poured(long cost, List<Laid> laid, BreakToken end) {
  Poured {
    laid = List.copyOf(laid);
  }

  /// A stretch of matter at place `at` of the channel.
  sealed interface Laid {
    int matter();

    int at();

    /// The same, so many rows further.
    Laid down(int rows);

    /// Lines `from` to before `to` of a paragraph, in one column.
    record Lines(int matter, int at, SetParagraph setting, int from, int to) implements Laid {
      @Override
      public Lines down(int rows) {
        return new Lines(matter, at + rows, setting, from, to);
      }
    }

    /// A stack, or an insert that stands in the flow (then `insert` is its number, else -1).
    record Solid(int matter, int at, int rows, int insert) implements Laid {
      @Override
      public Solid down(int by) {
        return new Solid(matter, at + by, rows, insert);
      }
    }
  }
}
