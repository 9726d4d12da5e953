package org.quoin.corpus;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Whether the marks of a page keep clear of each other and within the type area.
///
/// @param boxed lines that stand in boxes and quotes, or under figures
/// @param lines of running text and heads
record MarkCheck(
    Shown page, Frame frame, List<Line> lines, List<Line> boxed, Consumer<Fault> faults) {
  /// Less than this, in points, is the breath of a letter over another's box.
  private static final double TOUCH = 1;

  /// Punctuation and serifs may hang out of a column by so much.
  private static final double HANG = 7;

  private record Seen(String what, Rectangle2D box) {}

  void check() {
    var seen = new ArrayList<Seen>();
    lines.forEach(line -> seen.add(new Seen("text", tight(line))));
    boxed.forEach(line -> seen.add(new Seen("text beside", tight(line))));
    for (var line : Line.of(page.number(), page.glyphs(Shown.FURNITURE))) {
      seen.add(new Seen("furniture", tight(line)));
    }
    page.pictures().values().forEach(all -> all.forEach(box -> seen.add(new Seen("photo", box))));
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size(); j++) {
        if (meets(seen.get(i).box(), seen.get(j).box())) {
          tell(Fault.Kind.OVERLAP, seen.get(i), " over " + seen.get(j).what());
        }
      }
      if (!seen.get(i).what().equals("furniture")) {
        within(seen.get(i));
      }
    }
    for (var fill : tints()) {
      for (var mark : seen) {
        boolean own = mark.what().equals("text beside") && fill.contains(mark.box());
        if (!own && meets(fill, mark.box())) {
          tell(Fault.Kind.OVERLAP, mark, " over a box or rule");
        }
      }
    }
  }

  /// Boxes and rules inside the type area; the banner's band is none of it.
  private List<Rectangle2D> tints() {
    var area =
        new Rectangle2D.Double(
            frame.left(page.number()) - 3,
            frame.top() - 3,
            frame.right(page.number()) - frame.left(page.number()) + 6,
            frame.bottom() - frame.top() + 6);
    return page.fills().stream().filter(area::contains).toList();
  }

  private void within(Seen mark) {
    double hang = mark.what().startsWith("text") ? HANG : 0.5;
    var box = mark.box();
    boolean out =
        box.getMinX() < frame.left(page.number()) - hang
            || box.getMaxX() > frame.right(page.number()) + hang
            || box.getMinY() < frame.top() - 3
            || box.getMaxY() > frame.bottom() + 3;
    if (out) {
      tell(Fault.Kind.OUTSIDE, mark, "");
    }
  }

  private void tell(Fault.Kind kind, Seen mark, String more) {
    var box = mark.box();
    var words = "%s at %.0f, %.0f%s".formatted(mark.what(), box.getMinX(), box.getMinY(), more);
    faults.accept(new Fault(kind, page.number(), words));
  }

  private static Rectangle2D tight(Line line) {
    return new Rectangle2D.Double(
        line.left() + 0.5,
        line.baseline() - 0.62 * line.size(),
        Math.max(0.1, line.right() - line.left() - 1),
        0.8 * line.size());
  }

  private static boolean meets(Rectangle2D a, Rectangle2D b) {
    var both = a.createIntersection(b);
    // A hairline is thinner than a touch, and still must not run through anything.
    double least = Math.min(TOUCH, Math.min(a.getHeight(), b.getHeight()) / 2);
    return both.getWidth() > Math.min(TOUCH, b.getWidth() / 2) && both.getHeight() > least;
  }
}
