package org.quoin.page;

import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.picture.Artwork;

/// A stack of lines set to a width.
///
/// @param lines with their places, counted from the stack's top left corner; the top is the line on
///   which the first line's capitals hang
/// @param codes beside or above the lines, counted likewise
/// @param foot the last baseline
public record SetStack(List<Placed> lines, List<Code> codes, Length foot) {
  public static final SetStack EMPTY = new SetStack(List.of(), List.of(), Length.ZERO);

  public SetStack {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /// @param copy the number of the paragraph that the line belongs to
  public record Placed(int copy, Length x, Length baseline, Line line) {}

  public record Code(Rect frame, Artwork drawing) {}
}
