package org.quoin.line;

import java.util.ArrayList;
import java.util.List;

/// The openings of a paragraph measured: for each, where the line before ends and where the line
/// after starts on the strip of glyphs, hanging punctuation and changed shapes allowed for.
///
/// A line from place `a` to place `b` is `endX[b] - startX[a]` wide when nothing is adjusted, holds
/// word spaces of `endSpace[b] - startSpace[a]` in all and letter gaps of `endGap[b] - startGap[a]`
/// (as ems).
final class Places {
  final int count;
  final Opening[] openings;

  /// Glyphs of the strip that a line ending here has: up to this index, exclusive.
  final int[] endGlyph;

  /// And the first one of the line that starts here.
  final int[] startGlyph;

  /// What is drawn after `endGlyph` or before `startGlyph` instead; `null` for most.
  final Fragment[] ending;

  final Fragment[] beginning;

  /// How far the line's first and last glyph hang out of the measure, in millipoints.
  final int[] hangStart;

  final int[] hangEnd;
  final long[] endX;
  final long[] startX;
  final long[] endSpace;
  final long[] startSpace;
  final long[] endGap;
  final long[] startGap;
  private final long[] bareEnd;

  /// The strip's sums of room for kashidas.
  private final long[] kashidaX;

  Places(
      Strip strip,
      List<Opening> found,
      Fragment[] endings,
      Fragment[] beginnings,
      int[] endGlyphs,
      int[] startGlyphs,
      int[] hangStarts,
      int[] hangEnds) {
    count = found.size();
    openings = found.toArray(Opening[]::new);
    ending = endings;
    beginning = beginnings;
    endGlyph = endGlyphs;
    startGlyph = startGlyphs;
    hangStart = hangStarts;
    hangEnd = hangEnds;
    endX = new long[count];
    startX = new long[count];
    endSpace = new long[count];
    startSpace = new long[count];
    endGap = new long[count];
    startGap = new long[count];
    bareEnd = new long[count];
    kashidaX = strip.kashidaX;
    for (int i = 0; i < count; i++) {
      int end = endGlyph[i];
      int start = startGlyph[i];
      bareEnd[i] = strip.x[end];
      endX[i] = strip.x[end] - hangEnd[i] + (ending[i] == null ? 0 : ending[i].width());
      startX[i] = strip.x[start] + hangStart[i] - (beginning[i] == null ? 0 : beginning[i].width());
      endSpace[i] = strip.spaceX[end];
      startSpace[i] = strip.spaceX[start];
      endGap[i] = strip.gapX[Math.max(0, end - (ending[i] == null ? 1 : 0))];
      startGap[i] = strip.gapX[start];
    }
  }

  /// These places (the first one always) and cuts between glyphs, in the order of `wanted`. Where
  /// the edges of two neighbouring places could overlap, their glyphs are taken as they stand.
  Places with(List<Emergency.Cut> wanted, Strip strip) {
    int size = wanted.size() + 1;
    var found = new ArrayList<Opening>(size);
    var endings = new Fragment[size];
    var beginnings = new Fragment[size];
    int[] endGlyphs = new int[size];
    int[] startGlyphs = new int[size];
    int[] hangStarts = new int[size];
    int[] hangEnds = new int[size];
    for (int i = 0; i < size; i++) {
      var cut = i == 0 ? Emergency.Cut.own(0) : wanted.get(i - 1);
      if (cut.place() < 0) {
        found.add(new Opening(cut.offset(), cut.offset(), Opening.Kind.CUT, 0));
        endGlyphs[i] = cut.glyph();
        startGlyphs[i] = cut.glyph();
        continue;
      }
      var opening = openings[cut.place()];
      found.add(opening);
      hangStarts[i] = hangStart[cut.place()];
      hangEnds[i] = hangEnd[cut.place()];
      boolean broken = opening.kind() == Opening.Kind.BROKEN_WORD;
      endings[i] = broken ? ending[cut.place()] : null;
      beginnings[i] = broken ? beginning[cut.place()] : null;
      endGlyphs[i] = broken ? endGlyph[cut.place()] : strip.glyphAt(opening.end());
      startGlyphs[i] = broken ? startGlyph[cut.place()] : strip.glyphAt(opening.start());
    }
    return new Places(
        strip, found, endings, beginnings, endGlyphs, startGlyphs, hangStarts, hangEnds);
  }

  /// Where the strip's own glyphs end for a line that ends at `place`: no more than `endX`, and
  /// rising from place to place.
  long bareEnd(int place) {
    return bareEnd[place];
  }

  /// By how much the joined letters of a line may be drawn out.
  long kashidaRoom(int a, int b) {
    return kashidaX == null ? 0 : Math.max(0, kashidaX[endGlyph[b]] - kashidaX[startGlyph[a]]);
  }

  /// The furthest that any line's end hangs out.
  int furthestHang() {
    int furthest = 0;
    for (int hang : hangEnd) {
      furthest = Math.max(furthest, hang);
    }
    return furthest;
  }

  Opening.Kind kind(int place) {
    return openings[place].kind();
  }
}
