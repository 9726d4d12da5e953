package org.quoin.font;

import java.util.Arrays;
import java.util.List;
import org.quoin.geometry.Length;

/// A text shaped in one look: glyphs with their places, and where each comes from in the text.
///
/// The arrays are as long as the text has glyphs and are never changed after construction. All
/// distances are millipoints at `size`.
///
/// @param text as it was written; `clusters` and `missing` count in it
/// @param shown the letters that are seen: `text` without soft hyphens, or its capitals where the
///   style asks for them
/// @param glyphs ids in the font file
/// @param advances from each glyph's origin to the next one's, with kerning and tracking
/// @param xOffsets from a glyph's origin to where it is drawn; `null` when all are zero
/// @param yOffsets the same upwards; `null` when all are zero
/// @param clusters where in `text` (UTF-16 units) each glyph's letters begin; rising
/// @param shownClusters the same in `shown`; the same array where the two are equal
/// @param unsafe whether the glyph changes when the text is broken before its cluster, so that both
///   parts have to be shaped anew
/// @param missing offsets in `text` of the characters the face has no glyph for; rising
public record ShapedText(
    Face face,
    Length size,
    String text,
    String shown,
    int[] glyphs,
    int[] advances,
    int[] xOffsets,
    int[] yOffsets,
    int[] clusters,
    int[] shownClusters,
    boolean[] unsafe,
    List<Integer> missing) {
  private static final char SOFT_HYPHEN = '\u00AD';

  public ShapedText {
    missing = List.copyOf(missing);
  }

  /// The sum of the advances.
  public Length width() {
    return widthOf(0, glyphs.length);
  }

  /// The sum of the advances of the glyphs from `first` up to but not with `end`.
  public Length widthOf(int first, int end) {
    int sum = 0;
    for (int i = first; i < end; i++) {
      sum += advances[i];
    }
    return new Length(sum);
  }

  /// The index of the first glyph whose letters begin at or after `offset` in the text; the number
  /// of glyphs when there is none.
  public int glyphAt(int offset) {
    int low = 0;
    int high = clusters.length;
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

  /// Whether the text may be cut at `offset` (UTF-16 units) with both parts keeping their glyphs:
  /// not within a ligature, and not where kerning or joining reaches across.
  public boolean isSafe(int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return true;
    }
    int glyph = glyphAt(offset);
    if (glyph == glyphs.length) {
      return silent(offset, text.length());
    }
    return !unsafe[glyph] && silent(offset, clusters[glyph]);
  }

  /// Whether nothing between two offsets would have a glyph of its own.
  private boolean silent(int from, int to) {
    for (int i = from; i < to; i++) {
      char letter = text.charAt(i);
      if (letter != SOFT_HYPHEN && !Character.isISOControl(letter)) {
        return false;
      }
    }
    return true;
  }

  /// The part of this text between two safe offsets, as if it had been shaped alone.
  ///
  /// @throws IllegalArgumentException when an end is not safe: shape the part anew
  public ShapedText slice(int from, int to) {
    if (from > to || !isSafe(from) || !isSafe(to)) {
      throw new IllegalArgumentException("cannot cut “" + text + "” at " + from + " and " + to);
    }
    int first = glyphAt(from);
    int end = glyphAt(to);
    int shownFrom = shownOffset(from);
    int shownTo = shownOffset(to);
    int[] newClusters = shifted(clusters, first, end, from);
    return new ShapedText(
        face,
        size,
        text.substring(from, to),
        shown.substring(shownFrom, shownTo),
        Arrays.copyOfRange(glyphs, first, end),
        Arrays.copyOfRange(advances, first, end),
        part(xOffsets, first, end),
        part(yOffsets, first, end),
        newClusters,
        shownClusters == clusters ? newClusters : shifted(shownClusters, first, end, shownFrom),
        Arrays.copyOfRange(unsafe, first, end),
        missing.stream().filter(m -> m >= from && m < to).map(m -> m - from).toList());
  }

  /// Where `offset`, a safe one, is in the shown letters: what is between it and the next glyph has
  /// no glyph, and of that all but soft hyphens is in both texts.
  private int shownOffset(int offset) {
    if (shownClusters == clusters) {
      return offset;
    }
    int glyph = glyphAt(offset);
    boolean last = glyph == glyphs.length;
    int to = last ? text.length() : clusters[glyph];
    int between = 0;
    for (int i = offset; i < to; i++) {
      between += text.charAt(i) == SOFT_HYPHEN ? 0 : 1;
    }
    return (last ? shown.length() : shownClusters[glyph]) - between;
  }

  private static int[] shifted(int[] offsets, int first, int end, int by) {
    int[] result = Arrays.copyOfRange(offsets, first, end);
    for (int i = 0; i < result.length; i++) {
      result[i] -= by;
    }
    return result;
  }

  private static int[] part(int[] offsets, int first, int end) {
    if (offsets == null) {
      return null;
    }
    int[] result = Arrays.copyOfRange(offsets, first, end);
    return Arrays.stream(result).allMatch(o -> o == 0) ? null : result;
  }

  /// These glyphs as a page paints them, at their natural width.
  public GlyphRun run() {
    return new GlyphRun(
        face, size, 1000, glyphs, advances, xOffsets, yOffsets, shownClusters, shown);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShapedText that
        && face.equals(that.face)
        && size.equals(that.size)
        && text.equals(that.text)
        && shown.equals(that.shown)
        && Arrays.equals(glyphs, that.glyphs)
        && Arrays.equals(advances, that.advances)
        && Arrays.equals(xOffsets, that.xOffsets)
        && Arrays.equals(yOffsets, that.yOffsets)
        && Arrays.equals(clusters, that.clusters)
        && Arrays.equals(shownClusters, that.shownClusters)
        && Arrays.equals(unsafe, that.unsafe)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(advances);
  }
}
