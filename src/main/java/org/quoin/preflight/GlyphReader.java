package org.quoin.preflight;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads every upright glyph of a file with its place; turned text (banners) is left out.
final class GlyphReader extends PDFTextStripper {
  private final List<PrintedGlyph> glyphs = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private GlyphReader() throws IOException {}

  static List<PrintedGlyph> read(PDDocument document) throws IOException {
    var reader = new GlyphReader();
    reader.writeText(document, Writer.nullWriter());
    return reader.glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (position.getDir() == 0 && position.getUnicode() != null) {
      glyphs.add(
          new PrintedGlyph(
              getCurrentPageNo(),
              family(position.getFont()),
              size(position),
              position.getUnicode(),
              position.getXDirAdj(),
              position.getYDirAdj(),
              position.getWidthDirAdj()));
    }
  }

  /// The font's name without the tag of a subset.
  private String family(PDFont font) {
    return names.computeIfAbsent(
        String.valueOf(font.getName()), name -> name.replaceFirst("^[A-Z]{6}\\+", ""));
  }

  /// The size the letters are seen at: the font's times the text matrix's, upwards, so that
  /// horizontal scaling does not count.
  private static double size(TextPosition position) {
    return Math.abs(position.getTextMatrix().getScalingFactorY());
  }
}
