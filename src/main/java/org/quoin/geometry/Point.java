package org.quoin.geometry;

/// A place on a page, from the top left corner of the trim.
public record Point(Length x, Length y) {
  public static final Point ORIGIN = new Point(Length.ZERO, Length.ZERO);

  public Point plus(Length dx, Length dy) {
    return new Point(x.plus(dx), y.plus(dy));
  }
}
