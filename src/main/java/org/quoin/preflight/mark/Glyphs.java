package org.quoin.preflight.mark;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/// The glyphs of a file, each read from its font once.
final class Glyphs {
  private final Map<PDFont, Map<Integer, Glyph>> known = new IdentityHashMap<>();

  /// Blank for a space and for a glyph that the font has not.
  Glyph glyph(PDFont font, int code) throws IOException {
    var ofFont = known.computeIfAbsent(font, _ -> new HashMap<>());
    var glyph = ofFont.get(code);
    if (glyph == null) {
      var outline = font instanceof PDVectorFont vector ? vector.getNormalizedPath(code) : null;
      glyph = Glyph.of(outline == null ? new GeneralPath() : outline);
      ofFont.put(code, glyph);
    }
    return glyph;
  }
}
