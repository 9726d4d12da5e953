package org.quoin.pdf.file;

import java.util.Optional;
import org.openpdf.text.pdf.PdfIndirectReference;

/// How an edition fills: the colour operators, and whether the ink lets what is under it stand.
///
/// @param operators such as `0 0 0 1 k`
/// @param overprint whether components that are zero leave the ink below as it is
/// @param space the colour space that the operators name, where it is not a device's
public record Paint(String operators, boolean overprint, Optional<Space> space) {
  /// A colour space by the name the operators call it.
  public record Space(String name, PdfIndirectReference at) {}

  public static Paint of(String operators) {
    return new Paint(operators, false, Optional.empty());
  }
}
