package org.quoin.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quoin.issue.Direction;
import org.quoin.style.FaceKey;
import org.quoin.style.TextStyle;

/// Shapes with One Em without HarfBuzz: a glyph one em wide for each character, half an em for a
/// space of any kind. What it makes equals what HarfBuzz makes of the same font; a test holds them
/// together.
public final class OneEmShaper implements Shaper {
  /// The folder of the font's four files, for a `FontBook`.
  public static final Path FOLDER = Path.of("src/test/resources/fonts");

  /// The roman face.
  public static final Face FACE = face(false, false);

  /// A face of One Em.
  public static Face face(boolean bold, boolean italic) {
    var font = new OneEmFont(bold, italic);
    String name = font.fileName().replace(".ttf", "");
    return new Face(
        new FaceKey(OneEmFont.FAMILY, bold, italic),
        FOLDER.resolve(font.fileName()),
        name,
        1000,
        800,
        -200,
        700,
        500,
        italic ? -10 : 0);
  }

  @Override
  public ShapedText shape(String text, TextStyle style, Face face, Direction direction) {
    List<ShapedWord> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int length = Character.charCount(text.codePointAt(at));
      String letter = text.substring(at, at + length);
      words.add(word(letter, style));
      starts.add(at);
      at += length;
    }
    return new Assembly(text, style, face).of(words, starts);
  }

  private static ShapedWord word(String letter, TextStyle style) {
    String shown = style.capitals() ? letter.toUpperCase(style.language()) : letter;
    if (letter.equals("\u00AD") || Character.isISOControl(letter.charAt(0))) {
      return ShapedWord.silent(letter.equals("\u00AD") ? "" : letter);
    }
    int count = shown.codePointCount(0, shown.length());
    int[] glyphs = new int[count];
    int[] advances = new int[count];
    int[] zeros = new int[count];
    int[] shownClusters = new int[count];
    boolean missing = false;
    for (int i = 0; i < count; i++) {
      shownClusters[i] = shown.offsetByCodePoints(0, i);
      int character = shown.codePointAt(shownClusters[i]);
      glyphs[i] = OneEmFont.glyph(character);
      advances[i] = Character.isSpaceChar(character) ? 500 : 1000;
      missing |= glyphs[i] == 0;
    }
    return new ShapedWord(
        shown,
        glyphs,
        advances,
        zeros,
        zeros,
        zeros,
        shownClusters,
        new boolean[count],
        missing ? new int[] {0} : new int[0]);
  }
}
