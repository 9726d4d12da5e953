package org.quoin.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Contours of one glyph as they are drawn, and the glyph's entry in a `glyf` table: points on
/// curves and between them, in whole font units.
final class GlyphOutline {
  /// How far, in font units, a curve of degree two may lie off the one of degree three that it
  /// stands for.
  private static final double TOLERANCE = 0.5;

  private static final int ON_CURVE = 0x01;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  private record Spot(int x, int y, boolean on) {
    static Spot of(double x, double y, boolean on) {
      return new Spot((int) Math.floor(x + 0.5), (int) Math.floor(y + 0.5), on);
    }
  }

  private final List<List<Spot>> contours = new ArrayList<>();
  private double x;
  private double y;

  void move(double toX, double toY) {
    contours.add(new ArrayList<>());
    line(toX, toY);
  }

  void line(double toX, double toY) {
    add(Spot.of(toX, toY, true));
    x = toX;
    y = toY;
  }

  void curve(double overX, double overY, double toX, double toY) {
    add(Spot.of(overX, overY, false));
    line(toX, toY);
  }

  /// A curve of degree three, as CFF has it, by as many of degree two as come near enough: the
  /// distance of one from its like of degree two is √3/36 of its third difference, and an eighth of
  /// that in each half.
  void curve(double aX, double aY, double bX, double bY, double toX, double toY) {
    double startX = x;
    double startY = y;
    double off =
        Math.sqrt(3)
            / 36
            * Math.hypot(toX - 3 * bX + 3 * aX - startX, toY - 3 * bY + 3 * aY - startY);
    int parts = Math.max(1, (int) Math.ceil(Math.cbrt(off / TOLERANCE)));
    for (int part = 1; part <= parts; part++) {
      double from = (double) (part - 1) / parts;
      double to = (double) part / parts;
      double endX = at(startX, aX, bX, toX, to);
      double endY = at(startY, aY, bY, toY, to);
      double third = (to - from) / 3;
      double overX =
          over(
              x,
              third * slope(startX, aX, bX, toX, from),
              third * slope(startX, aX, bX, toX, to),
              endX);
      double overY =
          over(
              y,
              third * slope(startY, aY, bY, toY, from),
              third * slope(startY, aY, bY, toY, to),
              endY);
      curve(overX, overY, endX, endY);
    }
  }

  /// Where the tangents at both ends of a part meet, by the mean of what each end says.
  ///
  /// @param leave from the part's beginning to its first handle
  /// @param arrive from its second handle to its end
  private static double over(double from, double leave, double arrive, double to) {
    return (3 * (from + leave) - from + 3 * (to - arrive) - to) / 4;
  }

  private static double at(double p, double a, double b, double q, double t) {
    double rest = 1 - t;
    return rest * rest * rest * p + 3 * rest * rest * t * a + 3 * rest * t * t * b + t * t * t * q;
  }

  private static double slope(double p, double a, double b, double q, double t) {
    double rest = 1 - t;
    return 3 * (rest * rest * (a - p) + 2 * rest * t * (b - a) + t * t * (q - b));
  }

  private void add(Spot spot) {
    contours.getLast().add(spot);
  }

  /// A contour ends where it began: the point that says so again goes.
  void close() {
    var contour = contours.getLast();
    if (contour.size() > 1 && contour.getLast().equals(contour.getFirst())) {
      contour.removeLast();
    }
  }

  int points() {
    return contours.stream().mapToInt(List::size).sum();
  }

  int contours() {
    return contours.size();
  }

  /// The least `x`; 0 for a glyph without ink.
  int left() {
    return contours.stream().flatMap(List::stream).mapToInt(Spot::x).min().orElse(0);
  }

  /// The entry of the `glyf` table; nothing for a glyph without ink.
  byte[] bytes() {
    if (points() == 0) {
      return new byte[0];
    }
    var spots = contours.stream().flatMap(List::stream).toList();
    var head = ByteBuffer.allocate(10 + 2 * contours.size() + 2);
    head.putShort((short) contours.size());
    head.putShort((short) left());
    head.putShort((short) spots.stream().mapToInt(Spot::y).min().orElse(0));
    head.putShort((short) spots.stream().mapToInt(Spot::x).max().orElse(0));
    head.putShort((short) spots.stream().mapToInt(Spot::y).max().orElse(0));
    int last = -1;
    for (var contour : contours) {
      last += contour.size();
      head.putShort((short) last);
    }
    head.putShort((short) 0);
    var flags = new ByteArrayOutputStream();
    var across = new ByteArrayOutputStream();
    var upwards = new ByteArrayOutputStream();
    int beforeX = 0;
    int beforeY = 0;
    for (Spot spot : spots) {
      int flag = spot.on() ? ON_CURVE : 0;
      flag |= step(spot.x() - beforeX, X_SHORT, X_SAME_OR_POSITIVE, across);
      flag |= step(spot.y() - beforeY, Y_SHORT, Y_SAME_OR_POSITIVE, upwards);
      flags.write(flag);
      beforeX = spot.x();
      beforeY = spot.y();
    }
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(head.array());
    whole.writeBytes(flags.toByteArray());
    whole.writeBytes(across.toByteArray());
    whole.writeBytes(upwards.toByteArray());
    return whole.toByteArray();
  }

  /// Writes a step in one byte, two or none, and tells which by the flags.
  private static int step(int step, int small, int sameOrPositive, ByteArrayOutputStream out) {
    if (step == 0) {
      return sameOrPositive;
    }
    if (Math.abs(step) < 256) {
      out.write(Math.abs(step));
      return small | (step > 0 ? sameOrPositive : 0);
    }
    out.write(step >> 8);
    out.write(step);
    return 0;
  }
}
