package org.quoin.preflight;

import java.util.List;
import java.util.stream.Collectors;

/// Glyphs on one baseline without a gap as wide as a gutter, spaces at both ends taken off.
record PrintedLine(List<PrintedGlyph> glyphs) {
  PrintedLine {
    glyphs = List.copyOf(glyphs);
  }

  int page() {
    return glyphs.getFirst().page();
  }

  double left() {
    return glyphs.getFirst().x();
  }

  double right() {
    return glyphs.getLast().end();
  }

  double baseline() {
    return glyphs.getFirst().y();
  }

  String text() {
    return glyphs.stream().map(PrintedGlyph::text).collect(Collectors.joining());
  }

  boolean endsInHyphen() {
    String text = glyphs.getLast().text();
    return text.endsWith("-") || text.endsWith("\u00AD") || text.endsWith("\u2010");
  }

  /// The mean word space in ems of `size`; -1 where there is none. A space that is a glyph reaches
  /// to the next glyph, in a mirror from the glyph before; where there is only a gap, it counts
  /// from a fifth of an em on.
  double wordSpace(double size) {
    double sum = 0;
    int count = 0;
    double end = left();
    for (int i = 1; i < glyphs.size(); i++) {
      var before = glyphs.get(i - 1);
      var glyph = glyphs.get(i);
      end = before.isSpace() ? end : Math.max(end, before.end());
      if (glyph.isSpace()) {
        continue;
      }
      if (before.isSpace()) {
        sum += before.isMirrored() ? before.end() - end : glyph.x() - before.x();
        count++;
      } else if (glyph.x() - end > size / 5) {
        sum += glyph.x() - end;
        count++;
      }
    }
    return count == 0 ? -1 : sum / count / size;
  }
}
