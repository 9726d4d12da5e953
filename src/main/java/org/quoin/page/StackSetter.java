package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import org.quoin.font.FontBook;
import org.quoin.galley.Copy;
import org.quoin.galley.Stack;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.issue.Direction;
import org.quoin.line.Line;
import org.quoin.line.Measure;

/// Sets stacks: heads, captions, boxes, tables.
///
/// @param fonts for the height of a first line's capitals
/// @param direction of the page; what is read the other way begins at its other side
public record StackSetter(Lines lines, FontBook fonts, Direction direction) {
  /// Between the cells of a table's row; an em of small type.
  private static final Length CELL_GAP = Length.ofPoints(8);

  /// Less room than this cuts an address into crumbs.
  private static final Length LEAST_BESIDE_CODE = Length.ofMillimetres("25");

  public SetStack set(Stack stack, Length width) {
    var placed = new ArrayList<SetStack.Placed>();
    var codes = new ArrayList<SetStack.Code>();
    var foot = Length.ZERO;
    boolean first = true;
    for (Stack.Layer layer : stack.layers()) {
      foot = foot.plus(layer.before());
      foot =
          switch (layer) {
            case Stack.Words words -> words(words, width, foot, first, placed);
            case Stack.Coded coded -> coded(coded, width, foot, first, placed, codes);
            case Stack.Cells row -> cells(row, width, foot, first, placed);
          };
      first = false;
    }
    return new SetStack(placed, codes, foot);
  }

  /// A bullet or number comes before its words in the order of painting too, as it is read.
  private Length words(
      Stack.Words words, Length width, Length from, boolean first, List<SetStack.Placed> placed) {
    int at = placed.size();
    boolean against = isAgainst(words.copy());
    var x = against ? Length.ZERO : words.inset();
    var foot = copy(words.copy(), x, width.minus(words.inset()), from, first, placed);
    if (words.label().isPresent()) {
      var label = words.label().get();
      var line = lines.set(label, Measure.of(words.inset())).lines().getFirst();
      var baseline = placed.get(at).baseline();
      var side = against ? width.minus(words.inset()) : Length.ZERO;
      placed.add(at, new SetStack.Placed(label.number(), side, baseline, line));
    }
    return foot;
  }

  private boolean isAgainst(Copy copy) {
    return Direction.of(copy.styled().style().text().language()) != direction;
  }

  /// Sets the words beside the code, and below it where they would have too little room. The foot
  /// leaves the code its quiet zone.
  private Length coded(
      Stack.Coded coded,
      Length width,
      Length from,
      boolean first,
      List<SetStack.Placed> placed,
      List<SetStack.Code> codes) {
    var side = coded.code().side();
    var quiet = coded.code().quiet();
    var top = first ? from : from.plus(quiet);
    codes.add(new SetStack.Code(new Rect(Length.ZERO, top, side, side), coded.code().artwork()));
    var x = side.plus(quiet.max(CELL_GAP));
    var beside = width.minus(x);
    if (beside.compareTo(LEAST_BESIDE_CODE) < 0) {
      return copy(coded.copy(), Length.ZERO, width, top.plus(side).plus(quiet), true, placed);
    }
    return copy(coded.copy(), x, beside, top, true, placed).max(top.plus(side).plus(quiet));
  }

  /// Figures stand with their units one under another, the longest of them ending at their column's
  /// edge; where text is read from right to left, that is where their column begins.
  private Length cells(
      Stack.Cells row, Length width, Length from, boolean first, List<SetStack.Placed> placed) {
    var widths = row.columns().widths(width, CELL_GAP);
    var x = Length.ZERO;
    var foot = from;
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = row.cells().get(i);
      boolean against = isAgainst(cell);
      int at = placed.size();
      var left = against ? width.minus(x).minus(widths.get(i)) : x;
      foot = foot.max(copy(cell, left, widths.get(i), from, first, placed));
      var column = row.columns().columns().get(i);
      if (column.figures() && !against) {
        // A figure that is broken over lines has no place of its own for its units.
        var shortBy = placed.size() == at + 1 ? column.shortBy(cell) : Length.ZERO;
        for (int line = at; line < placed.size(); line++) {
          placed.set(line, atEnd(placed.get(line), widths.get(i), shortBy));
        }
      }
      x = x.plus(widths.get(i)).plus(CELL_GAP);
    }
    return foot;
  }

  private static SetStack.Placed atEnd(SetStack.Placed placed, Length width, Length shortBy) {
    var line = placed.line();
    var shift = line.direction().isRightToLeft() ? shortBy : width.minus(line.end()).minus(shortBy);
    return new SetStack.Placed(placed.copy(), placed.x().plus(shift), placed.baseline(), line);
  }

  /// Sets a paragraph under `from` (a baseline, or the top when it is the first) and returns its
  /// last baseline.
  private Length copy(
      Copy copy, Length x, Length width, Length from, boolean first, List<SetStack.Placed> placed) {
    var style = copy.styled().style();
    var baseline = from;
    boolean top = first;
    for (Line line : lines.set(copy, Measure.of(width)).lines()) {
      baseline = baseline.plus(top ? capHeight(copy) : style.leading());
      top = false;
      placed.add(new SetStack.Placed(copy.number(), x, baseline, line));
    }
    return baseline;
  }

  private Length capHeight(Copy copy) {
    var text = copy.styled().style().text();
    return fonts
        .nearest(text.face())
        .map(face -> face.at(face.capHeight(), text.size()))
        // A missing face was reported when the theme was read; seven tenths is a usual height.
        .orElse(text.size().times(7, 10));
  }
}
