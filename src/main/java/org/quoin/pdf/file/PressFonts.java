package org.quoin.pdf.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quoin.font.Face;

/// The fonts of a file, in the order in which its pages first use them.
final class PressFonts {
  private final PdfFile file;
  private final Map<Path, PressFont> fonts = new LinkedHashMap<>();

  PressFonts(PdfFile file) {
    this.file = file;
  }

  PressFont font(Face face) {
    return fonts.computeIfAbsent(
        face.file(),
        added -> new PressFont(face, "F" + (fonts.size() + 1), file.getPdfIndirectReference()));
  }

  Optional<PressFont> first() {
    return fonts.values().stream().findFirst();
  }

  /// Writes them with the glyphs that were used.
  void write() {
    fonts.values().forEach(font -> FontDictionaries.write(file, font));
  }
}
