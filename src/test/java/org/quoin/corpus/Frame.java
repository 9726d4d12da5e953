package org.quoin.corpus;

/// The type area of the default theme on A4, in points: the margins, columns and grid that
/// `default.json` names.
///
/// @param columns of the page
/// @param cap from the type area's top to the first baseline
record Frame(int columns, double cap) {
  private static final double MM = 72 / 25.4;
  static final double STEP = 14;
  private static final double WIDTH = 210 * MM;
  private static final double HEIGHT = 297 * MM;
  private static final double INNER = 16 * MM;
  private static final double OUTER = 26 * MM;
  private static final double TOP = 18 * MM;
  private static final double BOTTOM = 22 * MM;
  private static final double GUTTER = 6 * MM;

  /// The same type area in another number of columns.
  Frame in(int other) {
    return new Frame(other, cap);
  }

  double left(int page) {
    return page % 2 == 1 ? INNER : OUTER;
  }

  double right(int page) {
    return WIDTH - (page % 2 == 1 ? OUTER : INNER);
  }

  double top() {
    return TOP;
  }

  double bottom() {
    return HEIGHT - BOTTOM;
  }

  double columnWidth() {
    return (WIDTH - INNER - OUTER - GUTTER * (columns - 1)) / columns;
  }

  double columnLeft(int page, int column) {
    return left(page) + column * (columnWidth() + GUTTER);
  }

  double gutter() {
    return GUTTER;
  }

  /// Body lines of a column.
  int rows() {
    return (int) Math.floor((bottom() - TOP - cap) / STEP + 1e-6) + 1;
  }

  /// How many rows from the top something reaches down to; a mark that ends within a row takes it.
  int rowsTo(double y) {
    return (int) Math.ceil((y - TOP - cap) / STEP - 0.2) + 1;
  }
}
