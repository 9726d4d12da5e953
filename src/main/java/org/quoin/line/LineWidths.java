package org.quoin.line;

/// The widths of a paragraph's lines in millipoints, and when a line has outgrown all of them.
final class LineWidths {
  private final Measure measure;
  private final Places places;
  private final Elasticity limits;
  private final int indent;
  private final int[] known;
  private final int rest;
  private final long widest;
  private final long narrowest;

  /// Lines whose width is looked up in an array; the span that they end in goes on.
  private static final int KNOWN = 4096;

  LineWidths(Measure measure, int indent, Places places, Elasticity limits) {
    this.measure = measure;
    this.places = places;
    this.limits = limits;
    this.indent = indent;
    long lines = 1;
    for (int i = 0; i + 1 < measure.spans().size(); i++) {
      lines += measure.spans().get(i).lines();
    }
    known = new int[(int) Math.min(KNOWN, lines)];
    for (int i = 0; i < known.length; i++) {
      known[i] = measure.at(i).width().millipoints() - (i == 0 ? indent : 0);
    }
    rest = measure.spans().getLast().width().millipoints();
    long wide = rest;
    long narrow = rest;
    for (int width : known) {
      wide = Math.max(wide, width);
      narrow = Math.min(narrow, width);
    }
    widest = wide + places.furthestHang();
    narrowest = narrow;
  }

  long at(int line) {
    return line < known.length ? known[line] : rest;
  }

  Measure.Span span(int line) {
    return measure.at(line);
  }

  int indent(int line) {
    return line == 0 ? indent : 0;
  }

  long narrowest() {
    return narrowest;
  }

  /// Whether all lines but perhaps the first are equally wide.
  boolean even() {
    return known.length == 1;
  }

  /// Whether a line from `a` is too long for any measure when it goes as far as `b`, shrunk as much
  /// as the limits allow and without what an ending adds. It stays so for all later places.
  boolean outgrown(int a, int b) {
    long spaces = places.endSpace[b] - places.startSpace[a];
    long gaps = Math.max(0, places.endGap[b] - places.startGap[a]);
    long text = places.bareEnd(b) - places.startX[a] - spaces;
    long shrunk =
        text
            - Math.max(0, text) * limits.glyph() / 1000
            - gaps * limits.letter() / 1000
            + spaces * (1000 - limits.spaceShrink()) / 1000;
    return shrunk > widest;
  }
}
