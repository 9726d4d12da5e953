package org.quoin.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quoin.geometry.Length;
import org.quoin.issue.Run;
import org.quoin.line.ShapedParagraph;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.Stylist;

/// Makes numbered copy out of an editor's runs. One typist works through one issue in reading
/// order, so that its numbers rise with it.
final class Typist {
  private final Function<StyledParagraph, ShapedParagraph> shaper;
  private int next;

  Typist(Function<StyledParagraph, ShapedParagraph> shaper) {
    this.shaper = shaper;
  }

  /// The number of something that is no text: a photo, a logo.
  int number() {
    return next++;
  }

  Copy copy(StyledParagraph styled) {
    return new Copy(next++, styled, shaper.apply(styled));
  }

  /// The same copy in another look.
  Copy again(Copy copy, StyledParagraph styled) {
    return new Copy(copy.number(), styled, shaper.apply(styled));
  }

  Copy copy(Stylist stylist, List<Run> runs, Role role) {
    return copy(stylist.paragraph(runs, role));
  }

  /// The rows of a table, the first of them its head, `before` under what stands above. Rows of one
  /// line stand a row of the grid apart, so that the eye keeps to one across a wide table.
  List<Stack.Layer> table(Stylist stylist, List<List<List<Run>>> rows, Length before) {
    var cells = new ArrayList<List<Copy>>();
    for (List<List<Run>> row : rows) {
      var role = cells.isEmpty() ? Role.TABLE_HEAD : Role.TABLE_CELL;
      cells.add(row.stream().map(cell -> copy(stylist, cell, role)).toList());
    }
    var columns = TableColumns.of(cells);
    var layers = new ArrayList<Stack.Layer>();
    var theme = stylist.theme();
    var air = theme.page().grid().minus(theme.style(Role.TABLE_CELL).leading()).max(Length.ZERO);
    for (List<Copy> row : cells) {
      layers.add(new Stack.Cells(row, columns, layers.isEmpty() ? before : air));
    }
    return layers;
  }

  Stack.Words words(Stylist stylist, List<Run> runs, Role role, Length before) {
    return Stack.Words.of(copy(stylist, runs, role), before);
  }
}
