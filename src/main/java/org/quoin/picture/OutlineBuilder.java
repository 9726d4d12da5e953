package org.quoin.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;

/// Turns a Java2D shape, its coordinates in millipoints, into an [Outline].
final class OutlineBuilder {
  /// A coordinate beyond this (about 5 km) is no place in a drawing, only a way to overflow.
  private static final double FARTHEST = 1 << 24;

  private OutlineBuilder() {}

  static Outline of(Shape shape) {
    var steps = new ArrayList<Outline.Step>();
    var c = new double[6];
    double x = 0;
    double y = 0;
    var path = shape.getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          steps.add(new Outline.Step.Move(whole(c[0]), whole(c[1])));
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          steps.add(new Outline.Step.Line(whole(c[0]), whole(c[1])));
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // A quadratic is the cubic whose handles lie two thirds of the way to its one handle.
          steps.add(
              new Outline.Step.Curve(
                  whole(x + (c[0] - x) * 2 / 3),
                  whole(y + (c[1] - y) * 2 / 3),
                  whole(c[2] + (c[0] - c[2]) * 2 / 3),
                  whole(c[3] + (c[1] - c[3]) * 2 / 3),
                  whole(c[2]),
                  whole(c[3])));
          x = c[2];
          y = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          steps.add(
              new Outline.Step.Curve(
                  whole(c[0]), whole(c[1]), whole(c[2]), whole(c[3]), whole(c[4]), whole(c[5])));
          x = c[4];
          y = c[5];
        }
        default -> steps.add(new Outline.Step.Close());
      }
    }
    boolean drawn = steps.stream().anyMatch(step -> !(step instanceof Outline.Step.Move));
    return new Outline(
        drawn ? steps : java.util.List.of(), path.getWindingRule() == PathIterator.WIND_EVEN_ODD);
  }

  private static int whole(double value) {
    return (int) Math.round(Math.clamp(value, -FARTHEST, FARTHEST));
  }
}
