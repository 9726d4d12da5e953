package org.quoin.sample;

import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// A person in a scene: simple solid shapes with light from one side, seen from behind, from the
/// front or in profile. All lengths are in heads, the painter's measure: a standing grown-up is
/// seven and a half heads high.
final class Person {
  enum View {
    BACK,
    FRONT,
    LEFT,
    RIGHT
  }

  enum Hair {
    SHORT,
    LONG,
    BUN,
    SCARF,
    CAP,
    SKULLCAP
  }

  /// @param light share of the light side, 1 for light from the left, -1 from the right
  record Look(View view, Hair hair, int skin, int top, int bottom, int head, double light) {}

  /// Skin in shadow stays warm.
  private static final int SKIN_SHADE = 0x6A3A2C;

  private final Canvas canvas;
  private final double head;
  private final double x;
  private final double y;
  private final Look look;

  /// @param x the middle of the head, in shares of the width
  /// @param y the top of the head, in shares of the height
  /// @param head the head's height, in shares of the height
  Person(Canvas canvas, double x, double y, double head, Look look) {
    this.canvas = canvas;
    this.head = canvas.y(head);
    this.x = canvas.x(x);
    this.y = canvas.y(y);
    this.look = look;
  }

  /// Down to the waist, for those behind tables and in rows.
  Person bust() {
    torso(4.6);
    headAndNeck();
    return this;
  }

  Person standing() {
    legs();
    torso(4.1);
    arm(-0.86, 1.66, -1.02, 2.8, -0.92, 3.80);
    arm(0.86, 1.66, 1.02, 2.8, 0.92, 3.80);
    headAndNeck();
    return this;
  }

  /// Without arms, so that a scene can give them something to do.
  Person standingStill() {
    legs();
    torso(4.1);
    headAndNeck();
    return this;
  }

  /// A sleeve through shoulder, elbow and wrist, and the hand; in heads from the head's top middle.
  Person arm(double... joints) {
    var sleeve = new Path2D.Double();
    sleeve.moveTo(px(joints[0]), py(joints[1]));
    sleeve.quadTo(px(joints[2]), py(joints[3]), px(joints[4]), py(joints[5]));
    boolean lit = joints[0] * look.light < 0;
    int cloth = lit ? Tint.lighter(look.top, 0.10) : Tint.darker(look.top, 0.30);
    double reach = Math.hypot(joints[4] - joints[2], joints[5] - joints[3]) + 1e-6;
    double handX = joints[4] + 0.22 * (joints[4] - joints[2]) / reach;
    double handY = joints[5] + 0.22 * (joints[5] - joints[3]) / reach;
    canvas.fill(
        new Ellipse2D.Double(
            px(handX) - head * 0.17, py(handY) - head * 0.19, head * 0.34, head * 0.38),
        lit ? look.skin : Tint.darker(look.skin, 0.28));
    stroke(sleeve, Tint.darker(cloth, 0.14), 0.50);
    stroke(sleeve, cloth, 0.42);
    return this;
  }

  private void stroke(Shape path, int colour, double wide) {
    canvas.pen.setPaint(Tint.solid(colour));
    canvas.pen.setStroke(
        new BasicStroke((float) (head * wide), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.pen.draw(path);
  }

  private void legs() {
    boolean skirt = look.hair == Hair.SCARF || look.hair == Hair.LONG || look.hair == Hair.BUN;
    if (skirt) {
      var gown = path(-0.72, 3.5, -0.86, 5.2, -0.98, 7.05, 0.98, 7.05, 0.86, 5.2, 0.72, 3.5);
      shaded(gown, look.bottom);
      canvas.fill(oval(-0.3, 7.12, 0.5, 0.2), 0x2B2523);
      canvas.fill(oval(0.32, 7.12, 0.5, 0.2), 0x2B2523);
      return;
    }
    shaded(
        path(-0.76, 3.6, -0.70, 5.4, -0.58, 7.2, -0.12, 7.2, -0.06, 5.2, 0.04, 4.3, 0.04, 3.6),
        look.bottom);
    shaded(
        path(0.76, 3.6, 0.70, 5.4, 0.58, 7.2, 0.12, 7.2, 0.06, 5.2, 0.0, 4.3, 0.0, 3.6),
        Tint.darker(look.bottom, 0.12));
    canvas.fill(oval(-0.36, 7.25, 0.62, 0.24), 0x2B2523);
    canvas.fill(oval(0.38, 7.25, 0.62, 0.24), 0x2B2523);
  }

  private void torso(double length) {
    boolean profile = look.view == View.LEFT || look.view == View.RIGHT;
    double shoulder = profile ? 0.74 : 1.08;
    double waist = profile ? 0.62 : 0.84;
    var body = new Path2D.Double();
    body.moveTo(px(-0.22), py(1.02));
    body.curveTo(px(-0.3), py(1.28), px(-shoulder), py(1.24), px(-shoulder - 0.05), py(1.72));
    body.curveTo(px(-shoulder), py(2.5), px(-waist), py(3.0), px(-waist), py(length));
    body.lineTo(px(waist), py(length));
    body.curveTo(px(waist), py(3.0), px(shoulder), py(2.5), px(shoulder + 0.05), py(1.72));
    body.curveTo(px(shoulder), py(1.24), px(0.3), py(1.28), px(0.22), py(1.02));
    body.closePath();
    shaded(body, look.top);
    folds(body);
  }

  private void folds(Shape body) {
    var old = canvas.pen.getClip();
    canvas.pen.clip(body);
    for (int i = 0; i < 7; i++) {
      double from = canvas.between(-0.8, 0.8);
      var fold =
          new java.awt.geom.QuadCurve2D.Double(
              px(from),
              py(canvas.between(1.5, 2.4)),
              px(from * 0.7),
              py(2.7),
              px(from * 0.9 + canvas.between(-0.2, 0.2)),
              py(canvas.between(2.9, 4.2)));
      canvas.pen.setPaint(
          Tint.clear(i % 2 == 0 ? Tint.darker(look.top, 0.5) : Tint.lighter(look.top, 0.4), 0.11));
      canvas.pen.setStroke(
          new BasicStroke((float) (head * 0.14), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      canvas.pen.draw(fold);
    }
    canvas.pen.setClip(old);
  }

  private void headAndNeck() {
    var headwear = new Headwear(canvas, this::px, this::py, head, look);
    headwear.behind();
    shadedSkin(path(-0.20, 0.70, -0.24, 1.28, 0.24, 1.28, 0.20, 0.70));
    var skull = oval(0, 0.5, 0.78, 1.0);
    shadedSkin(skull);
    if (look.view != View.BACK) {
      new Face(canvas, this::px, this::py, head, look).paint();
    }
    headwear.paint();
  }

  private void shadedSkin(Shape shape) {
    if (look.view == View.BACK) {
      canvas.fill(oval(-0.40, 0.56, 0.12, 0.22), look.skin);
      canvas.fill(oval(0.40, 0.56, 0.12, 0.22), Tint.mix(look.skin, SKIN_SHADE, 0.35));
    }
    var box = shape.getBounds2D();
    double half = box.getWidth() / 2 * (look.light < 0 ? -1 : 1);
    canvas.fill(
        shape,
        new GradientPaint(
            (float) (box.getCenterX() - half),
            (float) box.getMinY(),
            Tint.solid(Tint.lighter(look.skin, 0.25)),
            (float) (box.getCenterX() + half),
            (float) box.getCenterY(),
            Tint.solid(Tint.mix(look.skin, SKIN_SHADE, 0.42))));
  }

  /// Fills with the colour, lit on one side and in shadow on the other.
  private void shaded(Shape shape, int colour) {
    shade(canvas, shape, colour, look.light);
  }

  static void shade(Canvas canvas, Shape shape, int colour, double light) {
    var box = shape.getBounds2D();
    double middle = box.getCenterX();
    double half = Math.max(1, box.getWidth() / 2) * (light < 0 ? -1 : 1);
    canvas.fill(
        shape,
        new GradientPaint(
            (float) (middle - half),
            (float) box.getMinY(),
            Tint.solid(Tint.lighter(colour, 0.22)),
            (float) (middle + half),
            (float) (box.getMinY() + box.getHeight() * 0.25),
            Tint.solid(Tint.darker(colour, 0.40))));
  }

  private Ellipse2D oval(double cx, double cy, double wide, double high) {
    return new Ellipse2D.Double(
        px(cx) - head * wide / 2, py(cy) - head * high / 2, head * wide, head * high);
  }

  private Path2D path(double... places) {
    var path = new Path2D.Double();
    path.moveTo(px(places[0]), py(places[1]));
    for (int i = 2; i < places.length; i += 2) {
      path.lineTo(px(places[i]), py(places[i + 1]));
    }
    path.closePath();
    return path;
  }

  private double px(double heads) {
    return x + heads * head;
  }

  private double py(double heads) {
    return y + heads * head;
  }
}
