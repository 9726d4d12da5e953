package org.quoin.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.quoin.font.GlyphRun;

/// A run cut into the smallest pieces whose glyphs and letters belong together.
///
/// @param from the first glyph
/// @param to after the last glyph
/// @param text what they say together; empty when that was said before
record Letters(int from, int to, String text) {
  static List<Letters> of(GlyphRun run) {
    int[] clusters = run.clusters();
    // What tells of a word broken without a hyphen is no letter.
    var text = run.text();
    var letters = text.endsWith("\u200B") ? text.substring(0, text.length() - 1) : text;
    if (run.isRightToLeft()) {
      return leftwards(clusters, letters);
    }
    int count = run.glyphs().length;
    var pieces = new ArrayList<Letters>();
    int from = 0;
    while (from < count) {
      int to = from + 1;
      while (to < count && clusters[to] <= clusters[from]) {
        to++;
      }
      int start = from == 0 ? 0 : Math.min(clusters[from], letters.length());
      int end = to == count ? letters.length() : Math.min(clusters[to], letters.length());
      pieces.add(new Letters(from, to, letters.substring(start, Math.max(start, end))));
      from = to;
    }
    return pieces;
  }

  /// Glyphs from left to right that are read from right to left. Their letters are in the order of
  /// reading, piece by piece.
  private static List<Letters> leftwards(int[] clusters, String letters) {
    var pieces = new ArrayList<Letters>();
    int end = letters.length();
    for (int from = 0; from < clusters.length; ) {
      int to = from + 1;
      while (to < clusters.length && clusters[to] == clusters[from]) {
        to++;
      }
      pieces.add(new Letters(from, to, letters.substring(clusters[from], end)));
      end = clusters[from];
      from = to;
    }
    return pieces;
  }
}
