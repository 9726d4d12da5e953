package org.quoin.page;

import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.line.Line;

/// A stack of lines set to a width.
///
/// @param lines with their places, counted from the stack's top left corner; the top is the line on
///   which the first line's capitals hang
/// @param foot the last baseline
public record SetStack(List<Placed> lines, Length foot) {
  public static final SetStack EMPTY = new SetStack(List.of(), Length.ZERO);

  public SetStack {
    lines = List.copyOf(lines);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /// @param copy the number of the paragraph that the line belongs to
  public record Placed(int copy, Length x, Length baseline, Line line) {}
}
