package org.quoin.display;

import java.util.List;
import org.quoin.geometry.Size;

/// A page as marks. Its trim has its corner at the origin; marks may reach into the bleed, which is
/// the edition's to keep or cut.
///
/// @param number as the folio shows it, from 1
/// @param layers laid over the marks, the first lowest; a proof has some, an edition none
public record DisplayPage(int number, Size trim, List<Mark> marks, List<Layer> layers) {
  public DisplayPage {
    marks = List.copyOf(marks);
    layers = List.copyOf(layers);
  }

  /// A page as it is read, with nothing laid over it.
  public DisplayPage(int number, Size trim, List<Mark> marks) {
    this(number, trim, marks, List.of());
  }

  public DisplayPage with(List<Layer> over) {
    return new DisplayPage(number, trim, marks, over);
  }

  /// Marks laid over a page, which a viewer shows and hides by the layer's name.
  ///
  /// @param marks none of them part of the structure
  public record Layer(String name, List<Mark> marks) {
    public Layer {
      marks = List.copyOf(marks);
    }
  }
}
