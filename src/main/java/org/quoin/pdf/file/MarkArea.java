package org.quoin.pdf.file;

import org.quoin.display.Mark;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.picture.Outline;

/// The box that a mark covers on the page; for letters, from the face's descender to its ascender.
public final class MarkArea {
  private MarkArea() {}

  public static Rect of(Mark mark) {
    return switch (mark) {
      case Mark.Text text -> text(text);
      case Mark.Fill fill -> fill.area();
      case Mark.Shape shape -> outline(shape.outline(), shape.origin());
      case Mark.Picture picture -> picture.frame();
      case Mark.Drawing drawing -> drawing.frame();
      case Mark.Link link -> link.area();
    };
  }

  private static Rect text(Mark.Text text) {
    var run = text.glyphs();
    var rise = run.face().at(run.face().ascender(), run.size());
    var fall = run.face().at(-run.face().descender(), run.size());
    var width = run.width();
    var height = rise.plus(fall);
    var x = text.origin().x();
    var y = text.origin().y();
    return switch (text.turn()) {
      case NONE -> new Rect(x, y.minus(rise), width, height);
      case UPWARDS -> new Rect(x.minus(rise), y.minus(width), height, width);
      case DOWNWARDS -> new Rect(x.minus(fall), y, height, width);
    };
  }

  /// Of the outline's points, the handles of its curves included.
  private static Rect outline(Outline outline, Point origin) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int foot = Integer.MIN_VALUE;
    for (var step : outline.steps()) {
      int[] points =
          switch (step) {
            case Outline.Step.Move(int x, int y) -> new int[] {x, y};
            case Outline.Step.Line(int x, int y) -> new int[] {x, y};
            case Outline.Step.Curve(int x1, int y1, int x2, int y2, int x, int y) ->
                new int[] {x1, y1, x2, y2, x, y};
            case Outline.Step.Close() -> new int[0];
          };
      for (int i = 0; i < points.length; i += 2) {
        left = Math.min(left, points[i]);
        right = Math.max(right, points[i]);
        top = Math.min(top, points[i + 1]);
        foot = Math.max(foot, points[i + 1]);
      }
    }
    return left > right
        ? new Rect(origin.x(), origin.y(), Length.ZERO, Length.ZERO)
        : new Rect(
            origin.x().plus(new Length(left)),
            origin.y().plus(new Length(top)),
            new Length(right - left),
            new Length(foot - top));
  }
}
