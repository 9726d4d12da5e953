package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;

/// The worst of many marks with one fault on one page, which are told as one finding: a page of
/// small text in four inks has thousands of them.
final class Worst {
  private final boolean low;
  private double value;
  private Rectangle2D place;
  private int count;

  private Worst(boolean low) {
    this.low = low;
  }

  static Worst lowest() {
    return new Worst(true);
  }

  void add(double found, Rectangle2D where) {
    if (place == null || (low ? found < value : found > value)) {
      value = found;
      place = where;
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  double value() {
    return value;
  }

  Rectangle2D place() {
    return place;
  }

  /// How many more there are, for the end of a sentence; empty for a single one.
  String more(String noun) {
    return count == 1 ? "" : " (and %d more %s on this page)".formatted(count - 1, noun);
  }

  void clear() {
    place = null;
    count = 0;
  }
}
