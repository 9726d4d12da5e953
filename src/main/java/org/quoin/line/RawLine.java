package org.quoin.line;

import java.util.Arrays;

/// The glyphs of one line from edge to edge before justification: the strip's own, with the
/// fragments that stand in at its edges, and the spaces it ends with, which take no room.
final class RawLine {
  final int count;

  /// Glyphs before the spaces at the line's end.
  final int inked;

  final int[] glyphs;
  final int[] advances;
  final int[] xOffsets;
  final int[] yOffsets;
  final int[] clusters;
  final int[] stretches;
  final boolean[] spaces;
  final boolean hyphenated;

  /// Where joined letters may be drawn out; `null` where nowhere.
  final Kashidas kashidas;

  private int at;

  RawLine(ShapedParagraph paragraph, Places places, int a, int b) {
    Strip strip = paragraph.strip;
    Fragment beginning = places.beginning[a];
    Fragment ending = places.ending[b];
    int from = places.startGlyph[a];
    int to = places.endGlyph[b];
    int tailFrom = strip.glyphAt(places.openings[b].end());
    int tailTo = strip.glyphAt(places.openings[b].start());
    inked =
        (beginning == null ? 0 : beginning.glyphs().length)
            + (to - from)
            + (ending == null ? 0 : ending.glyphs().length);
    count = inked + tailTo - tailFrom;
    glyphs = new int[count];
    advances = new int[count];
    xOffsets = new int[count];
    yOffsets = new int[count];
    clusters = new int[count];
    stretches = new int[count];
    spaces = new boolean[count];
    hyphenated = places.kind(b) == Opening.Kind.BROKEN_WORD;
    kashidas = strip.kashidas == null ? null : new Kashidas(count);
    if (beginning != null) {
      add(beginning);
    }
    add(strip, from, to);
    if (ending != null) {
      add(ending);
    }
    add(strip, tailFrom, tailTo);
    Arrays.fill(advances, inked, count, 0);
  }

  private void add(Fragment fragment) {
    int length = fragment.glyphs().length;
    System.arraycopy(fragment.glyphs(), 0, glyphs, at, length);
    System.arraycopy(fragment.advances(), 0, advances, at, length);
    System.arraycopy(fragment.xOffsets(), 0, xOffsets, at, length);
    System.arraycopy(fragment.yOffsets(), 0, yOffsets, at, length);
    System.arraycopy(fragment.clusters(), 0, clusters, at, length);
    Arrays.fill(stretches, at, at + length, fragment.piece());
    at += length;
  }

  private void add(Strip strip, int from, int to) {
    int length = to - from;
    System.arraycopy(strip.glyphs, from, glyphs, at, length);
    System.arraycopy(strip.advances, from, advances, at, length);
    System.arraycopy(strip.xOffsets, from, xOffsets, at, length);
    System.arraycopy(strip.yOffsets, from, yOffsets, at, length);
    System.arraycopy(strip.clusters, from, clusters, at, length);
    System.arraycopy(strip.stretches, from, stretches, at, length);
    System.arraycopy(strip.spaces, from, spaces, at, length);
    if (kashidas != null) {
      System.arraycopy(strip.kashidas.glyphs(), from, kashidas.glyphs(), at, length);
      System.arraycopy(strip.kashidas.advances(), from, kashidas.advances(), at, length);
    }
    at += length;
  }

  /// `line` with strokes of these widths behind its glyphs.
  private RawLine(RawLine line, int[] strokes) {
    int more = 0;
    int moreInked = 0;
    for (int i = 0; i < line.count; i++) {
      int parts = line.parts(i, strokes[i]);
      more += parts;
      moreInked += i < line.inked ? parts : 0;
    }
    count = line.count + more;
    inked = line.inked + moreInked;
    glyphs = new int[count];
    advances = new int[count];
    xOffsets = new int[count];
    yOffsets = new int[count];
    clusters = new int[count];
    stretches = new int[count];
    spaces = new boolean[count];
    hyphenated = line.hyphenated;
    kashidas = null;
    for (int i = 0; i < line.count; i++) {
      glyphs[at] = line.glyphs[i];
      advances[at] = line.advances[i];
      xOffsets[at] = line.xOffsets[i];
      yOffsets[at] = line.yOffsets[i];
      spaces[at] = line.spaces[i];
      add(line, i);
      int parts = line.parts(i, strokes[i]);
      for (int part = 0; part < parts; part++) {
        glyphs[at] = line.kashidas.glyphs()[i];
        advances[at] = strokes[i] * (part + 1) / parts - strokes[i] * part / parts;
        add(line, i);
      }
    }
  }

  private void add(RawLine line, int i) {
    clusters[at] = line.clusters[i];
    stretches[at] = line.stretches[i];
    at++;
  }

  /// Of how many tatweels a stroke is made; they overlap rather than leave a gap.
  private int parts(int glyph, int stroke) {
    return stroke == 0 ? 0 : Math.ceilDiv(stroke, kashidas.advances()[glyph]);
  }

  /// The line with its joined letters drawn out by `amount`, or as nearly as is seemly.
  RawLine drawnOut(long amount) {
    return amount <= 0 ? this : new RawLine(this, kashidas.shares(amount));
  }

  /// By how much they may be.
  long kashidaRoom() {
    return kashidas == null ? 0 : kashidas.sums()[kashidas.glyphs().length];
  }

  long width() {
    long sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    return sum;
  }

  /// Whether letterspacing may open a gap after glyph `i`.
  boolean gapAfter(int i) {
    return i + 1 < inked
        && !spaces[i]
        && !spaces[i + 1]
        && clusters[i] != clusters[i + 1]
        && advances[i] > 0;
  }
}
