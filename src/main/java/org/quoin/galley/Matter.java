package org.quoin.galley;

import java.util.Optional;
import org.quoin.geometry.Length;

/// Set type in the flow of a story, as it is poured into columns.
public sealed interface Matter {
  /// Blank grid rows above it, which a column's top swallows.
  int before();

  /// A paragraph whose lines stand on the grid.
  ///
  /// @param label a bullet or number that hangs before the first line
  /// @param inset from the column's left edge
  record Text(Copy copy, Optional<Copy> label, Length inset, Keeps keeps, int before)
      implements Matter {}

  /// A stack that moves as one: a signature, a table.
  record Solid(Stack stack, int before) implements Matter {}
}
