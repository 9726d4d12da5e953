package org.quoin.sample;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Trees, crops and houses: what grows and stands in a landscape.
final class Growth {
  private final Canvas canvas;

  Growth(Canvas canvas) {
    this.canvas = canvas;
  }

  /// A row of poplars with their feet near `foot`.
  void poplars(double from, double to, double foot, double high, int count) {
    for (int i = 0; i < count; i++) {
      double x = from + (to - from) * (i + canvas.between(-0.3, 0.3)) / count;
      poplar(x, foot + canvas.between(-0.006, 0.006), high * canvas.between(0.6, 1.25));
    }
  }

  private void poplar(double x, double foot, double high) {
    double unit = canvas.y(high);
    double wide = unit * 0.085;
    for (int i = 0; i < 140; i++) {
      double up = Math.sqrt(canvas.random.nextDouble());
      double body = Math.sin(Math.PI * Math.pow(1 - up * 0.94, 0.75));
      double side = canvas.between(-1, 1);
      double px = canvas.x(x) + side * wide * body;
      double py = canvas.y(foot) - (1 - up) * unit * 0.96 - unit * 0.04;
      int leaf = Tint.mix(0x26361F, 0x8E9A45, 0.45 - side * 0.45 + canvas.between(-0.12, 0.12));
      dab(px, py, unit * 0.022, unit * 0.055, leaf, 0.8);
    }
  }

  /// A round tree of dabs, lit from the left, in leaf or in blossom.
  void tree(double x, double foot, double high, int dark, int light) {
    double unit = canvas.y(high);
    double cx = canvas.x(x);
    double base = canvas.y(foot);
    var trunk = new Path2D.Double();
    trunk.moveTo(cx - unit * 0.035, base);
    trunk.quadTo(cx - unit * 0.01, base - unit * 0.3, cx - unit * 0.08, base - unit * 0.5);
    trunk.lineTo(cx + unit * 0.06, base - unit * 0.5);
    trunk.quadTo(cx + unit * 0.015, base - unit * 0.3, cx + unit * 0.045, base);
    trunk.closePath();
    canvas.fillAcross(trunk, 0x7C6247, 0x35291F);
    for (int limb = 0; limb < 6; limb++) {
      double lean = -0.32 + limb * 0.128;
      canvas.line(
          new java.awt.geom.QuadCurve2D.Double(
              cx,
              base - unit * 0.4,
              cx + lean * unit * 0.5,
              base - unit * 0.55,
              cx + lean * unit,
              base - unit * canvas.between(0.68, 0.84)),
          Tint.clear(0x46372A, 0.9),
          high * 0.016);
    }
    for (int i = 0; i < 720; i++) {
      double angle = canvas.between(0, 2 * Math.PI);
      double far = Math.sqrt(canvas.random.nextDouble());
      double px = Math.cos(angle) * far;
      double py = Math.sin(angle) * far;
      double lump = 0.86 + 0.14 * Math.sin(angle * 5 + x * 40);
      double light01 = 0.5 - 0.33 * px - 0.45 * py + canvas.between(-0.22, 0.22);
      dab(
          cx + px * unit * 0.40 * lump,
          base - unit * 0.68 + py * unit * 0.33 * lump,
          unit * canvas.between(0.016, 0.034),
          unit * canvas.between(0.012, 0.026),
          Tint.mix(dark, light, light01),
          0.85);
    }
  }

  void dab(double x, double y, double wide, double high, int colour, double opacity) {
    canvas.fill(
        new Ellipse2D.Double(x - wide, y - high, 2 * wide, 2 * high), Tint.clear(colour, opacity));
  }

  /// Flat-roofed houses of clay, the far ones first.
  void village(double x, double foot, double wide, int count) {
    for (int i = 0; i < count; i++) {
      double share = (i * 0.618) % 1.0;
      double down = foot + 0.022 * i / count;
      house(x + share * wide, down, 0.016 + 0.012 * i / count, 0.45 + 0.1 * (i % 3));
    }
  }

  /// One house: a lit front, a shaded side, the roof's edge, door and windows.
  void house(double x, double foot, double high, double shade) {
    double ratio = (double) canvas.height / canvas.width;
    double front = high * 1.9 * ratio;
    double side = high * 0.9 * ratio;
    int wall = Tint.mix(0xE6CBA2, 0xC79B6E, canvas.random.nextDouble());
    canvas.fillDown(canvas.box(x, foot - high, front, high), Tint.lighter(wall, 0.25), wall);
    canvas.fill(
        canvas.shape(
            x + front,
            foot - high,
            x + front + side,
            foot - high * 1.06,
            x + front + side,
            foot - high * 0.12,
            x + front,
            foot),
        Tint.darker(wall, shade));
    canvas.fill(
        canvas.shape(
            x - front * 0.03,
            foot - high,
            x + front,
            foot - high,
            x + front + side * 1.03,
            foot - high * 1.06,
            x + front + side * 1.03,
            foot - high * 1.13,
            x - front * 0.03,
            foot - high * 1.09),
        Tint.darker(0x8A6A4C, 0.15));
    canvas.fill(
        canvas.box(x + front * 0.42, foot - high * 0.55, front * 0.15, high * 0.55), 0x4A5B63);
    canvas.fill(
        canvas.box(x + front * 0.14, foot - high * 0.68, front * 0.14, high * 0.26), 0x3E4652);
    canvas.fill(
        canvas.box(x + front * 0.72, foot - high * 0.68, front * 0.14, high * 0.26), 0x3E4652);
  }
}
