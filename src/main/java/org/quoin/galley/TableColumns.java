package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quoin.geometry.Length;

/// The columns of a table: how wide their words are, and which hold figures, that stand under each
/// other by their last digits.
public record TableColumns(List<Column> columns) {
  /// A number with its sign, unit or per cent, such as `−12,5`, `46 %` or `3 000 kg`.
  private static final Pattern FIGURES =
      Pattern.compile("\\P{L}*\\p{Nd}[\\p{Nd}\\p{Z}.,:/٫٬’'–-]*\\P{L}?\\s?\\p{L}{0,3}\\P{L}?");

  public TableColumns {
    columns = List.copyOf(columns);
  }

  /// @param figures whether all cells under the head hold a number
  /// @param widest cell on one line
  public record Column(boolean figures, Length widest) {}

  /// @param rows of cells, the head first; a row may be short of some
  static TableColumns of(List<List<Copy>> rows) {
    var columns = new ArrayList<Column>();
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      int column = i;
      var cells = rows.stream().filter(row -> row.size() > column).map(row -> row.get(column));
      var words = cells.toList();
      var widest =
          words.stream()
              .map(copy -> copy.shaped().widest())
              .reduce(Length.ZERO, (a, b) -> a.max(b));
      columns.add(new Column(isFigures(words.subList(1, words.size())), widest));
    }
    return new TableColumns(columns);
  }

  private static boolean isFigures(List<Copy> cells) {
    var filled = cells.stream().map(copy -> copy.shaped().text().strip()).filter(t -> !t.isEmpty());
    var words = filled.toList();
    return !words.isEmpty() && words.stream().allMatch(text -> FIGURES.matcher(text).matches());
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
