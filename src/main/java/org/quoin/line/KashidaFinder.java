package org.quoin.line;

import java.util.List;
import org.quoin.issue.Direction;
import org.quoin.line.ShapedParagraph.Stretch;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.StyledParagraph;
import org.quoin.style.TextStyle;

/// Finds the places of a paragraph where joined letters may be drawn out, and asks the font whether
/// it allows it: a word with a tatweel must be shaped as without it but for the tatweel.
record KashidaFinder(
    Shaping shaping, StyledParagraph styled, String text, List<Stretch> stretches) {
  /// `null` where there are none, as in all text from left to right and all that is not justified.
  ///
  /// @param owners the index of each glyph's stretch
  Kashidas in(int[] glyphs, int[] clusters, int[] owners) {
    boolean any =
        styled.style().alignment() == Alignment.JUSTIFIED
            && stretches.stream().anyMatch(s -> s.direction().isRightToLeft());
    if (!any) {
      return null;
    }
    var found = new Kashidas(glyphs.length);
    int first = 0;
    while (first < glyphs.length) {
      var stretch = stretches.get(owners[first]);
      int end = first;
      while (end < glyphs.length && owners[end] == owners[first] && !isBlank(clusters[end])) {
        end++;
      }
      if (end > first && stretch.direction().isRightToLeft()) {
        int to = end < glyphs.length && owners[end] == owners[first] ? clusters[end] : stretch.to();
        word(stretch, clusters[first], to, first, end, glyphs, clusters, found);
      }
      first = Math.max(end, first + 1);
    }
    return found;
  }

  private boolean isBlank(int offset) {
    return Character.isSpaceChar(text.charAt(offset)) || text.charAt(offset) == '\n';
  }

  /// Notes the place of a word from one offset to another, whose glyphs are those from `first` to
  /// before `end`.
  private void word(
      Stretch stretch,
      int from,
      int to,
      int first,
      int end,
      int[] glyphs,
      int[] clusters,
      Kashidas found) {
    int place = Tatweel.place(text, from, to);
    if (place < 0) {
      return;
    }
    var drawn = text.substring(from, place + 1) + Tatweel.LETTER + text.substring(place + 1, to);
    TextStyle style = styled.runs().get(stretch.run()).style();
    var pieces = shaping.shape(drawn, style, Direction.RIGHT_TO_LEFT);
    if (pieces.size() != 1 || pieces.getFirst().glyphs().length != end - first + 1) {
      return;
    }
    var piece = pieces.getFirst();
    int stroke = 0;
    while (stroke < piece.glyphs().length && piece.clusters()[stroke] + from <= place) {
      stroke++;
    }
    for (int i = first; i < end; i++) {
      int there = i - first < stroke ? i - first : i - first + 1;
      if (piece.glyphs()[there] != glyphs[i]) {
        return;
      }
    }
    if (stroke > 0 && stroke < piece.glyphs().length && piece.advances()[stroke] > 0) {
      found.glyphs()[first + stroke - 1] = piece.glyphs()[stroke];
      found.advances()[first + stroke - 1] = piece.advances()[stroke];
    }
  }
}
