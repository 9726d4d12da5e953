package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One page with what stands on it, story by story.
record Sheet(Shown page, Frame frame, List<Stand> stands) {
  /// Interior rows that may be blank by intention: between two stories, round a box.
  private static final int MEANT = 3;

  /// What a story has on the page.
  ///
  /// @param headFoot row that its head reaches down to here, or the row over its first mark
  /// @param textAlone whether no picture is among them
  record Stand(int story, List<Rectangle2D> marks, int headFoot, boolean textAlone) {
    double top() {
      return marks.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
    }
  }

  static Sheet of(Shown page, Frame frame, List<PrintedIssue.Story> stories, List<Integer> heads) {
    var stands = new ArrayList<Stand>();
    for (int i = 0; i < stories.size(); i++) {
      stand(page, frame, stories.get(i), i, heads.get(i), stands);
    }
    stands.sort(Comparator.comparingDouble(Stand::top));
    return new Sheet(page, frame, stands);
  }

  private static void stand(
      Shown page, Frame frame, PrintedIssue.Story story, int number, int head, List<Stand> stands) {
    var marks = new ArrayList<Rectangle2D>();
    int headFoot = 0;
    int seen = 0;
    for (var part : story.parts()) {
      boolean ofHead = !part.beside() && part.picture().isEmpty() && seen++ < head;
      for (var line : part.lines()) {
        if (line.page() != page.number()) {
          continue;
        }
        // A baseline stands on its row: the feet of letters do not count.
        // A head stands across all columns: what is white beside a short headline is its own.
        double left = ofHead ? frame.left(page.number()) : line.left();
        double right = ofHead ? frame.right(page.number()) : line.right();
        marks.add(new Rectangle2D.Double(left, line.top(), right - left, 0.7 * line.size()));
        if (part.beside() && !part.type().equals("Caption")) {
          box(page, line).ifPresent(marks::add);
        }
        if (ofHead) {
          headFoot = Math.max(headFoot, frame.rowsTo(line.baseline()));
        }
      }
      part.picture().stream()
          .flatMap(picture -> picture.boxes().stream())
          .filter(placed -> placed.page() == page.number())
          .forEach(placed -> marks.add(placed.box()));
    }
    if (!marks.isEmpty()) {
      double top = marks.stream().mapToDouble(Rectangle2D::getMinY).min().orElseThrow();
      int from = headFoot > 0 ? headFoot : Math.max(0, frame.rowsTo(top + 0.1) - 1);
      boolean textAlone = story.parts().stream().allMatch(part -> part.picture().isEmpty());
      stands.add(new Stand(number, marks, from, textAlone));
    }
  }

  /// The tint that a line stands on, or the rule close over or under a quote.
  private static Optional<Rectangle2D> box(Shown page, Line line) {
    var round =
        new Rectangle2D.Double(
            line.left() + 2,
            line.top() - 2 * Frame.STEP,
            Math.max(1, line.right() - line.left() - 4),
            0.7 * line.size() + 4 * Frame.STEP);
    return page.fills().stream()
        .filter(fill -> fill.intersects(round) && fill.getWidth() < 480)
        .filter(fill -> fill.contains(line.box()) || fill.getHeight() < 3)
        .max(Comparator.comparingDouble(Rectangle2D::getMaxY));
  }

  /// The feet of the columns within one story, which may have columns of its own.
  Feet feet(Stand stand) {
    var own =
        IntStream.of(frame.columns(), frame.columns() - 1, frame.columns() + 1)
            .filter(columns -> columns > 0)
            .mapToObj(frame::in)
            .filter(other -> stand.textAlone() && holds(other, stand))
            .findFirst()
            .orElse(frame);
    var marks = new ArrayList<>(stand.marks());
    brokenOff(stand).ifPresent(marks::add);
    return Feet.of(own, page.number(), marks, stand.headFoot());
  }

  /// The line in a story's last column that says where it goes on.
  private Optional<Rectangle2D> brokenOff(Stand stand) {
    double below = stand.marks().stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
    return jumpLines().stream()
        .filter(line -> line.getMinX() > frame.left(page.number()) + frame.columnWidth() / 2)
        .filter(line -> line.getMinY() > stand.top() && line.getMinY() < below + Frame.STEP)
        .findFirst();
  }

  /// Whether every mark under a story's head lies within one column.
  private boolean holds(Frame other, Stand stand) {
    return stand.marks().stream()
        .filter(mark -> other.rowsTo(mark.getMaxY()) > stand.headFoot())
        .allMatch(mark ->
            IntStream.range(0, other.columns())
                    .filter(column -> Feet.stands(mark, other, page.number(), column))
                    .count()
                <= 1);
  }

  /// The feet of the whole page.
  Feet feet() {
    return Feet.of(frame, page.number(), marks(), 0);
  }

  private List<Rectangle2D> marks() {
    return Stream.concat(
            stands.stream().flatMap(stand -> stand.marks().stream()), jumpLines().stream())
        .toList();
  }

  /// What stands over the rest of a story that jumped, and the line where one breaks off: no story
  /// of the structure has them. Over a rest they stand across all columns, as heads do.
  private List<Rectangle2D> jumpLines() {
    double left = frame.left(page.number());
    double right = frame.right(page.number());
    var marks = new ArrayList<Rectangle2D>();
    for (var line : page.lines()) {
      boolean within =
          isOfNoStory(line)
              && line.left() > left - 1
              && line.right() < right + 1
              && line.top() > frame.top() - 1
              && line.baseline() < frame.bottom() + 1;
      if (within) {
        double end = line.left() < left + frame.columnWidth() / 2 ? right : line.right();
        marks.add(
            new Rectangle2D.Double(line.left(), line.top(), end - line.left(), 0.7 * line.size()));
      }
    }
    return marks;
  }

  private boolean isOfNoStory(Line line) {
    return stands.stream()
        .flatMap(stand -> stand.marks().stream())
        .noneMatch(mark ->
            Math.abs(mark.getMinX() - line.left()) < 1
                && Math.abs(mark.getMinY() - line.top()) < 1);
  }

  /// Cells of the grid that are filled, of all of the page's.
  double fill() {
    int blank = 0;
    var all = marks();
    for (int column = 0; column < frame.columns(); column++) {
      blank += blank(all, column);
    }
    return 1 - (double) blank / (frame.rows() * frame.columns());
  }

  private int blank(List<Rectangle2D> all, int column) {
    int blank = 0;
    int filled = 0;
    var own =
        all.stream()
            .filter(mark -> Feet.stands(mark, frame, page.number(), column))
            .sorted(Comparator.comparingDouble(Rectangle2D::getMinY))
            .toList();
    for (var mark : own) {
      int over = (int) Math.floor((mark.getMinY() - frame.top()) / Frame.STEP + 0.2) - filled;
      blank += over > MEANT ? over - 1 : 0;
      filled = Math.max(filled, frame.rowsTo(mark.getMaxY()));
    }
    return blank + Math.max(0, frame.rows() - filled);
  }
}
