package org.quoin.display;

import java.util.ArrayList;
import java.util.List;
import org.quoin.font.GlyphRun;
import org.quoin.line.Line;

/// Tells where a line's last word goes on in the next line without a hyphen, as an address does:
/// its letters then end in U+200B, which has no glyph. Without it nobody who sees the lines alone
/// could tell such an end from a space.
final class LastLetters {
  private LastLetters() {}

  /// The line's segments.
  ///
  /// @param text of the paragraph
  static List<Line.Segment> of(Line line, String text) {
    int end = line.to();
    boolean goesOn =
        !line.hyphenated()
            && end > 0
            && end < text.length()
            && !Character.isWhitespace(text.charAt(end - 1))
            && !Character.isWhitespace(text.charAt(end));
    if (!goesOn || line.segments().isEmpty()) {
      return line.segments();
    }
    var segments = new ArrayList<>(line.segments());
    var last = segments.removeLast();
    segments.add(
        new Line.Segment(last.x(), joined(last.glyphs()), last.ink(), last.link(), last.run()));
    return segments;
  }

  private static GlyphRun joined(GlyphRun run) {
    return new GlyphRun(
        run.face(),
        run.size(),
        run.scale(),
        run.glyphs(),
        run.advances(),
        run.xOffsets(),
        run.yOffsets(),
        run.clusters(),
        run.text() + "\u200B",
        run.isRightToLeft());
  }
}
