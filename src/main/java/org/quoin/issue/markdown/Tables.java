package org.quoin.issue.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.quoin.issue.Block;
import org.quoin.issue.Run;
import org.quoin.problem.Problem.Doubtful;

/// Reads tables. GitHub's rule drops the cells that a row has more than its head; here their words
/// go into the row's last cell, and that is told.
///
/// @param source the text that the spans of nodes point into
/// @param parse reads the words of a cell
record Tables(String source, Inlines inlines, Function<String, Node> parse) {
  Block of(TableBlock table) {
    var rows = new ArrayList<List<List<Run>>>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(row(row));
        }
      }
    }
    return new Block.Table(rows);
  }

  private List<List<Run>> row(Node row) {
    var cells = new ArrayList<List<Run>>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.of(cell));
    }
    var written = written(row);
    if (written.size() > cells.size()) {
      String more = String.join(" ", written.subList(cells.size(), written.size())).strip();
      if (!more.isEmpty()) {
        cells.add(joined(cells.isEmpty() ? List.of() : cells.removeLast(), more, row));
      }
    }
    return cells;
  }

  private List<Run> joined(List<Run> last, String more, Node row) {
    var place = inlines.origin().of(row);
    inlines
        .problems()
        .add(
            new Doubtful(
                place,
                "This row has more cells than the table's head; the last ones are run together.",
                Optional.of("Add a cell to the head, or write \\| for a bar inside a cell.")));
    var runs = new RunCollector(place);
    runs.add(" ", Look.PLAIN);
    var fixed = new Inlines(new Origin.Value(place), false, inlines.problems());
    fixed.paragraphs(more, parse, runs);
    var all = new ArrayList<>(last);
    all.addAll(runs.finished());
    return all;
  }

  /// The cells as they are typed: parted by bars without a backslash, those at the ends aside.
  private List<String> written(Node row) {
    var spans = row.getSourceSpans();
    if (spans.isEmpty()) {
      return List.of();
    }
    var span = spans.getFirst();
    int end = Math.min(source.length(), span.getInputIndex() + span.getLength());
    String line = source.substring(span.getInputIndex(), end).strip();
    String inner = line.startsWith("|") ? line.substring(1) : line;
    return List.of(inner.split("(?<!\\\\)\\|"));
  }
}
