package org.quoin.preview.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/// The made-over fonts, read by a library that did not make them.
class GlyphFontTest {
  @Test
  void charactersLeadToTheGlyphsOfTheirNumber() throws IOException {
    try (var files = Files.walk(Path.of("fonts"))) {
      var fonts = files.filter(file -> file.toString().matches(".*\\.(ttf|otf)")).sorted().toList();
      for (Path file : fonts) {
        check(file);
      }
      assertEquals(true, fonts.size() > 4);
    }
  }

  private static void check(Path file) throws IOException {
    try (var before = parse(Files.readAllBytes(file));
        var after = parse(GlyphFont.of(file))) {
      int glyphs = before.getNumberOfGlyphs();
      assertEquals(glyphs, after.getNumberOfGlyphs(), file.toString());
      var characters = after.getUnicodeCmapLookup();
      for (int glyph = 1; glyph < glyphs; glyph++) {
        assertEquals(glyph, characters.getGlyphId(GlyphCodes.of(glyph)), file.toString());
      }
      for (int glyph = 1; glyph < glyphs; glyph += 97) {
        assertEquals(before.getAdvanceWidth(glyph), after.getAdvanceWidth(glyph));
        assertEquals(outline(before, glyph), outline(after, glyph), file + " " + glyph);
      }
      assertNull(after.getGsub());
      assertEquals(0, characters.getGlyphId('A'));
    }
  }

  private static String outline(TrueTypeFont font, int glyph) throws IOException {
    var path =
        font instanceof OpenTypeFont open && open.isPostScript()
            ? open.getCFF().getFont().getType2CharString(glyph).getPath()
            : font.getGlyph().getGlyph(glyph) == null
                ? new java.awt.geom.GeneralPath()
                : font.getGlyph().getGlyph(glyph).getPath();
    return path.getBounds2D().toString();
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    var parser = bytes[0] == 'O' ? new OTFParser() : new TTFParser();
    return parser.parse(new RandomAccessReadBuffer(bytes));
  }
}
