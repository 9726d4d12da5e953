package org.quoin.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;

/// The picture being painted. Places are in shares of the width and of the height, so that a scene
/// is written once whatever its size.
final class Canvas {
  /// A colour for every pixel, `0xAARRGGBB`; places from 0 to 1.
  interface PixelPaint {
    int at(double x, double y);
  }

  /// How much smaller a soft layer is drawn before it is blurred.
  private static final int COARSE = 4;

  final int width;
  final int height;
  final BufferedImage image;
  final Graphics2D pen;
  final Random random;

  Canvas(int width, int height, long seed) {
    this.width = width;
    this.height = height;
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pen = smooth(image.createGraphics());
    random = new Random(seed);
  }

  static Graphics2D smooth(Graphics2D pen) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return pen;
  }

  double x(double share) {
    return share * width;
  }

  double y(double share) {
    return share * height;
  }

  /// Paints every pixel of a band between two heights.
  void pixels(double top, double foot, PixelPaint paint) {
    int from = Math.max(0, (int) y(top));
    int to = Math.min(height, (int) Math.ceil(y(foot)));
    for (int row = from; row < to; row++) {
      for (int column = 0; column < width; column++) {
        int argb = paint.at((column + 0.5) / width, (row + 0.5) / height);
        int alpha = argb >>> 24;
        if (alpha == 255) {
          image.setRGB(column, row, argb);
        } else if (alpha > 0) {
          image.setRGB(column, row, Tint.mix(image.getRGB(column, row), argb, alpha / 255.0));
        }
      }
    }
  }

  void fill(Shape shape, int colour) {
    fill(shape, Tint.solid(colour));
  }

  void fill(Shape shape, Paint paint) {
    pen.setPaint(paint);
    pen.fill(shape);
  }

  /// Fills from one colour at the shape's top to another at its foot.
  void fillDown(Shape shape, int top, int foot) {
    var box = shape.getBounds2D();
    fill(
        shape,
        new GradientPaint(
            0, (float) box.getMinY(), Tint.solid(top), 0, (float) box.getMaxY(), Tint.solid(foot)));
  }

  void fillAcross(Shape shape, int left, int right) {
    var box = shape.getBounds2D();
    fill(
        shape,
        new GradientPaint(
            (float) box.getMinX(),
            0,
            Tint.solid(left),
            (float) box.getMaxX(),
            0,
            Tint.solid(right)));
  }

  /// A line of a width in shares of the picture's height.
  void line(Shape shape, Color colour, double wide) {
    pen.setPaint(colour);
    pen.setStroke(new BasicStroke((float) y(wide), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(shape);
  }

  /// Paints a layer out of focus: drawn small, blurred by `blur` shares of the height.
  void soft(double blur, Consumer<Graphics2D> painter) {
    var layer =
        new BufferedImage(width / COARSE + 1, height / COARSE + 1, BufferedImage.TYPE_INT_ARGB_PRE);
    var brush = smooth(layer.createGraphics());
    brush.scale(1.0 / COARSE, 1.0 / COARSE);
    painter.accept(brush);
    var blurred = Blur.of(layer, (int) Math.max(1, Math.round(y(blur) / COARSE)));
    pen.drawImage(
        blurred, 0, 0, (width / COARSE + 1) * COARSE, (height / COARSE + 1) * COARSE, null);
  }

  /// A soft glow of light round a place.
  void glow(double x, double y, double radius, int colour, double opacity) {
    double r = y(radius);
    var light =
        new java.awt.RadialGradientPaint(
            (float) x(x),
            (float) y(y),
            (float) r,
            new float[] {0, 0.35f, 1},
            new Color[] {
              Tint.clear(colour, opacity), Tint.clear(colour, opacity * 0.45), Tint.clear(colour, 0)
            });
    fill(new Ellipse2D.Double(x(x) - r, y(y) - r, 2 * r, 2 * r), light);
  }

  Rectangle2D box(double x, double y, double wide, double high) {
    return new Rectangle2D.Double(x(x), y(y), x(wide), y(high));
  }

  Ellipse2D oval(double x, double y, double wide, double high) {
    return new Ellipse2D.Double(x(x - wide / 2), y(y - high / 2), x(wide), y(high));
  }

  /// A closed shape through the given places, x and y in turn.
  Path2D shape(double... places) {
    var path = open(places);
    path.closePath();
    return path;
  }

  Path2D open(double... places) {
    var path = new Path2D.Double();
    path.moveTo(x(places[0]), y(places[1]));
    for (int i = 2; i < places.length; i += 2) {
      path.lineTo(x(places[i]), y(places[i + 1]));
    }
    return path;
  }

  /// A smooth line through the given places.
  Path2D curve(double... places) {
    var path = new Path2D.Double();
    path.moveTo(x(places[0]), y(places[1]));
    for (int i = 2; i < places.length - 2; i += 2) {
      double midX = (places[i] + places[i + 2]) / 2;
      double midY = (places[i + 1] + places[i + 3]) / 2;
      path.quadTo(x(places[i]), y(places[i + 1]), x(midX), y(midY));
    }
    path.lineTo(x(places[places.length - 2]), y(places[places.length - 1]));
    return path;
  }

  /// A number between two others.
  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }
}
