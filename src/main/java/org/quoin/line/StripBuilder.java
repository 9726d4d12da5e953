package org.quoin.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.quoin.line.ShapedParagraph.Stretch;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;

/// Shapes a paragraph's runs one after the other and lays their glyphs in one row.
///
/// A run is shaped as a whole, spaces included, so that kerning across spaces is the font's own. A
/// line feed is shaped as the space that it stands for.
final class StripBuilder {
  private final List<Stretch> stretches = new ArrayList<>();
  private final BitSet missing = new BitSet();
  private final Strip strip;

  StripBuilder(Shaping shaping, StyledParagraph styled, Levels levels) {
    var pieces = new ArrayList<Shaping.Piece>();
    var starts = new ArrayList<Integer>();
    int offset = 0;
    for (int run = 0; run < styled.runs().size(); run++) {
      StyledRun styledRun = styled.runs().get(run);
      String letters = styledRun.text().replace('\n', ' ');
      int end = offset + letters.length();
      for (int from = offset; from < end; ) {
        int to = levels.endOfRun(from, end);
        int level = levels.at(from);
        var part = letters.substring(from - offset, to - offset);
        for (Shaping.Piece piece :
            shaping.shape(part, styledRun.style(), Levels.direction(level))) {
          stretches.add(
              new Stretch(
                  run, piece.face(), piece.size(), from + piece.from(), from + piece.to(), level));
          pieces.add(piece);
          starts.add(from);
          for (int at : piece.missing()) {
            missing.set(from + at);
          }
        }
        from = to;
      }
      offset = end;
    }
    strip = join(shaping, styled, pieces, starts);
  }

  private Strip join(
      Shaping shaping, StyledParagraph styled, List<Shaping.Piece> pieces, List<Integer> starts) {
    int count = pieces.stream().mapToInt(piece -> piece.glyphs().length).sum();
    String text = styled.words();
    int[] glyphs = new int[count];
    int[] advances = new int[count];
    int[] xOffsets = new int[count];
    int[] yOffsets = new int[count];
    int[] clusters = new int[count];
    int[] owners = new int[count];
    boolean[] unsafe = new boolean[count];
    boolean[] spaces = new boolean[count];
    int[] ems = new int[count];
    int at = 0;
    for (int index = 0; index < pieces.size(); index++) {
      var piece = pieces.get(index);
      int length = piece.glyphs().length;
      System.arraycopy(piece.glyphs(), 0, glyphs, at, length);
      System.arraycopy(piece.advances(), 0, advances, at, length);
      System.arraycopy(piece.xOffsets(), 0, xOffsets, at, length);
      System.arraycopy(piece.yOffsets(), 0, yOffsets, at, length);
      System.arraycopy(piece.unsafe(), 0, unsafe, at, length);
      Arrays.fill(owners, at, at + length, index);
      // Letters that are joined cannot be set apart.
      boolean joined = stretches.get(index).direction().isRightToLeft();
      Arrays.fill(ems, at, at + length, joined ? 0 : piece.size().millipoints());
      for (int i = 0; i < length; i++) {
        clusters[at + i] = starts.get(index) + piece.clusters()[i];
        char letter = text.charAt(clusters[at + i]);
        spaces[at + i] = letter == ' ' || letter == '\n' || letter == '\u00A0';
      }
      if (length > 0) {
        unsafe[at] = false;
      }
      at += length;
    }
    var kashidas = new KashidaFinder(shaping, styled, text, stretches).in(glyphs, clusters, owners);
    return new Strip(
        glyphs, advances, xOffsets, yOffsets, clusters, owners, unsafe, spaces, ems, kashidas);
  }

  Strip strip() {
    return strip;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /// Offsets in the paragraph's text of characters that no face has.
  BitSet missing() {
    return missing;
  }
}
