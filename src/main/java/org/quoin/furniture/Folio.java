package org.quoin.furniture;

import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.line.Line;

/// The line at a page's foot: number, publisher, site.
///
/// @param baseline from the trim's top
public record Folio(Length baseline, List<Part> parts) {
  public Folio {
    parts = List.copyOf(parts);
  }

  /// @param x from the trim's left
  public record Part(Length x, Line line) {}
}
