package org.quoin.page;

import org.quoin.issue.Figure;

/// Where an insert stands on a page and how large.
///
/// @param insert its number in the story
/// @param column the first of its columns; -1 when it stands in the flow, wherever that comes to
record Spot(int insert, Figure.Spot where, int column, Option option) {
  Spot with(Option other) {
    return new Spot(insert, where, column, other);
  }

  /// Whether it stands in a column.
  boolean in(int number) {
    return column >= 0 && number >= column && number < column + option.span();
  }

  /// Whether another insert of equal span stands at the same end of the columns.
  boolean besides(Spot other) {
    return column >= 0 && where == other.where && option.span() == other.option.span();
  }
}
