package org.quoin.sample;

import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// A head and shoulders close by: a man in a dark suit, grey at the temples, who smiles a little.
/// Places are in shares of a square picture.
final class Portrait {
  private static final int SKIN = 0xD9A27A;
  private static final int SHADE = 0x8A4E38;
  private static final int HAIR = 0x55504D;
  private final Canvas canvas;

  private Portrait(Canvas canvas) {
    this.canvas = canvas;
  }

  static void chief(Canvas canvas) {
    new Portrait(canvas).paint();
  }

  private void paint() {
    backdrop();
    suit();
    neck();
    head();
    face();
    hair();
    canvas.glow(0.30, 0.30, 0.45, 0xFFE9C4, 0.20);
  }

  private void backdrop() {
    canvas.fillDown(canvas.box(0, 0, 1, 1), 0x6F93A6, 0x33505E);
    canvas.soft(
        0.05,
        pen -> {
          pen.setPaint(Tint.clear(0xDCE6DE, 0.75));
          pen.fill(canvas.oval(0.20, 0.26, 0.62, 0.7));
          pen.setPaint(Tint.clear(0xE2B36A, 0.45));
          pen.fill(canvas.oval(0.90, 0.62, 0.34, 0.8));
          pen.setPaint(Tint.clear(0x2B5F94, 0.5));
          pen.fill(canvas.oval(0.98, 0.30, 0.22, 0.9));
        });
  }

  private void suit() {
    var coat =
        path(
            0.06, 1.02, 0.08, 0.86, 0.20, 0.80, 0.37, 0.745, 0.50, 0.78, 0.63, 0.745, 0.80, 0.80,
            0.92, 0.86, 0.94, 1.02);
    lit(coat, 0x33415C, 0x141A28);
    canvas.fillDown(
        canvas.shape(
            0.385, 0.715, 0.50, 0.80, 0.615, 0.715, 0.66, 0.77, 0.52, 1.02, 0.48, 1.02, 0.34, 0.77),
        0xF8F3EA,
        0xD5D0CC);
    canvas.fillAcross(
        canvas.shape(
            0.470, 0.790, 0.530, 0.790, 0.540, 0.832, 0.556, 1.02, 0.444, 1.02, 0.460, 0.832),
        0xA94C3F,
        0x66251F);
    canvas.line(
        canvas.curve(0.468, 0.835, 0.50, 0.842, 0.532, 0.835), Tint.clear(0x3A1512, 0.7), 0.004);
    for (int i = 0; i < 5; i++) {
      canvas.line(
          canvas.open(0.455, 0.90 + i * 0.035, 0.545, 0.87 + i * 0.035),
          Tint.clear(0xE8CFA0, 0.45),
          0.006);
    }
    lit(
        canvas.shape(0.35, 0.745, 0.385, 0.725, 0.455, 1.02, 0.30, 1.02, 0.335, 0.90, 0.28, 0.87),
        0x46587A,
        0x1D2638);
    lit(
        canvas.shape(0.65, 0.745, 0.615, 0.725, 0.545, 1.02, 0.70, 1.02, 0.665, 0.90, 0.72, 0.87),
        0x2E3A52,
        0x121826);
    canvas.fill(canvas.shape(0.385, 0.712, 0.50, 0.80, 0.452, 0.845, 0.366, 0.742), 0xFFFBF3);
    canvas.fill(canvas.shape(0.615, 0.712, 0.50, 0.80, 0.548, 0.845, 0.634, 0.742), 0xDCD6D0);
    canvas.fill(canvas.oval(0.335, 0.872, 0.020, 0.020), 0xE2B350);
  }

  private void neck() {
    lit(
        path(0.41, 0.60, 0.40, 0.70, 0.41, 0.735, 0.50, 0.80, 0.59, 0.735, 0.60, 0.70, 0.59, 0.60),
        SKIN,
        SHADE);
    canvas.soft(
        0.012,
        pen -> {
          pen.setPaint(Tint.clear(0x5A2E22, 0.55));
          pen.fill(canvas.oval(0.51, 0.675, 0.20, 0.085));
        });
  }

  private void head() {
    lit(canvas.oval(0.335, 0.455, 0.045, 0.105), Tint.lighter(SKIN, 0.05), SKIN);
    lit(canvas.oval(0.665, 0.455, 0.045, 0.105), Tint.mix(SKIN, SHADE, 0.5), SHADE);
    var skull = new Path2D.Double();
    skull.moveTo(canvas.x(0.340), canvas.y(0.40));
    skull.curveTo(
        canvas.x(0.340),
        canvas.y(0.20),
        canvas.x(0.66),
        canvas.y(0.20),
        canvas.x(0.660),
        canvas.y(0.40));
    skull.curveTo(
        canvas.x(0.664),
        canvas.y(0.53),
        canvas.x(0.645),
        canvas.y(0.60),
        canvas.x(0.585),
        canvas.y(0.665));
    skull.curveTo(
        canvas.x(0.545),
        canvas.y(0.708),
        canvas.x(0.455),
        canvas.y(0.708),
        canvas.x(0.415),
        canvas.y(0.665));
    skull.curveTo(
        canvas.x(0.355),
        canvas.y(0.60),
        canvas.x(0.336),
        canvas.y(0.53),
        canvas.x(0.340),
        canvas.y(0.40));
    skull.closePath();
    lit(skull, Tint.lighter(SKIN, 0.22), Tint.mix(SKIN, SHADE, 0.55));
    var old = canvas.pen.getClip();
    canvas.pen.setClip(skull);
    canvas.soft(
        0.018,
        pen -> {
          pen.setPaint(Tint.clear(SHADE, 0.50));
          pen.fill(canvas.oval(0.672, 0.52, 0.11, 0.42));
          pen.setPaint(Tint.clear(SHADE, 0.30));
          pen.fill(canvas.oval(0.50, 0.705, 0.24, 0.05));
          pen.fill(canvas.oval(0.428, 0.415, 0.10, 0.05));
          pen.fill(canvas.oval(0.572, 0.415, 0.10, 0.05));
          pen.setPaint(Tint.clear(0xE08A6A, 0.35));
          pen.fill(canvas.oval(0.405, 0.515, 0.08, 0.07));
          pen.fill(canvas.oval(0.595, 0.515, 0.08, 0.07));
          pen.setPaint(Tint.clear(0xFFEBD2, 0.50));
          pen.fill(canvas.oval(0.455, 0.315, 0.15, 0.07));
          pen.fill(canvas.oval(0.395, 0.475, 0.05, 0.04));
          pen.fill(canvas.oval(0.50, 0.652, 0.06, 0.03));
        });
    canvas.pen.setClip(old);
  }

  private void face() {
    for (int side = -1; side <= 1; side += 2) {
      double x = 0.5 + side * 0.073;
      var eye =
          canvas.curve(
              x - 0.036, 0.435, x - 0.018, 0.421, x + 0.012, 0.420, x + 0.036, 0.435, x + 0.014,
              0.444, x - 0.016, 0.444, x - 0.036, 0.435);
      canvas.fill(eye, 0xDCC9B8);
      canvas.pen.setClip(eye);
      canvas.fill(canvas.oval(x + 0.003, 0.431, 0.033, 0.034), 0x4A3224);
      canvas.fill(canvas.oval(x + 0.003, 0.431, 0.016, 0.017), 0x17110E);
      canvas.pen.setClip(null);
      canvas.fill(canvas.oval(x - 0.002, 0.428, 0.006, 0.006), Tint.clear(0xFFFFFF, 0.8));
      stroke(
          canvas.curve(x - 0.040, 0.436, x - 0.02, 0.419, x + 0.014, 0.418, x + 0.040, 0.437),
          0x3A241C,
          0.0058,
          0.85);
      stroke(canvas.curve(x - 0.034, 0.452, x, 0.461, x + 0.034, 0.452), SHADE, 0.004, 0.5);
      stroke(canvas.curve(x - 0.040, 0.402, x, 0.394, x + 0.040, 0.404), SHADE, 0.004, 0.4);
      stroke(
          canvas.curve(x - side * -0.030 - side * 0.062, 0.384, x, 0.371, x + side * 0.052, 0.388),
          0x4A413C,
          0.0125,
          0.75);
      stroke(canvas.curve(x + side * 0.046, 0.446, x + side * 0.062, 0.440), SHADE, 0.0028, 0.5);
      stroke(canvas.curve(x + side * 0.044, 0.454, x + side * 0.060, 0.462), SHADE, 0.0028, 0.5);
    }
    canvas.soft(
        0.008,
        pen -> {
          pen.setPaint(Tint.clear(SHADE, 0.55));
          pen.fill(canvas.shape(0.508, 0.42, 0.520, 0.44, 0.545, 0.528, 0.512, 0.545, 0.516, 0.48));
          pen.setPaint(Tint.clear(0xFFE9D0, 0.7));
          pen.fill(canvas.shape(0.494, 0.42, 0.504, 0.42, 0.510, 0.520, 0.490, 0.520));
        });
    stroke(
        canvas.curve(
            0.462, 0.528, 0.460, 0.542, 0.474, 0.546, 0.486, 0.546, 0.50, 0.555, 0.514, 0.546,
            0.530, 0.546, 0.540, 0.540, 0.538, 0.526),
        SHADE,
        0.0050,
        0.75);
    canvas.soft(
        0.006,
        pen -> {
          pen.setPaint(Tint.clear(HAIR, 0.50));
          pen.fill(
              canvas.curve(
                  0.425, 0.592, 0.455, 0.566, 0.50, 0.572, 0.545, 0.566, 0.578, 0.592, 0.54, 0.588,
                  0.50, 0.586, 0.46, 0.588, 0.425, 0.592));
        });
    canvas.fill(
        canvas.curve(
            0.440, 0.600, 0.478, 0.596, 0.50, 0.601, 0.522, 0.596, 0.562, 0.599, 0.53, 0.624, 0.50,
            0.628, 0.47, 0.624, 0.440, 0.600),
        Tint.clear(0xB4604E, 0.85));
    stroke(
        canvas.curve(0.428, 0.596, 0.445, 0.606, 0.50, 0.611, 0.555, 0.606, 0.574, 0.595),
        0x6A2C22,
        0.0058,
        0.85);
    stroke(canvas.curve(0.448, 0.548, 0.425, 0.572, 0.416, 0.596), SHADE, 0.0045, 0.45);
    stroke(canvas.curve(0.552, 0.548, 0.577, 0.572, 0.587, 0.596), SHADE, 0.0045, 0.55);
  }

  private void hair() {
    var mop = new Path2D.Double();
    mop.moveTo(canvas.x(0.326), canvas.y(0.445));
    mop.curveTo(
        canvas.x(0.300),
        canvas.y(0.14),
        canvas.x(0.70),
        canvas.y(0.12),
        canvas.x(0.676),
        canvas.y(0.445));
    mop.curveTo(
        canvas.x(0.662),
        canvas.y(0.41),
        canvas.x(0.655),
        canvas.y(0.37),
        canvas.x(0.645),
        canvas.y(0.335));
    mop.curveTo(
        canvas.x(0.60),
        canvas.y(0.265),
        canvas.x(0.52),
        canvas.y(0.262),
        canvas.x(0.44),
        canvas.y(0.285));
    mop.curveTo(
        canvas.x(0.39),
        canvas.y(0.30),
        canvas.x(0.36),
        canvas.y(0.33),
        canvas.x(0.352),
        canvas.y(0.37));
    mop.curveTo(
        canvas.x(0.346),
        canvas.y(0.40),
        canvas.x(0.344),
        canvas.y(0.42),
        canvas.x(0.326),
        canvas.y(0.445));
    mop.closePath();
    lit(mop, 0x8A8480, 0x2B2726);
    var old = canvas.pen.getClip();
    canvas.pen.setClip(mop);
    for (int i = 0; i < 150; i++) {
      double from = canvas.between(0.33, 0.66);
      stroke(
          canvas.curve(
              from,
              canvas.between(0.26, 0.34),
              from + canvas.between(-0.01, 0.03),
              0.23,
              from + 0.05,
              canvas.between(0.18, 0.22)),
          i % 4 == 0 ? 0xA9A29A : HAIR,
          0.0022,
          0.22);
    }
    canvas.pen.setClip(old);
  }

  private void lit(Shape shape, int light, int shade) {
    var box = shape.getBounds2D();
    canvas.fill(
        shape,
        new GradientPaint(
            (float) box.getMinX(),
            (float) box.getMinY(),
            Tint.solid(light),
            (float) box.getMaxX(),
            (float) (box.getMinY() + box.getHeight() * 0.6),
            Tint.solid(shade)));
  }

  private void stroke(Shape line, int colour, double wide, double opacity) {
    canvas.pen.setPaint(Tint.clear(colour, opacity));
    canvas.pen.setStroke(
        new BasicStroke((float) canvas.y(wide), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.pen.draw(line);
  }

  private Path2D path(double... places) {
    var path = canvas.curve(places);
    path.closePath();
    return path;
  }

  static Ellipse2D dot(Canvas canvas, double x, double y, double high) {
    double wide = high * canvas.height / canvas.width;
    return canvas.oval(x, y, wide, high);
  }
}
