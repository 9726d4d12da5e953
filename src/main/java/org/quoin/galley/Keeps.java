package org.quoin.galley;

/// What must stay together when a column ends.
///
/// @param orphans fewest lines of a paragraph at a column's foot
/// @param widows fewest lines of a paragraph at a column's top
/// @param next lines of what follows that must stand in the same column
public record Keeps(int orphans, int widows, int next) {
  public static final Keeps TEXT = new Keeps(2, 2, 0);

  /// A subhead: never alone, and two lines of its text with it.
  public static final Keeps SUBHEAD = new Keeps(Integer.MAX_VALUE, Integer.MAX_VALUE, 2);
}
