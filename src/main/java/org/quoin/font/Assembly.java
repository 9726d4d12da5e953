package org.quoin.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quoin.style.TextStyle;

/// Puts shaped words together to a text at a size: font units become millipoints, glyph by glyph,
/// and tracking is added after each cluster.
record Assembly(String text, TextStyle style, Face face) {
  ShapedText of(List<ShapedWord> words, List<Integer> starts) {
    int count = 0;
    boolean offset = false;
    for (ShapedWord word : words) {
      count += word.glyphs().length;
      offset |= anyNonZero(word.xOffsets()) || anyNonZero(word.yOffsets());
    }
    int[] glyphs = new int[count];
    int[] advances = new int[count];
    int[] xOffsets = offset ? new int[count] : null;
    int[] yOffsets = offset ? new int[count] : null;
    int[] clusters = new int[count];
    int[] shownClusters = new int[count];
    boolean[] unsafe = new boolean[count];
    List<Integer> missing = new ArrayList<>();
    var shown = new StringBuilder();
    int tracking = style.size().times(style.tracking(), 1000).millipoints();
    int at = 0;
    for (int w = 0; w < words.size(); w++) {
      ShapedWord word = words.get(w);
      int start = starts.get(w);
      for (int i = 0; i < word.glyphs().length; i++, at++) {
        glyphs[at] = word.glyphs()[i];
        advances[at] = scaled(word.advances()[i]) + (endsCluster(word, i) ? tracking : 0);
        if (offset) {
          xOffsets[at] = scaled(word.xOffsets()[i]);
          yOffsets[at] = scaled(word.yOffsets()[i]);
        }
        clusters[at] = start + word.clusters()[i];
        shownClusters[at] = shown.length() + word.shownClusters()[i];
        unsafe[at] = word.unsafe()[i];
      }
      for (int place : word.missing()) {
        missing.add(start + place);
      }
      shown.append(word.shown());
    }
    return new ShapedText(
        face,
        style.size(),
        text,
        shown.toString(),
        glyphs,
        advances,
        xOffsets,
        yOffsets,
        clusters,
        Arrays.equals(clusters, shownClusters) && shown.length() == text.length()
            ? clusters
            : shownClusters,
        unsafe,
        missing);
  }

  private int scaled(int units) {
    return face.at(units, style.size()).millipoints();
  }

  private static boolean endsCluster(ShapedWord word, int glyph) {
    return glyph + 1 == word.glyphs().length
        || word.shownClusters()[glyph + 1] != word.shownClusters()[glyph];
  }

  private static boolean anyNonZero(int[] numbers) {
    for (int number : numbers) {
      if (number != 0) {
        return true;
      }
    }
    return false;
  }
}
