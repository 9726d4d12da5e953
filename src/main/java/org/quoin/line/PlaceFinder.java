package org.quoin.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.line.ShapedParagraph.Stretch;
import org.quoin.style.StyledParagraph;

/// Measures each opening on the strip: which glyphs the line before ends with and the line after
/// starts with.
///
/// Where HarfBuzz says that breaking would change the shapes (`unsafe to break`), the letters from
/// the nearest safe place on are shaped again as they stand at the line's edge, so ligatures fall
/// apart and the hyphen is kerned.
final class PlaceFinder {
  private static final String HYPHEN = "-";

  private final StyledParagraph styled;
  private final String text;
  private final List<Stretch> stretches;
  private final Levels levels;
  private final Strip strip;
  private final Hanging hanging;

  private final EdgeShapes edges;

  PlaceFinder(
      EdgeShapes edges,
      StyledParagraph styled,
      String text,
      Levels levels,
      List<Stretch> stretches,
      Strip strip) {
    this.edges = edges;
    this.styled = styled;
    this.text = text;
    this.stretches = stretches;
    this.levels = levels;
    this.strip = strip;
    this.hanging = styled.style().protrusion() ? Hanging.TABLE : Hanging.NONE;
  }

  Places of(List<Opening> found) {
    var kept = new ArrayList<Opening>(found.size());
    int count = found.size();
    int[] endGlyphs = new int[count];
    int[] startGlyphs = new int[count];
    var endings = new Fragment[count];
    var beginnings = new Fragment[count];
    int[] hangStarts = new int[count];
    int[] hangEnds = new int[count];
    for (Opening opening : found) {
      int i = kept.size();
      endGlyphs[i] = strip.glyphAt(opening.end());
      startGlyphs[i] = strip.glyphAt(opening.start());
      if (!reshapeEnding(opening, i, endGlyphs, endings)
          || !reshapeBeginning(opening, i, startGlyphs, beginnings)) {
        endings[i] = null;
        beginnings[i] = null;
        continue;
      }
      hangStarts[i] = hangStart(opening, startGlyphs[i], beginnings[i]);
      hangEnds[i] = hangEnd(opening, endGlyphs[i], endings[i]);
      kept.add(opening);
    }
    return new Places(
        strip, kept, endings, beginnings, endGlyphs, startGlyphs, hangStarts, hangEnds);
  }

  /// Whether the line can end here; sets what stands in for the strip's last glyphs.
  private boolean reshapeEnding(Opening opening, int i, int[] endGlyphs, Fragment[] endings) {
    int end = opening.end();
    int glyph = endGlyphs[i];
    boolean broken = opening.kind() == Opening.Kind.BROKEN_WORD;
    if (glyph == 0 || !broken && isSafe(glyph, end)) {
      return !broken || glyph > 0;
    }
    int stretch = strip.stretches[glyph - 1];
    int from = glyph - 1;
    while (from > 0
        && strip.stretches[from - 1] == stretch
        && (strip.unsafe[from] || strip.clusters[from] == strip.clusters[from - 1])) {
      from--;
    }
    String letters = text.substring(strip.clusters[from], end).replace('\n', ' ');
    var shaped = fragment(letters + (broken ? HYPHEN : ""), stretch, strip.clusters[from]);
    shaped.ifPresent(fragment -> {
      endings[i] = broken ? softly(fragment, letters) : fragment;
    });
    if (shaped.isPresent()) {
      endGlyphs[i] = from;
    }
    return shaped.isPresent() || !broken && strip.glyphAt(end) == glyph && cleanCut(glyph, end);
  }

  private boolean reshapeBeginning(
      Opening opening, int i, int[] startGlyphs, Fragment[] beginnings) {
    int start = opening.start();
    int glyph = startGlyphs[i];
    if (opening.kind() == Opening.Kind.END || isSafe(glyph, start)) {
      return true;
    }
    int stretch = strip.stretches[Math.max(0, cleanCut(glyph, start) ? glyph : glyph - 1)];
    int to = cleanCut(glyph, start) ? glyph + 1 : glyph;
    while (to < strip.count
        && strip.stretches[to] == stretch
        && (strip.unsafe[to] || to > 0 && strip.clusters[to] == strip.clusters[to - 1])) {
      to++;
    }
    int end = to < strip.count ? strip.clusters[to] : text.length();
    var shaped = fragment(text.substring(start, end).replace('\n', ' '), stretch, start);
    shaped.ifPresent(fragment -> beginnings[i] = fragment);
    if (shaped.isPresent()) {
      startGlyphs[i] = to;
    }
    return shaped.isPresent() || cleanCut(glyph, start);
  }

  /// Whether the strip can be cut before `glyph` for a break at `offset` without any change.
  private boolean isSafe(int glyph, int offset) {
    return glyph >= strip.count
        ? offset >= text.length() || strip.count == 0
        : cleanCut(glyph, offset) && !strip.unsafe[glyph];
  }

  /// Whether the glyph's letters begin just there: the break falls into no ligature.
  private boolean cleanCut(int glyph, int offset) {
    return glyph < strip.count ? strip.clusters[glyph] == offset : offset >= text.length();
  }

  private Optional<Fragment> fragment(String letters, int stretch, int offset) {
    var part = stretches.get(stretch);
    var pieces = edges.shape(letters, styled.runs().get(part.run()).style(), part.direction());
    if (pieces.size() != 1
        || pieces.getFirst().missing().length > 0
        || !pieces.getFirst().face().equals(part.face())) {
      return Optional.empty();
    }
    var piece = pieces.getFirst();
    int[] clusters = piece.clusters().clone();
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] += offset;
    }
    return Optional.of(
        new Fragment(
            stretch,
            letters,
            piece.glyphs(),
            piece.advances(),
            piece.xOffsets(),
            piece.yOffsets(),
            clusters));
  }

  private static Fragment softly(Fragment fragment, String letters) {
    return new Fragment(
        fragment.piece(),
        letters + "\u00AD",
        fragment.glyphs(),
        fragment.advances(),
        fragment.xOffsets(),
        fragment.yOffsets(),
        fragment.clusters());
  }

  private int hangStart(Opening opening, int glyph, Fragment beginning) {
    if (opening.start() >= text.length() || !levels.isOwn(opening.start())) {
      return 0;
    }
    int advance =
        beginning != null
            ? beginning.firstAdvance()
            : glyph < strip.count ? strip.advances[glyph] : 0;
    return hanging.left(text.codePointAt(opening.start()), advance);
  }

  private int hangEnd(Opening opening, int glyph, Fragment ending) {
    if (opening.end() == 0 || !levels.isOwn(opening.end() - 1)) {
      return 0;
    }
    int last =
        opening.kind() == Opening.Kind.BROKEN_WORD ? '-' : text.codePointBefore(opening.end());
    int advance = ending != null ? ending.lastAdvance() : glyph > 0 ? strip.advances[glyph - 1] : 0;
    return hanging.right(last, advance);
  }
}
