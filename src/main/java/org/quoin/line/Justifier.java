package org.quoin.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.line.ShapedParagraph.Stretch;
import org.quoin.style.ParagraphStyle.Alignment;

/// Sets chosen lines: gives every glyph its final place, so that a justified line fills its measure
/// to the millipoint.
final class Justifier {
  /// Growth of a word space, per mille, beyond which a forced line is rather left short: at 400 %
  /// of most fonts' it is a hole of an em and more.
  private static final int HOLE = 3000;

  private final ShapedParagraph paragraph;
  private final Places places;
  private final Elasticity limits;
  private final Alignment alignment;

  Justifier(ShapedParagraph paragraph, Places places, Elasticity limits) {
    this.paragraph = paragraph;
    this.places = places;
    this.limits = limits;
    this.alignment = paragraph.styled().style().alignment();
  }

  /// The line from place `a` to place `b` in a span, its first `indent` millipoints left free.
  Line line(int a, int b, Measure.Span span, int indent) {
    var raw = new RawLine(paragraph, places, a, b);
    int room = span.width().millipoints() - indent;
    boolean last = places.kind(b).closes();
    long wanted = (long) room + places.hangStart[a] + places.hangEnd[b];
    int scale = 1000;
    if (alignment == Alignment.JUSTIFIED && (!last || raw.width() > wanted)) {
      raw = drawnOut(raw, wanted);
      scale = justify(raw, wanted);
    }
    long width = raw.width();
    long free = wanted - width;
    long before =
        switch (alignment) {
          case JUSTIFIED, RAGGED, BALANCED -> 0;
          case CENTRED -> free / 2;
          case FLUSH_END -> free;
        };
    before += indent - places.hangStart[a];
    var direction = paragraph.direction();
    long x =
        span.inset().millipoints()
            + (direction.isRightToLeft() ? span.width().millipoints() - before - width : before);
    return new Line(
        places.openings[a].start(),
        places.openings[b].start(),
        raw.hyphenated,
        span.inset(),
        span.width(),
        direction,
        segments(raw, places.openings[a].start(), places.openings[b].start(), (int) x, scale));
  }

  /// The line with the share of what it lacks in the strokes between joined letters.
  private RawLine drawnOut(RawLine raw, long wanted) {
    long room = raw.kashidaRoom();
    if (room == 0) {
      return raw;
    }
    long spaceWidth = 0;
    for (int i = 0; i < raw.inked; i++) {
      spaceWidth += raw.spaces[i] ? raw.advances[i] : 0;
    }
    long natural = raw.width();
    var shares = new Adjustment(limits);
    shares.share(wanted - natural, spaceWidth, 0, natural - spaceWidth, room);
    return raw.drawnOut(shares.kashidas);
  }

  /// Gives the line's glyphs the advances that add up to `wanted`. Returns the glyphs' scaling.
  private int justify(RawLine raw, long wanted) {
    long spaceWidth = 0;
    long gapWidth = 0;
    long natural = raw.width();
    long[] spaceWeights = new long[raw.inked];
    long[] gapWeights = new long[raw.inked];
    long[] textWeights = new long[raw.inked];
    for (int i = 0; i < raw.inked; i++) {
      if (raw.spaces[i]) {
        spaceWeights[i] = raw.advances[i];
        spaceWidth += raw.advances[i];
      } else {
        textWeights[i] = raw.advances[i];
      }
      if (raw.gapAfter(i)) {
        gapWeights[i] = opening(raw.stretches[i]);
        gapWidth += gapWeights[i];
      }
    }
    long textWidth = natural - spaceWidth;
    var shares = new Adjustment(limits);
    shares.share(wanted - natural, spaceWidth, gapWidth, textWidth, 0);
    shares.ease(spaceWidth, gapWidth);
    if (shares.spaces > spaceWidth * HOLE / 1000) {
      return 1000;
    }
    int scale = 1000 + nearest(shares.glyphs * 1000, textWidth);
    long glyphs = textWidth * (scale - 1000) / 1000;
    // What rounding the scale leaves over, a few hundredths of a per mille for each letter.
    long letters = gapWidth > 0 ? shares.letters + shares.glyphs - glyphs : 0;
    spread(raw, glyphs, textWeights, textWidth);
    spread(raw, letters, gapWeights, gapWidth);
    long rest = wanted - natural - glyphs - letters;
    if (spaceWidth > 0) {
      spread(raw, rest, spaceWeights, spaceWidth);
    } else if (shares.spaces == 0 && gapWidth > 0) {
      spread(raw, rest, gapWeights, gapWidth);
    }
    return scale;
  }

  private static int nearest(long numerator, long denominator) {
    return denominator <= 0 ? 0 : (int) Math.floorDiv(2 * numerator + denominator, 2 * denominator);
  }

  /// The em that letters of a stretch may be set apart by a part of; 0 where they are joined.
  private int opening(int index) {
    Stretch stretch = paragraph.stretches.get(index);
    return stretch.direction().isRightToLeft() ? 0 : stretch.size().millipoints();
  }

  /// Adds `amount` to the advances by weight; rounding never adds up to more than a millipoint.
  private static void spread(RawLine raw, long amount, long[] weights, long total) {
    if (total <= 0) {
      return;
    }
    long seen = 0;
    long given = 0;
    for (int i = 0; i < raw.inked; i++) {
      seen += weights[i];
      long due = Math.floorDiv(amount * seen, total);
      raw.advances[i] += (int) (due - given);
      given = due;
    }
  }

  private List<Line.Segment> segments(RawLine raw, int from, int to, int x, int scale) {
    var shown = new ArrayList<Stretch>();
    var runs = new ArrayList<GlyphRun>();
    int glyph = 0;
    for (int index = firstStretch(from); index < paragraph.stretches.size(); index++) {
      Stretch stretch = paragraph.stretches.get(index);
      if (stretch.from() >= to) {
        break;
      }
      int start = glyph;
      while (glyph < raw.count && raw.stretches[glyph] == index) {
        glyph++;
      }
      int textFrom = Math.max(from, stretch.from());
      int textTo = Math.min(to, stretch.to());
      boolean hyphen = raw.hyphenated && textTo == to;
      var run = run(raw, start, glyph, index, textFrom, textTo, hyphen, scale);
      shown.add(stretch);
      runs.add(run);
    }
    int[] lefts = lefts(shown, runs, x);
    var segments = new ArrayList<Line.Segment>();
    for (int i = 0; i < shown.size(); i++) {
      int number = shown.get(i).run();
      var styled = paragraph.styled().runs().get(number);
      segments.add(
          new Line.Segment(
              new Length(lefts[i]), runs.get(i), styled.style().ink(), styled.link(), number));
    }
    return segments;
  }

  /// The left edges of runs that follow each other in reading, from `x` on.
  private static int[] lefts(List<Stretch> shown, List<GlyphRun> runs, int x) {
    int[] lefts = new int[runs.size()];
    int left = x;
    for (int i : Levels.fromTheLeft(shown)) {
      lefts[i] = left;
      left += runs.get(i).width().millipoints();
    }
    return lefts;
  }

  private int firstStretch(int offset) {
    int low = 0;
    int high = paragraph.stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraph.stretches.get(middle).to() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private GlyphRun run(
      RawLine raw,
      int start,
      int end,
      int index,
      int textFrom,
      int textTo,
      boolean hyphen,
      int scale) {
    Stretch stretch = paragraph.stretches.get(index);
    int[] clusters = Arrays.copyOfRange(raw.clusters, start, end);
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] -= textFrom;
    }
    String letters = paragraph.text().substring(textFrom, textTo).replace('\n', ' ');
    var run =
        new GlyphRun(
            stretch.face(),
            stretch.size(),
            scale,
            Arrays.copyOfRange(raw.glyphs, start, end),
            Arrays.copyOfRange(raw.advances, start, end),
            offsets(raw.xOffsets, start, end, scale).orElse(null),
            offsets(raw.yOffsets, start, end, 1000).orElse(null),
            clusters,
            hyphen ? letters + "\u00AD" : letters);
    return stretch.direction().isRightToLeft() ? run.reversed() : run;
  }

  private static Optional<int[]> offsets(int[] all, int start, int end, int scale) {
    int[] part = Arrays.copyOfRange(all, start, end);
    boolean any = false;
    for (int i = 0; i < part.length; i++) {
      any |= part[i] != 0;
      part[i] = part[i] * scale / 1000;
    }
    return any ? Optional.of(part) : Optional.empty();
  }
}
