package org.quoin.geometry;

/// An upright box on a page: its top left corner and its size.
public record Rect(Length x, Length y, Length width, Length height) {
  public Length right() {
    return x.plus(width);
  }

  public Length bottom() {
    return y.plus(height);
  }

  public Size size() {
    return new Size(width, height);
  }

  public Point corner() {
    return new Point(x, y);
  }

  public Rect moved(Length dx, Length dy) {
    return new Rect(x.plus(dx), y.plus(dy), width, height);
  }

  public Rect inset(Insets by) {
    return new Rect(
        x.plus(by.left()),
        y.plus(by.top()),
        width.minus(by.left()).minus(by.right()),
        height.minus(by.top()).minus(by.bottom()));
  }

  public Rect outset(Length by) {
    return inset(Insets.all(by.negated()));
  }

  public boolean contains(Rect other) {
    return x.compareTo(other.x) <= 0
        && y.compareTo(other.y) <= 0
        && right().compareTo(other.right()) >= 0
        && bottom().compareTo(other.bottom()) >= 0;
  }

  /// Whether the two share more than an edge.
  public boolean overlaps(Rect other) {
    return x.compareTo(other.right()) < 0
        && other.x.compareTo(right()) < 0
        && y.compareTo(other.bottom()) < 0
        && other.y.compareTo(bottom()) < 0;
  }

  @Override
  public String toString() {
    return x + " " + y + " " + width + "×" + height;
  }
}
