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
}
