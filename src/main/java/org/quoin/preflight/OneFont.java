package org.quoin.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// Stands in for every font that a file does not bring: the one that comes with PDFBox. The reader
/// would search the machine's fonts otherwise, which takes seconds and makes a finding depend on
/// the machine.
final class OneFont implements FontMapper {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private OneFont() {}

  /// PDFBox knows one mapper for the whole program.
  static void standIn() {
    FontMappers.set(new OneFont());
  }

  /// Read when a file first lacks a font, which most do not.
  private static final class Once {
    private static final TrueTypeFont FONT = read();

    private static TrueTypeFont read() {
      try (var stream = FontMapper.class.getResourceAsStream(RESOURCE)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Once.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Once.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping((OpenTypeFont) null, Once.FONT, true);
  }
}
