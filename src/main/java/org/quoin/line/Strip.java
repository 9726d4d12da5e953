package org.quoin.line;

/// All glyphs of a paragraph in a row with running sums, so that any part is measured by one
/// subtraction.
///
/// Sums are `long` millipoints: a million letters of 10 pt pass what an `int` holds.
final class Strip {
  final int count;
  final int[] glyphs;
  final int[] advances;
  final int[] xOffsets;
  final int[] yOffsets;

  /// Where in the paragraph's text each glyph's letters begin.
  final int[] clusters;

  /// Index of the stretch each glyph is in.
  final int[] stretches;

  /// Whether a line broken before the glyph would look otherwise.
  final boolean[] unsafe;

  /// Whether the glyph is a word space that may grow and shrink.
  final boolean[] spaces;

  /// The em at each gap between two letters that letterspacing may open; 0 where there is none.
  final int[] gaps;

  /// Sums over all glyphs before an index.
  final long[] x;

  final long[] spaceX;

  /// Where joined letters may be drawn out; `null` where the strip has no such places.
  final Kashidas kashidas;

  /// Sums of their room; `null` likewise.
  final long[] kashidaX;

  final long[] gapX;

  Strip(
      int[] glyphs,
      int[] advances,
      int[] xOffsets,
      int[] yOffsets,
      int[] clusters,
      int[] stretches,
      boolean[] unsafe,
      boolean[] spaces,
      int[] ems,
      Kashidas kashidas) {
    this.count = glyphs.length;
    this.glyphs = glyphs;
    this.advances = advances;
    this.xOffsets = xOffsets;
    this.yOffsets = yOffsets;
    this.clusters = clusters;
    this.stretches = stretches;
    this.unsafe = unsafe;
    this.spaces = spaces;
    this.kashidas = kashidas;
    this.kashidaX = kashidas == null ? null : kashidas.sums();
    this.gaps = new int[count];
    this.x = new long[count + 1];
    this.spaceX = new long[count + 1];
    this.gapX = new long[count + 1];
    for (int i = 0; i < count; i++) {
      boolean gap =
          i + 1 < count
              && !spaces[i]
              && !spaces[i + 1]
              && clusters[i] != clusters[i + 1]
              && advances[i] > 0;
      gaps[i] = gap ? ems[i] : 0;
      x[i + 1] = x[i] + advances[i];
      spaceX[i + 1] = spaceX[i] + (spaces[i] ? advances[i] : 0);
      gapX[i + 1] = gapX[i] + gaps[i];
    }
  }

  /// Index of the first glyph whose letters begin at or after `offset`.
  int glyphAt(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
