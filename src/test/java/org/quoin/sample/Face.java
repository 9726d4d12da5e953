package org.quoin.sample;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.util.function.DoubleUnaryOperator;

/// The few strokes that make a face from some metres away: brows, eyes, the shadow of the nose, a
/// friendly mouth. In heads like [Person].
record Face(
    Canvas canvas, DoubleUnaryOperator px, DoubleUnaryOperator py, double head, Person.Look look) {

  void paint() {
    double turn =
        switch (look.view()) {
          case LEFT -> -0.10;
          case RIGHT -> 0.10;
          case BACK, FRONT -> 0;
        };
    int shade = Tint.mix(look.skin(), 0x5A3326, 0.55);
    int dark = 0x33241F;
    double side = Math.signum(look.light());
    // The shadowed cheek and the sockets.
    dab(turn + side * 0.24, 0.62, 0.24, 0.5, Tint.clear(shade, 0.16));
    dab(turn, 0.47, 0.56, 0.13, Tint.clear(shade, 0.16));
    for (int eye = -1; eye <= 1; eye += 2) {
      double wide = 1 - eye * turn * 1.6;
      double ex = turn + eye * 0.16 * wide;
      dab(ex, 0.49, 0.105, 0.055, Tint.clear(0xF4E6D6, 0.35));
      dab(ex + turn * 0.1, 0.492, 0.058, 0.060, Tint.clear(dark, 0.9));
      line(ex - 0.09, 0.405, ex, 0.375, ex + 0.09, 0.405, dark, 0.036, 0.6);
      line(ex - 0.065, 0.47, ex, 0.452, ex + 0.065, 0.47, dark, 0.02, 0.5);
    }
    line(
        turn * 1.3 + side * 0.02,
        0.46,
        turn * 1.5 + side * 0.07,
        0.60,
        turn * 1.4 + side * 0.05,
        0.655,
        shade,
        0.034,
        0.5);
    dab(turn * 1.35, 0.665, 0.15, 0.045, Tint.clear(shade, 0.55));
    line(turn - 0.13, 0.775, turn, 0.83, turn + 0.13, 0.775, 0x8C4638, 0.036, 0.75);
    dab(turn, 0.845, 0.15, 0.03, Tint.clear(Tint.lighter(look.skin(), 0.3), 0.5));
    dab(turn - side * 0.2, 0.63, 0.15, 0.13, Tint.clear(0xE79A7C, 0.30));
  }

  private void dab(double cx, double cy, double wide, double high, java.awt.Color colour) {
    canvas.fill(
        new Ellipse2D.Double(
            px.applyAsDouble(cx) - head * wide / 2,
            py.applyAsDouble(cy) - head * high / 2,
            head * wide,
            head * high),
        colour);
  }

  private void line(
      double x1,
      double y1,
      double cx,
      double cy,
      double x2,
      double y2,
      int colour,
      double wide,
      double opacity) {
    canvas.pen.setPaint(Tint.clear(colour, opacity));
    canvas.pen.setStroke(
        new BasicStroke((float) (head * wide), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.pen.draw(
        new QuadCurve2D.Double(
            px.applyAsDouble(x1),
            py.applyAsDouble(y1),
            px.applyAsDouble(cx),
            py.applyAsDouble(cy),
            px.applyAsDouble(x2),
            py.applyAsDouble(y2)));
  }
}
