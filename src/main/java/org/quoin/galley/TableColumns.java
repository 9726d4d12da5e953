package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.quoin.geometry.Length;
import org.quoin.style.Role;

/// The columns of a table: how wide their words are, and which hold figures, that stand under each
/// other by their units.
public record TableColumns(List<Column> columns) {
  /// A number with its sign, unit or per cent, such as `−12,5`, `46 %`, `USD 40` or `3 000 kg`.
  private static final Pattern FIGURES =
      Pattern.compile(
          "(\\p{L}{1,3}\\p{Z})?\\P{L}*\\p{Nd}[\\p{Nd}\\p{Z}.,:/٫٬'’–-]*\\P{L}?\\s?\\p{L}{0,3}\\P{L}?");

  /// What says in a column of figures that there is none: a dash, points, `n/a`.
  private static final Pattern NO_FIGURE =
      Pattern.compile("[\\P{L}&&\\P{Nd}]+|\\p{L}[./]{1,2}\\p{Z}?\\p{L}\\.?");

  public TableColumns {
    columns = List.copyOf(columns);
  }

  /// @param figures whether all cells under the head hold a number, or say that there is none
  /// @param widest cell on one line; of figures the widest one before its units' end and the widest
  ///   one behind it together
  /// @param behind how far the figures reach behind their units, the widest of them
  public record Column(boolean figures, Length widest, Length behind) {
    /// From where a cell ends to the column's end.
    public Length shortBy(Copy cell) {
      boolean counted = figures && cell.styled().style().role() != Role.TABLE_HEAD;
      return counted ? behind.minus(behindUnits(cell)) : Length.ZERO;
    }
  }

  /// @param rows of cells, the head first; a row may be short of some
  static TableColumns of(List<List<Copy>> rows) {
    var columns = new ArrayList<Column>();
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      int column = i;
      var cells = rows.stream().filter(row -> row.size() > column).map(row -> row.get(column));
      columns.add(column(cells.toList(), i == 0));
    }
    return new TableColumns(columns);
  }

  /// The first column names the rows, by years or numbers it may be; it begins where words do.
  private static Column column(List<Copy> cells, boolean first) {
    var widest = widest(cells, copy -> copy.shaped().widest());
    var figures = cells.subList(1, cells.size());
    if (first || !isFigures(figures)) {
      return new Column(false, widest, Length.ZERO);
    }
    var behind = widest(figures, TableColumns::behindUnits);
    var before = widest(figures, copy -> copy.shaped().widest().minus(behindUnits(copy)));
    return new Column(true, widest.max(before.plus(behind)), behind);
  }

  private static Length widest(List<Copy> cells, Function<Copy, Length> width) {
    return cells.stream().map(width).reduce(Length.ZERO, Length::max);
  }

  /// How far a figure reaches behind its units digit.
  private static Length behindUnits(Copy cell) {
    var language = cell.styled().style().text().language();
    return cell.shaped().rightOf(UnitsDigit.end(cell.shaped().text(), language));
  }

  private static boolean isFigures(List<Copy> cells) {
    var filled = cells.stream().map(copy -> copy.shaped().text().strip()).filter(t -> !t.isEmpty());
    var words = filled.toList();
    return words.stream().anyMatch(FIGURES.asMatchPredicate())
        && words.stream().allMatch(FIGURES.asMatchPredicate().or(NO_FIGURE.asMatchPredicate()));
  }

  /// Their widths in a table of `width` with `gap` between them: by what stands in them, where that
  /// goes in; else equal ones.
  public List<Length> widths(Length width, Length gap) {
    int count = columns.size();
    var room = width.minus(gap.times(count - 1));
    long natural = columns.stream().mapToLong(column -> column.widest().millipoints()).sum();
    if (natural > room.millipoints() || natural == 0) {
      return columns.stream().map(_ -> room.times(1, count)).toList();
    }
    return columns.stream()
        .map(column ->
            new Length(
                Math.toIntExact(
                    (long) column.widest().millipoints() * room.millipoints() / natural)))
        .toList();
  }
}
