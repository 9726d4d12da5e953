package org.quoin.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.quoin.font.Face;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.style.FaceKey;

/// Sets text letter by letter from a font file, with ligatures and small capitals where a test
/// asks.
public final class TypeCase {
  static final Path FONTS = Path.of("fonts");

  private final TrueTypeFont font;
  private final Face face;

  public TypeCase(String file) {
    var path = FONTS.resolve(file);
    try {
      font = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toFile()));
      face =
          new Face(
              new FaceKey("Test", false, false),
              path,
              font.getName(),
              font.getUnitsPerEm(),
              font.getHorizontalHeader().getAscender(),
              font.getHorizontalHeader().getDescender(),
              660,
              475,
              0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Face face() {
    return face;
  }

  /// One glyph a letter at its natural width; `ﬁ` and `ﬃ` are set as ligatures and say “fi” and
  /// “ffi”.
  public GlyphRun set(String text, int points) {
    return set(text, points, 1000, 0);
  }

  /// @param spread added to every advance, in millipoints
  public GlyphRun set(String text, int points, int scale, int spread) {
    int count = text.length();
    var glyphs = new int[count];
    var advances = new int[count];
    var clusters = new int[count];
    var spoken = new StringBuilder();
    for (int i = 0; i < count; i++) {
      char letter = text.charAt(i);
      clusters[i] = spoken.length();
      spoken.append(
          switch (letter) {
            case 'ﬁ' -> "fi";
            case 'ﬃ' -> "ffi";
            default -> String.valueOf(letter);
          });
      glyphs[i] = glyph(letter == '\u00AD' ? '-' : letter);
      advances[i] = advance(glyphs[i], points, scale) + spread;
    }
    return run(points, scale, glyphs, advances, clusters, spoken.toString());
  }

  /// Glyphs by their names in the font, one for each letter.
  GlyphRun named(String text, int points, String... names) {
    var glyphs = new int[names.length];
    var advances = new int[names.length];
    var clusters = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      clusters[i] = i;
      try {
        glyphs[i] = font.nameToGID(names[i]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      advances[i] = advance(glyphs[i], points, 1000);
    }
    return run(points, 1000, glyphs, advances, clusters, text);
  }

  private GlyphRun run(
      int points, int scale, int[] glyphs, int[] advances, int[] clusters, String text) {
    return new GlyphRun(
        face, Length.ofPoints(points), scale, glyphs, advances, null, null, clusters, text);
  }

  int glyph(int letter) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int advance(int glyph, int points, int scale) {
    try {
      return Math.toIntExact(
          Math.round((double) font.getAdvanceWidth(glyph) * points * scale / font.getUnitsPerEm()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
