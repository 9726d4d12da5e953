package org.quoin.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quoin.style.TextStyle;

final class OneEmTest {
  @Test
  void theCommittedFilesAreWhatTheProgramBuilds() throws IOException {
    for (OneEmFont font : OneEmFont.faces()) {
      assertArrayEquals(
          font.bytes(), Files.readAllBytes(OneEmShaper.FOLDER.resolve(font.fileName())));
    }
  }

  @Test
  void theFontBookReadsWhatTheShaperClaims() {
    var read = FontBook.read(List.of(OneEmShaper.FOLDER));
    assertEquals(List.of(), read.problems());
    var book = read.value().orElseThrow();
    for (boolean bold : new boolean[] {false, true}) {
      for (boolean italic : new boolean[] {false, true}) {
        Face face = OneEmShaper.face(bold, italic);
        assertEquals(face, book.face(face.key()).orElseThrow());
      }
    }
  }

  @Test
  void aGlyphIsOneEmAndASpaceHalf() {
    var style = HarfBuzzShaperTest.style(OneEmShaper.FACE, 10);
    var shaped = new OneEmShaper().shape("ab вҷ", style, OneEmShaper.FACE);
    assertArrayEquals(new int[] {10_000, 10_000, 5_000, 10_000, 10_000}, shaped.advances());
    assertEquals("45", shaped.width().toString());
  }

  @Test
  void shapesAsHarfBuzzShapesTheSameFont() {
    String letters = "abzAÉßяқӣЖ .,-–“”№€\u00A0\u00AD\u2009\n漢\uD83D\uDE00";
    int[] characters = letters.codePoints().toArray();
    try (var harfBuzz = new HarfBuzzShaper()) {
      for (long seed = 0; seed < 300; seed++) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.nextInt(16); i > 0; i--) {
          text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        TextStyle style =
            HarfBuzzShaperTest.style(
                OneEmShaper.FACE, 7 + random.nextInt(5), random.nextBoolean(), random.nextInt(80));
        assertEquals(
            withoutCuts(harfBuzz.shape(text.toString(), style, OneEmShaper.FACE)),
            new OneEmShaper().shape(text.toString(), style, OneEmShaper.FACE),
            "seed " + seed);
      }
    }
  }

  /// One Em may be cut anywhere; HarfBuzz's shaper is careful where a word mixes scripts.
  private static ShapedText withoutCuts(ShapedText shaped) {
    return new ShapedText(
        shaped.face(),
        shaped.size(),
        shaped.text(),
        shaped.shown(),
        shaped.glyphs(),
        shaped.advances(),
        shaped.xOffsets(),
        shaped.yOffsets(),
        shaped.clusters(),
        shaped.shownClusters(),
        new boolean[shaped.glyphs().length],
        shaped.missing());
  }
}
