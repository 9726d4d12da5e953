package org.quoin.line;

import java.util.List;
import java.util.Optional;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.issue.Direction;
import org.quoin.issue.Target;
import org.quoin.style.Ink;

/// One line of a paragraph, justified and ready to be placed on a baseline.
///
/// @param from where in the paragraph's text (UTF-16 units) it starts
/// @param to where the next line starts
/// @param hyphenated whether it ends in a hyphen that the text does not have
/// @param inset from the column's left edge to its measure
/// @param measure the width it was set to
/// @param direction of its paragraph: it begins at its measure's left or right edge
/// @param segments its glyphs in the order they are read; `x` counts from the column's left edge
///   and may hang out a little
public record Line(
    int from,
    int to,
    boolean hyphenated,
    Length inset,
    Length measure,
    Direction direction,
    List<Segment> segments) {
  public Line {
    segments = List.copyOf(segments);
  }

  /// Glyphs of one look, where they start, and which styled run of the paragraph they come from.
  public record Segment(Length x, GlyphRun glyphs, Ink ink, Optional<Target> link, int run) {
    Length right() {
      return x.plus(glyphs.width());
    }
  }

  /// Whether a reader sees a hyphen at its end, added or the text's own.
  public boolean showsHyphen() {
    String text = segments.isEmpty() ? "" : segments.getLast().glyphs().text().stripTrailing();
    return hyphenated || text.endsWith("-") || text.endsWith("\u2010");
  }

  /// From the column's edge where lines begin to the first glyph.
  public Length begin() {
    return edge(true);
  }

  /// From the column's edge where lines begin to where the ink of the last glyph ends, trailing
  /// spaces aside.
  public Length end() {
    return edge(false);
  }

  /// The same line in one ink.
  public Line in(Ink ink) {
    var inked =
        segments.stream().map(s -> new Segment(s.x(), s.glyphs(), ink, s.link(), s.run())).toList();
    return new Line(from, to, hyphenated, inset, measure, direction, inked);
  }

  /// The same line in a measure just as wide as its glyphs.
  public Line alone() {
    var near = direction.isRightToLeft() ? end() : begin();
    var left = direction.isRightToLeft() ? inset.times(2).plus(measure).minus(near) : near;
    var moved =
        segments.stream()
            .map(s -> new Segment(s.x().minus(left), s.glyphs(), s.ink(), s.link(), s.run()))
            .toList();
    return new Line(from, to, hyphenated, Length.ZERO, end().minus(begin()), direction, moved);
  }

  private Length edge(boolean near) {
    if (segments.isEmpty()) {
      return inset;
    }
    boolean left = near != direction.isRightToLeft();
    var edge = segments.getFirst();
    for (Segment segment : segments) {
      boolean further =
          left ? segment.x().compareTo(edge.x()) < 0 : segment.right().compareTo(edge.right()) > 0;
      edge = further ? segment : edge;
    }
    // The column has as much beside the measure on its right as on its left, so far as is known.
    return direction.isRightToLeft()
        ? inset.times(2).plus(measure).minus(left ? edge.x() : edge.right())
        : left ? edge.x() : edge.right();
  }
}
