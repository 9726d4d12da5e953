package org.quoin.pdf.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quoin.display.Mark;

/// The order in which the marks of a page are painted: that of reading, but from left to right on a
/// line that has text from right to left.
///
/// Readers that take text out of a file expect such a line as it looks and turn it round by the
/// Unicode Bidirectional Algorithm; what reads by the structure tree has the text from there.
final class LineOrder {
  private final List<Mark> marks;
  private final int[] order;
  private final boolean[] turned;

  private LineOrder(List<Mark> marks) {
    this.marks = marks;
    this.order = IntStream.range(0, marks.size()).toArray();
    this.turned = new boolean[marks.size()];
  }

  static LineOrder of(List<Mark> marks) {
    var order = new LineOrder(marks);
    if (marks.stream().anyMatch(LineOrder::isLeftwards)) {
      order.sort();
    }
    return order;
  }

  /// The index of the mark that is painted at a place in the sequence.
  int at(int place) {
    return order[place];
  }

  /// Whether nothing at the left end of this mark's line tells that the line is to be read from its
  /// right end.
  boolean needsMark(int index) {
    return turned[index];
  }

  private static boolean isLeftwards(Mark mark) {
    return mark instanceof Mark.Text text && text.glyphs().isRightToLeft();
  }

  private void sort() {
    for (int from = 0; from < order.length; from++) {
      if (!(marks.get(from) instanceof Mark.Text first) || first.turn() != Mark.Turn.NONE) {
        continue;
      }
      var line = new ArrayList<Integer>();
      int to = from;
      while (to < order.length && isOn(first, marks.get(to))) {
        if (marks.get(to) instanceof Mark.Text) {
          line.add(to);
        }
        to++;
      }
      turn(line);
      from = to - 1;
    }
  }

  private static boolean isOn(Mark.Text first, Mark next) {
    return next instanceof Mark.Link
        || next instanceof Mark.Text text && LineEnds.sameLine(first, text);
  }

  /// Puts the texts of a line in the places that they have among the marks, from left to right.
  private void turn(List<Integer> line) {
    var sorted = line.stream().sorted(Comparator.comparing(i -> text(i).origin().x())).toList();
    for (int i = 0; i < line.size(); i++) {
      order[line.get(i)] = sorted.get(i);
    }
    int leftmost = sorted.getFirst();
    boolean leftwards =
        line.size() == 1 ? isLeftwards(marks.get(leftmost)) : line.getFirst() != leftmost;
    turned[leftmost] = leftwards && !startsLeftwards(sorted);
  }

  private Mark.Text text(int index) {
    return (Mark.Text) marks.get(index);
  }

  /// Whether the first letter from the left that has a direction runs from right to left.
  private boolean startsLeftwards(List<Integer> sorted) {
    for (int index : sorted) {
      var run = text(index).glyphs();
      var letters = run.isRightToLeft() ? new StringBuilder(run.text()).reverse() : run.text();
      for (int i = 0; i < letters.length(); i++) {
        switch (Character.getDirectionality(letters.charAt(i))) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
            return false;
          }
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }
}
