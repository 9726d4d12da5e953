package org.quoin.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.geometry.Length;
import org.quoin.issue.Direction;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.TextStyle;

/// Cuts of variable fonts, held against the static fonts that their maker drew from the same
/// masters. The two test fonts are subsets of Source Sans 3, one with TrueType outlines, one with
/// CFF2.
class VariableFontTest {
  private static final Path FONTS = Path.of("src/test/resources/cuts");
  private static final String LETTERS = "AaBbgQRSsyé&%0389«№ЖйдғҳӯЯ@";

  private final FontBook book = FontBook.read(List.of(FONTS)).value().orElseThrow();

  private static TrueTypeFont fontBox(Path file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
  }

  private Face face(String family, boolean bold) {
    return book.face(new FaceKey(family, bold, false)).orElseThrow();
  }

  /// Weight, widths and outlines: two units of a thousand are what rounding may make of them.
  @ParameterizedTest
  @CsvSource({
    "Weights, false, SourceSans3-Regular, 2",
    "Weights, true, SourceSans3-Bold, 2",
    "Weights Semibold, false, SourceSans3-Semibold, 2",
    "WeightsCurves, false, SourceSans3-Regular, 3",
    "WeightsCurves, true, SourceSans3-Bold, 3"
  })
  void cutsAreDrawnAsTheirMakerDrawsThem(String family, boolean bold, String drawn, int off)
      throws IOException {
    try (var cut = fontBox(face(family, bold).file());
        var whole = fontBox(Path.of("fonts/source-sans", drawn + ".ttf"))) {
      for (int letter : LETTERS.chars().toArray()) {
        int mine = cut.getUnicodeCmapLookup().getGlyphId(letter);
        int theirs = whole.getUnicodeCmapLookup().getGlyphId(letter);
        if (mine == 0) {
          continue;
        }
        var name = drawn + " " + (char) letter;
        assertEquals(whole.getAdvanceWidth(theirs), cut.getAdvanceWidth(mine), 1, name);
        var box = cut.getGlyph().getGlyph(mine).getPath().getBounds2D();
        var other = whole.getGlyph().getGlyph(theirs).getPath().getBounds2D();
        assertEquals(other.getMinX(), box.getMinX(), off, name);
        assertEquals(other.getMaxX(), box.getMaxX(), off, name);
        assertEquals(other.getMinY(), box.getMinY(), off, name);
        assertEquals(other.getMaxY(), box.getMaxY(), off, name);
      }
    }
  }

  @Test
  void everyWeightHasAName() {
    var families = book.families();
    for (String name : List.of("ExtraLight", "Light", "Medium", "Semibold", "Black")) {
      assertTrue(families.contains("Weights " + name), families::toString);
    }
    assertTrue(families.contains("Curves"), families::toString);
    assertEquals("WeightsBold", face("Weights", true).postScriptName());
  }

  /// The shaper measures the cut and not the light weight that the file is drawn for.
  @Test
  void shapingUsesTheWidthsOfTheCut() throws IOException {
    var style =
        new TextStyle(
            new FaceKey("Weights", true, false),
            Length.ofPoints(1000),
            Ink.BLACK,
            TextStyle.Figures.LINING,
            false,
            false,
            0,
            Locale.UK);
    try (var shaper = new HarfBuzzShaper();
        var bold = fontBox(Path.of("fonts/source-sans/SourceSans3-Bold.ttf"))) {
      var shaped = shaper.shape("m", style, face("Weights", true), Direction.LEFT_TO_RIGHT);
      int width = bold.getAdvanceWidth(bold.getUnicodeCmapLookup().getGlyphId('m'));
      assertEquals(width * 1000, shaped.advances()[0], 1000);
    }
  }

  /// A cut is made once, and gets its licence beside it.
  @Test
  void cutsAreKept() {
    var face = face("Weights", false);
    assertEquals(face, face("Weights", false));
    assertTrue(Files.exists(face.file().resolveSibling("OFL.txt")));
  }
}
