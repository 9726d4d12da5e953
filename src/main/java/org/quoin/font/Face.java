package org.quoin.font;

import java.nio.file.Path;
import org.quoin.geometry.Length;
import org.quoin.style.FaceKey;

/// One font file and the measures a layout asks of it, in font units.
///
/// @param italicAngle in degrees as the `post` table has it, negative when it leans forward
public record Face(
    FaceKey key,
    Path file,
    String postScriptName,
    int unitsPerEm,
    int ascender,
    int descender,
    int capHeight,
    int xHeight,
    int italicAngle) {
  /// A measure in font units at `size`.
  public Length at(int units, Length size) {
    return size.times(units, unitsPerEm);
  }
}
