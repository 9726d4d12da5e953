package org.quoin.display;

import java.util.List;
import org.quoin.geometry.Size;

/// A page as marks. Its trim has its corner at the origin; marks may reach into the bleed, which is
/// the edition's to keep or cut.
///
/// @param number as the folio shows it, from 1
public record DisplayPage(int number, Size trim, List<Mark> marks) {
  public DisplayPage {
    marks = List.copyOf(marks);
  }
}
