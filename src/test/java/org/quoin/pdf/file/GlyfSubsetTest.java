package org.quoin.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/// A cut-down font draws what the whole font draws.
class GlyfSubsetTest {
  private static final long SEED = 7;

  @Test
  void everyGlyphKeepsItsOutlineAndWidth() throws IOException {
    for (var file : fonts()) {
      var bytes = Files.readAllBytes(file);
      var whole = parsed(bytes);
      var random = new Random(SEED);
      var wanted = new LinkedHashSet<>(List.of(0));
      // Letters with accents, which are made of parts, among them.
      for (int letter = 0xC0; letter < 0x100; letter++) {
        wanted.add(whole.getUnicodeCmapLookup().getGlyphId(letter));
      }
      while (wanted.size() < 150) {
        wanted.add(random.nextInt(whole.getNumberOfGlyphs()));
      }
      var glyphs = new ArrayList<>(wanted);
      var subset = GlyfSubset.of(new Sfnt(bytes), glyphs, List.of());
      assertTrue(subset.length < bytes.length, file.toString());
      var cut = parsed(subset);
      for (int i = 0; i < glyphs.size(); i++) {
        var where = "seed " + SEED + ", " + file + ", glyph " + glyphs.get(i);
        assertEquals(whole.getAdvanceWidth(glyphs.get(i)), cut.getAdvanceWidth(i), where);
        assertEquals(outline(whole, glyphs.get(i)), outline(cut, i), where);
      }
    }
  }

  @Test
  void sumsAreThoseOfTheFormat() throws IOException {
    var subset = GlyfSubset.of(Sfnt.read(fonts().getFirst()), List.of(0, 40, 41), List.of());
    int sum = 0;
    for (int i = 0; i < subset.length; i++) {
      sum += (subset[i] & 0xFF) << (24 - 8 * (i % 4));
    }
    assertEquals(0xB1B0AFBA, sum, "ISO/IEC 14496-22, head.checkSumAdjustment");
  }

  private static List<Path> fonts() throws IOException {
    try (var files = Files.walk(Path.of("fonts"))) {
      return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
    }
  }

  private static TrueTypeFont parsed(byte[] bytes) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
  }

  private static String outline(TrueTypeFont font, int glyph) throws IOException {
    var data = font.getGlyph().getGlyph(glyph);
    if (data == null) {
      return "";
    }
    var out = new StringBuilder();
    var point = new double[6];
    for (var steps = data.getPath().getPathIterator(null); !steps.isDone(); steps.next()) {
      out.append(steps.currentSegment(point)).append(Arrays.toString(point));
    }
    return out.toString();
  }
}
