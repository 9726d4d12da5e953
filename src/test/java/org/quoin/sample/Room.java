package org.quoin.sample;

import java.awt.geom.Rectangle2D;

/// The inside of a house: walls, windows with a view, floors, tables and what stands on them.
final class Room {
  private final Canvas canvas;

  Room(Canvas canvas) {
    this.canvas = canvas;
  }

  /// Back wall down to `floor`, and the floor before it.
  void shell(int wallTop, int wallFoot, int floorFar, int floorNear, double floor) {
    var noise = new Noise(5);
    canvas.pixels(
        0,
        1,
        (x, y) -> {
          if (y < floor) {
            int wall = Tint.mix(wallTop, wallFoot, y / floor);
            double rough = noise.cloud(x * 7, y * 5, 4) - 0.5;
            return 0xFF000000
                | (rough > 0 ? Tint.lighter(wall, rough * 0.35) : Tint.darker(wall, -rough * 0.35));
          }
          double depth = (y - floor) / (1 - floor);
          int ground = Tint.mix(floorFar, floorNear, depth);
          double plank = noise.cloud((x - 0.5) / (0.2 + depth) * 6, depth * 3, 3) - 0.5;
          return 0xFF000000
              | (plank > 0 ? Tint.lighter(ground, plank * 0.5) : Tint.darker(ground, -plank * 0.5));
        });
  }

  /// A window with sky, mountains and a little green in it, and its frame.
  void window(double x, double y, double wide, double high, int panes, int frame) {
    var old = canvas.pen.getClip();
    var hole = canvas.box(x, y, wide, high);
    canvas.fillDown(hole, 0xBFD8E8, 0xFBF0DC);
    canvas.pen.clip(hole);
    var noise = new Noise((int) (x * 1000) + 3);
    ridge(noise, y + high * 0.62, high * 0.30, 0x9DB1C6, 1.0);
    ridge(noise, y + high * 0.74, high * 0.18, 0x7E98A6, 2.1);
    ridge(noise, y + high * 0.88, high * 0.10, 0x8FA474, 3.2);
    canvas.pen.setClip(old);
    frame(hole, panes, frame);
    canvas.glow(x + wide / 2, y + high / 2, Math.max(wide, high) * 1.15, 0xFFF3D8, 0.22);
  }

  private void ridge(Noise noise, double crest, double rise, int colour, double size) {
    var path = new java.awt.geom.Path2D.Double();
    path.moveTo(0, canvas.height);
    for (int i = 0; i <= 160; i++) {
      double x = i / 160.0;
      path.lineTo(canvas.x(x), canvas.y(crest - rise * noise.crest(x * 4 * size, size, 5)));
    }
    path.lineTo(canvas.width, canvas.height);
    path.closePath();
    canvas.fill(path, colour);
  }

  private void frame(Rectangle2D hole, int panes, int colour) {
    double thick = 0.010;
    for (int i = 0; i <= panes; i++) {
      double x = hole.getX() + hole.getWidth() * i / panes;
      canvas.line(
          new java.awt.geom.Line2D.Double(x, hole.getY(), x, hole.getMaxY()),
          Tint.solid(colour),
          i % panes == 0 ? thick : thick * 0.6);
    }
    for (double share : new double[] {0, 0.34, 1}) {
      double y = hole.getY() + hole.getHeight() * share;
      canvas.line(
          new java.awt.geom.Line2D.Double(hole.getX(), y, hole.getMaxX(), y),
          Tint.solid(share == 0.34 ? colour : Tint.darker(colour, 0.15)),
          share == 0.34 ? thick * 0.6 : thick);
    }
  }

  /// Light that falls in from the left or right as a slanting beam.
  void beam(double x, double top, double wide, double lean, double foot, double opacity) {
    canvas.soft(
        0.02,
        pen -> {
          pen.setPaint(
              new java.awt.GradientPaint(
                  0,
                  (float) canvas.y(top),
                  Tint.clear(0xFFF1CE, opacity),
                  0,
                  (float) canvas.y(foot),
                  Tint.clear(0xFFE6B4, opacity * 0.2)));
          pen.fill(
              canvas.shape(x, top, x + wide, top, x + wide * 1.5 + lean, foot, x + lean, foot));
        });
  }

  /// A table seen from its long side: a lit top and a front in shadow.
  void table(double x, double top, double wide, double deep, double high, int wood) {
    canvas.soft(
        0.012,
        pen -> {
          pen.setPaint(Tint.clear(0x1A1620, 0.45));
          pen.fill(canvas.oval(x + wide / 2, top + deep + high, wide * 1.06, 0.05));
        });
    double slant = deep * 0.6;
    canvas.fillDown(
        canvas.shape(x + slant, top, x + wide - slant, top, x + wide, top + deep, x, top + deep),
        Tint.lighter(wood, 0.35),
        Tint.lighter(wood, 0.08));
    canvas.fillDown(
        canvas.box(x, top + deep, wide, high), Tint.darker(wood, 0.18), Tint.darker(wood, 0.62));
    canvas.fill(canvas.box(x, top + deep, wide, 0.008), Tint.lighter(wood, 0.25));
  }

  /// A sheet of paper lying on a table.
  void sheet(double x, double y, double wide, double tilt) {
    double high = wide * 0.42;
    canvas.fill(
        canvas.shape(
            x,
            y,
            x + wide,
            y + tilt,
            x + wide + high * 0.25,
            y + high + tilt,
            x + high * 0.25 - 0.01,
            y + high),
        Tint.mix(0xFAF4E6, 0xE6DED0, canvas.random.nextDouble()));
    for (int i = 0; i < 4; i++) {
      double line = y + high * (0.2 + 0.18 * i);
      canvas.line(
          canvas.open(x + wide * 0.16, line + tilt * 0.2, x + wide * 0.86, line + tilt * 0.9),
          Tint.clear(0x55606E, 0.45),
          0.0016);
    }
  }

  /// A glass of tea and a bottle of water.
  void glass(double x, double foot, double high, int drink) {
    double wide = high * 0.5 * canvas.height / canvas.width;
    var cup = canvas.box(x - wide / 2, foot - high, wide, high);
    canvas.fillAcross(cup, Tint.lighter(drink, 0.5), drink);
    canvas.line(
        canvas.open(x - wide * 0.25, foot - high * 0.9, x - wide * 0.25, foot - high * 0.15),
        Tint.clear(0xFFFFFF, 0.75),
        0.003);
  }

  /// A hanging flag with three bands.
  void flag(double x, double top, double high, int one, int two, int three) {
    canvas.fillAcross(canvas.box(x - 0.003, top - 0.02, 0.006, high + 0.22), 0xC9A867, 0x6E5A38);
    double wide = high * 0.30 * canvas.height / canvas.width;
    int[] bands = {one, two, three};
    for (int i = 0; i < 3; i++) {
      double left = x + wide * i / 3;
      var path =
          canvas.shape(
              left,
              top,
              left + wide / 3,
              top + 0.012,
              left + wide / 3 - wide * 0.05,
              top + high * (0.97 - 0.05 * i),
              left - wide * 0.02,
              top + high * (1 - 0.05 * i));
      canvas.fillAcross(path, Tint.lighter(bands[i], 0.12), Tint.darker(bands[i], 0.32));
    }
  }
}
