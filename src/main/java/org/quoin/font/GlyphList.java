package org.quoin.font;

import java.util.Arrays;

/// The glyphs of a word while they come from HarfBuzz, in the order they are drawn.
final class GlyphList {
  private final Letters letters;
  private int count;
  private int[] glyphs = new int[16];
  private int[] advances = new int[16];
  private int[] xOffsets = new int[16];
  private int[] yOffsets = new int[16];
  private int[] clusters = new int[16];
  private int[] shownClusters = new int[16];
  private boolean[] unsafe = new boolean[16];
  private int[] missing = new int[0];

  GlyphList(Letters letters) {
    this.letters = letters;
  }

  /// Adds a glyph; distances in font units, `cluster` in the shown letters.
  void add(int glyph, int advance, int xOffset, int yOffset, int cluster, boolean isUnsafe) {
    if (count == glyphs.length) {
      grow(2 * count);
    }
    glyphs[count] = glyph;
    advances[count] = advance;
    xOffsets[count] = xOffset;
    yOffsets[count] = yOffset;
    clusters[count] = letters.origin(cluster);
    shownClusters[count] = cluster;
    unsafe[count] = isUnsafe;
    if (glyph == 0 && (missing.length == 0 || missing[missing.length - 1] != clusters[count])) {
      missing = Arrays.copyOf(missing, missing.length + 1);
      missing[missing.length - 1] = clusters[count];
    }
    count++;
  }

  private void grow(int length) {
    glyphs = Arrays.copyOf(glyphs, length);
    advances = Arrays.copyOf(advances, length);
    xOffsets = Arrays.copyOf(xOffsets, length);
    yOffsets = Arrays.copyOf(yOffsets, length);
    clusters = Arrays.copyOf(clusters, length);
    shownClusters = Arrays.copyOf(shownClusters, length);
    unsafe = Arrays.copyOf(unsafe, length);
  }

  ShapedWord word() {
    grow(count);
    return new ShapedWord(
        letters.shown(),
        glyphs,
        advances,
        xOffsets,
        yOffsets,
        clusters,
        shownClusters,
        unsafe,
        missing);
  }
}
