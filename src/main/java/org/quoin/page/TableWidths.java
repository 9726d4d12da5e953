package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quoin.galley.Copy;
import org.quoin.geometry.Length;
import org.quoin.line.Line;
import org.quoin.line.Measure;

/// How wide the columns of a table are, and which of them hold figures.
///
/// Each column is as wide as its longest cell where all go in, and columns of words share what is
/// left over; else the long ones share what the short ones leave.
///
/// @param figures whether a column holds nothing but figures under its head, which then stand flush
///   at its end, digit under digit
record TableWidths(List<Length> widths, List<Boolean> figures) {
  private static final Pattern FIGURES = Pattern.compile("[\\p{Nd}\\p{Sc}\\s.,:;%‰+−–-]*");

  static TableWidths of(List<List<Copy>> rows, Lines lines, Length width, Length gap) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    var natural = new ArrayList<Length>();
    var figures = new ArrayList<Boolean>();
    for (int column = 0; column < columns; column++) {
      var widest = Length.ZERO;
      boolean all = rows.size() > 1;
      for (int row = 0; row < rows.size(); row++) {
        if (column < rows.get(row).size()) {
          var cell = rows.get(row).get(column);
          widest = widest.max(widest(lines, cell, width));
          all &= row == 0 || FIGURES.matcher(cell.styled().words()).matches();
        }
      }
      natural.add(widest);
      figures.add(all);
    }
    var room = width.minus(gap.times(columns - 1)).max(new Length(columns));
    return new TableWidths(shared(natural, figures, room), figures);
  }

  /// The width of a cell on one line; a cell of several lines would take all there is.
  private static Length widest(Lines lines, Copy cell, Length width) {
    var end = Length.ZERO;
    for (Line line : lines.set(cell, Measure.of(width)).lines()) {
      end = end.max(line.end());
    }
    return lines.set(cell, Measure.of(width)).lines().size() > 1 ? width : end;
  }

  private static List<Length> shared(List<Length> natural, List<Boolean> figures, Length room) {
    var sum = natural.stream().reduce(Length.ZERO, Length::plus);
    if (sum.compareTo(room) > 0) {
      return squeezed(natural, room);
    }
    long words = figures.stream().filter(is -> !is).count();
    var widths = new ArrayList<Length>();
    for (int i = 0; i < natural.size(); i++) {
      boolean grows = words == 0 || !figures.get(i);
      var spare = room.minus(sum).times(1, words == 0 ? natural.size() : words);
      widths.add(grows ? natural.get(i).plus(spare) : natural.get(i));
    }
    return widths;
  }

  /// Columns under an even share keep their width; the others share the rest evenly.
  private static List<Length> squeezed(List<Length> natural, Length room) {
    var share = room.times(1, natural.size());
    int over = natural.size();
    for (int round = 0; round < natural.size(); round++) {
      var left = room;
      int long_ = 0;
      for (Length width : natural) {
        if (width.compareTo(share) <= 0) {
          left = left.minus(width);
        } else {
          long_++;
        }
      }
      over = long_;
      share = left.times(1, Math.max(1, over));
    }
    var most = share;
    return natural.stream().map(width -> width.min(most)).toList();
  }
}
