package org.quoin.line;

import java.util.List;
import org.quoin.font.Face;
import org.quoin.geometry.Length;
import org.quoin.issue.Direction;
import org.quoin.style.TextStyle;

/// Where this room gets its glyphs; in tests every glyph is one em wide.
interface Shaping {
  /// The glyphs of `text` in the order of its letters, split where another face has to step in.
  List<Piece> shape(String text, TextStyle style, Direction direction);

  /// Glyphs of one face. Distances are millipoints; tracking is part of the advances.
  ///
  /// @param size of the letters, which is not the style's where two scripts have to look alike
  /// @param clusters where in the shaped text (UTF-16 units) each glyph's letters begin; rising
  /// @param unsafe whether breaking the text before the glyph would change the shapes
  /// @param missing where in the shaped text characters stand that no face has
  record Piece(
      Face face,
      Length size,
      int from,
      int to,
      int[] glyphs,
      int[] advances,
      int[] xOffsets,
      int[] yOffsets,
      int[] clusters,
      boolean[] unsafe,
      int[] missing) {
    int width() {
      int sum = 0;
      for (int advance : advances) {
        sum += advance;
      }
      return sum;
    }
  }
}
