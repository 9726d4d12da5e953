package org.quoin.preflight.mark;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/// Outlines of glyphs, each read from its font once.
final class Glyphs {
  private final Map<PDFont, Map<Integer, GeneralPath>> known = new IdentityHashMap<>();

  /// In units of the font; empty for a space and for a glyph that the font has not.
  GeneralPath outline(PDFont font, int code) throws IOException {
    var ofFont = known.computeIfAbsent(font, _ -> new HashMap<>());
    var outline = ofFont.get(code);
    if (outline == null) {
      outline =
          font instanceof PDVectorFont vector ? vector.getNormalizedPath(code) : new GeneralPath();
      ofFont.put(code, outline == null ? new GeneralPath() : outline);
    }
    return ofFont.get(code);
  }
}
