package org.quoin.sample;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/// Hair, scarves and caps, in heads like [Person].
record Headwear(
    Canvas canvas, DoubleUnaryOperator px, DoubleUnaryOperator py, double head, Person.Look look) {

  void paint() {
    boolean back = look.view() == Person.View.BACK;
    double turn =
        switch (look.view()) {
          case LEFT -> 0.10;
          case RIGHT -> -0.10;
          case BACK, FRONT -> 0;
        };
    switch (look.hair()) {
      case SHORT -> shaded(mop(turn, back ? 0.80 : 0.30, back), look.head());
      case LONG, BUN -> {
        if (look.hair() == Person.Hair.LONG) {
          if (back) {
            shaded(curtain(0.44, 1.40), look.head());
          }
        }
        shaded(mop(turn, back ? 0.84 : 0.27, back), look.head());
        if (look.hair() == Person.Hair.BUN) {
          shaded(oval(turn * 4, back ? 0.40 : 0.06, 0.36, 0.32), Tint.darker(look.head(), 0.15));
        }
      }
      case SCARF -> scarf(back, turn);
      case CAP -> {
        shaded(mop(turn, back ? 0.74 : 0.30, back), 0x2E2622);
        shaded(cap(0.50, 0.36, -0.10), look.head());
        canvas.fill(bar(-0.43, 0.24, 0.86, 0.10), Tint.darker(look.head(), 0.45));
        if (!back) {
          canvas.fill(oval(-turn * 2, 0.36, 0.74, 0.14), Tint.darker(look.head(), 0.6));
          canvas.fill(oval(-turn * 2, 0.14, 0.12, 0.12), 0xD9B45A);
        }
      }
      case SKULLCAP -> {
        shaded(mop(turn, back ? 0.76 : 0.30, back), 0x2E2622);
        shaded(cap(0.40, 0.30, -0.06), look.head());
        for (int i = -2; i <= 2; i++) {
          canvas.fill(
              oval(i * 0.15, 0.17 - 0.02 * Math.abs(i), 0.07, 0.07),
              Tint.lighter(look.head(), 0.75));
        }
      }
    }
  }

  /// What hangs behind the head, painted before it.
  void behind() {
    if (look.hair() == Person.Hair.LONG && look.view() != Person.View.BACK) {
      shaded(curtain(0.47, 1.22), Tint.darker(look.head(), 0.1));
    }
  }

  private void scarf(boolean back, double turn) {
    if (back) {
      shaded(curtain(0.47, 1.55), look.head());
    } else {
      var hood = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      hood.append(curtain(0.50, 1.42), false);
      hood.append(oval(-turn * 0.8, 0.60, 0.56, 0.76), false);
      shaded(hood, look.head());
    }
    for (int i = 0; i < 26; i++) {
      double px0 = canvas.between(-0.42, 0.42);
      double py0 = canvas.between(0.02, back ? 1.3 : 0.24);
      if (Math.abs(px0) < 0.46 - Math.abs(py0 - 0.6) * 0.25) {
        canvas.fill(oval(px0, py0, 0.06, 0.05), Tint.clear(Tint.lighter(look.head(), 0.7), 0.75));
      }
    }
  }

  /// What hangs round the head down to the shoulders.
  private Shape curtain(double half, double foot) {
    var path = new Path2D.Double();
    path.moveTo(x(-half * 0.7), y(foot));
    path.curveTo(x(-half * 1.5), y(1.0), x(-half * 1.1), y(-0.06), x(0), y(-0.06));
    path.curveTo(x(half * 1.1), y(-0.06), x(half * 1.5), y(1.0), x(half * 0.7), y(foot));
    path.quadTo(x(0), y(foot + 0.2), x(-half * 0.7), y(foot));
    path.closePath();
    return path;
  }

  /// Hair on the skull down to its line over the brow, or at the nape from behind.
  private Shape mop(double turn, double line, boolean back) {
    var hair = new Area(new Ellipse2D.Double(x(-0.425), y(-0.045), head * 0.85, head * 1.06));
    var face = new Path2D.Double();
    if (back) {
      face.moveTo(x(-0.5), y(line - 0.12));
      face.curveTo(x(-0.3), y(line), x(-0.25), y(line + 0.10), x(0), y(line + 0.10));
      face.curveTo(x(0.25), y(line + 0.10), x(0.3), y(line), x(0.5), y(line - 0.12));
    } else {
      face.moveTo(x(-0.40 - turn * 0.9), y(0.60));
      face.curveTo(
          x(-0.35 - turn),
          y(0.40),
          x(-0.34 - turn),
          y(line),
          x(-0.16 - turn * 0.8),
          y(line - 0.03));
      face.curveTo(
          x(-turn * 0.6),
          y(line - 0.08),
          x(0.2 - turn * 0.8),
          y(line - 0.05),
          x(0.34 - turn),
          y(line + 0.06));
      face.curveTo(x(0.36 - turn), y(0.40), x(0.37 - turn), y(0.50), x(0.40 - turn * 0.9), y(0.60));
    }
    face.lineTo(x(0.7), y(0.62));
    face.lineTo(x(0.7), y(1.3));
    face.lineTo(x(-0.7), y(1.3));
    face.lineTo(x(-0.7), y(0.62));
    face.closePath();
    hair.subtract(new Area(face));
    return hair;
  }

  private Shape cap(double half, double foot, double top) {
    var path = new Path2D.Double();
    path.moveTo(x(-0.42), y(foot));
    path.curveTo(x(-half * 1.05), y(top + 0.05), x(-0.2), y(top), x(0), y(top));
    path.curveTo(x(0.2), y(top), x(half * 1.05), y(top + 0.05), x(0.42), y(foot));
    path.quadTo(x(0), y(foot - 0.07), x(-0.42), y(foot));
    path.closePath();
    return path;
  }

  private Shape bar(double left, double top, double wide, double high) {
    return new java.awt.geom.RoundRectangle2D.Double(
        x(left), y(top), head * wide, head * high, head * 0.06, head * 0.06);
  }

  private Ellipse2D oval(double cx, double cy, double wide, double high) {
    return new Ellipse2D.Double(
        x(cx) - head * wide / 2, y(cy) - head * high / 2, head * wide, head * high);
  }

  private void shaded(Shape shape, int colour) {
    Person.shade(canvas, shape, colour, look.light());
  }

  private double x(double heads) {
    return px.applyAsDouble(heads);
  }

  private double y(double heads) {
    return py.applyAsDouble(heads);
  }
}
