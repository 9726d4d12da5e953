package org.quoin.galley;

import java.util.List;
import java.util.Optional;
import org.quoin.geometry.Length;
import org.quoin.picture.QrCode;

/// Lines that are set one under another and never broken over columns: a head, a caption, a box, a
/// signature, a table.
public record Stack(List<Layer> layers) {
  public Stack {
    layers = List.copyOf(layers);
  }

  public boolean isEmpty() {
    return layers.isEmpty();
  }

  /// One layer of a stack, `before` under the last one.
  public sealed interface Layer {
    Length before();
  }

  /// A paragraph, `inset` from the left, perhaps with a bullet or number hanging before it.
  public record Words(Copy copy, Length before, Length inset, Optional<Copy> label)
      implements Layer {
    public static Words of(Copy copy, Length before) {
      return new Words(copy, before, Length.ZERO, Optional.empty());
    }
  }

  /// A paragraph beside a code that says the same to a telephone; below it where a column is
  /// narrow.
  public record Coded(Copy copy, QrCode code, Length before) implements Layer {}

  /// Paragraphs side by side: a row of a table.
  public record Cells(List<Copy> cells, TableColumns columns, Length before) implements Layer {
    public Cells {
      cells = List.copyOf(cells);
    }
  }
}
