package org.quoin.line;

import java.util.List;
import java.util.Optional;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.issue.Target;
import org.quoin.style.Ink;

/// One line of a paragraph, justified and ready to be placed on a baseline.
///
/// @param from where in the paragraph's text (UTF-16 units) it starts
/// @param to where the next line starts
/// @param hyphenated whether it ends in a hyphen that the text does not have
/// @param inset from the column's left edge to the start of its measure
/// @param measure the width it was set to
/// @param segments its glyphs; `x` counts from the column's left edge and may hang out a little
public record Line(
    int from, int to, boolean hyphenated, Length inset, Length measure, List<Segment> segments) {
  public Line {
    segments = List.copyOf(segments);
  }

  /// Glyphs of one look, where they start, and which styled run of the paragraph they come from.
  public record Segment(Length x, GlyphRun glyphs, Ink ink, Optional<Target> link, int run) {}

  /// Where the ink of the last glyph ends, trailing spaces aside.
  public Length end() {
    if (segments.isEmpty()) {
      return inset;
    }
    var last = segments.getLast();
    return last.x().plus(last.glyphs().width());
  }
}
