package org.quoin.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The running text of a file, found from its glyphs alone: what is set in the font and size that
/// most glyphs have.
///
/// @param size in points
/// @param columns lines, counted in the direction in which they are read, that stand under each
///   other, from top to bottom
record BodyText(double size, List<List<PrintedLine>> columns) {
  /// A gap this wide, in ems, parts two columns; spaces at the end of the left one are no part of
  /// it, whatever width the file gives them.
  private static final double GUTTER = 1.3;

  /// Lines of one column start this near to each other, in ems: an indent apart.
  private static final double INDENT = 2.2;

  /// Baselines closer than this, in points, are one.
  private static final double SAME = 0.25;

  static BodyText of(List<PrintedGlyph> printed) {
    var glyphs = inReadingDirection(printed);
    Map<Look, Integer> counts = new HashMap<>();
    for (PrintedGlyph glyph : glyphs) {
      counts.merge(look(glyph), 1, Integer::sum);
    }
    Look body =
        counts.entrySet().stream()
            .max(
                Map.Entry.<Look, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(new Look("", 0));
    double size =
        glyphs.stream()
            .filter(g -> look(g).equals(body))
            .findFirst()
            .map(PrintedGlyph::size)
            .orElse(1.0);
    var lines = new ArrayList<PrintedLine>();
    for (PrintedLine line : lines(glyphs, size)) {
      long own = line.glyphs().stream().filter(g -> look(g).equals(body)).count();
      if (2 * own > line.glyphs().size()) {
        lines.add(line);
      }
    }
    return new BodyText(size, columns(lines, size));
  }

  /// Text that is read from the right is measured as in a mirror: its lines begin at one edge and
  /// end ragged at the other like any.
  private static List<PrintedGlyph> inReadingDirection(List<PrintedGlyph> glyphs) {
    long leftwards = glyphs.stream().filter(PrintedGlyph::isReadFromRight).count();
    return 2 * leftwards > glyphs.stream().filter(PrintedGlyph::isLetter).count()
        ? glyphs.stream().map(PrintedGlyph::mirrored).toList()
        : glyphs;
  }

  List<PrintedLine> lines() {
    return columns.stream().flatMap(List::stream).toList();
  }

  private record Look(String font, long tenths) implements Comparable<Look> {
    @Override
    public int compareTo(Look other) {
      return Comparator.comparing(Look::font).thenComparing(Look::tenths).compare(this, other);
    }
  }

  private static Look look(PrintedGlyph glyph) {
    return new Look(glyph.font(), Math.round(glyph.size() * 10));
  }

  private static List<PrintedLine> lines(List<PrintedGlyph> glyphs, double size) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingInt(PrintedGlyph::page)
            .thenComparingLong(g -> Math.round(g.y() / SAME))
            .thenComparingDouble(PrintedGlyph::x));
    var lines = new ArrayList<PrintedLine>();
    var row = new ArrayList<PrintedGlyph>();
    double end = 0;
    for (PrintedGlyph glyph : sorted) {
      boolean apart =
          !row.isEmpty()
              && (row.getLast().page() != glyph.page()
                  || Math.abs(row.getLast().y() - glyph.y()) > SAME
                  || glyph.x() - end > GUTTER * size);
      if (apart) {
        add(row, lines);
      }
      row.add(glyph);
      end = glyph.isSpace() && row.size() > 1 ? end : glyph.end();
    }
    add(row, lines);
    return lines;
  }

  private static void add(List<PrintedGlyph> row, List<PrintedLine> lines) {
    int from = 0;
    int to = row.size();
    while (from < to && row.get(from).isSpace()) {
      from++;
    }
    while (to > from && row.get(to - 1).isSpace()) {
      to--;
    }
    if (to > from) {
      lines.add(new PrintedLine(row.subList(from, to)));
    }
    row.clear();
  }

  private static List<List<PrintedLine>> columns(List<PrintedLine> lines, double size) {
    var columns = new ArrayList<List<PrintedLine>>();
    var sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(PrintedLine::page).thenComparingDouble(PrintedLine::left));
    List<PrintedLine> column = null;
    for (PrintedLine line : sorted) {
      boolean next =
          column == null
              || column.getFirst().page() != line.page()
              || line.left() - column.getFirst().left() > INDENT * size;
      if (next) {
        column = new ArrayList<>();
        columns.add(column);
      }
      column.add(line);
    }
    columns.forEach(c -> c.sort(Comparator.comparingDouble(PrintedLine::baseline)));
    return columns;
  }
}
