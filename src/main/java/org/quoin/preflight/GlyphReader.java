package org.quoin.preflight;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads every upright glyph of a file with its place; turned text (banners) is left out.
final class GlyphReader extends PDFTextStripper {
  private final List<PrintedGlyph> glyphs = new ArrayList<>();

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
              String.valueOf(position.getFont().getName()),
              size(position),
              position.getUnicode(),
              position.getXDirAdj(),
              position.getYDirAdj(),
              position.getWidthDirAdj()));
    }
  }

  /// The size the letters are seen at: the font's times the text matrix's, upwards, so that
  /// horizontal scaling does not count.
  private static double size(TextPosition position) {
    return Math.abs(position.getTextMatrix().getScalingFactorY());
  }
}
