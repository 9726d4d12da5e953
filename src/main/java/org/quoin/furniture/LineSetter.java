package org.quoin.furniture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.galley.Copy;
import org.quoin.geometry.Length;
import org.quoin.issue.Run;
import org.quoin.line.Line;
import org.quoin.line.Measure;
import org.quoin.line.ShapedParagraph;
import org.quoin.page.Lines;
import org.quoin.page.MadeUpIssue;
import org.quoin.problem.Place;
import org.quoin.style.Ink;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.Stylist;

/// Sets words of the furniture: those of folios and jump lines, and of a proof in the folio's look.
record LineSetter(
    MadeUpIssue issue, Lines lines, Function<StyledParagraph, ShapedParagraph> shaper) {

  /// One line; what goes beyond the type area's width is not for a folio.
  Line line(String words, boolean bold) {
    var width = issue.set().theme().page().typeWidth();
    return lines(words, Role.FOLIO, bold, width).getFirst();
  }

  /// As many lines as the words need.
  List<Line> lines(String words, Role role, boolean bold, Length width) {
    var run =
        new Run(
            words,
            new Run.Emphasis(bold, false, false),
            Optional.empty(),
            Optional.empty(),
            Place.of(issue.set().issue().descriptor()));
    var stylist =
        new Stylist(issue.set().theme(), Ink.BLACK, issue.set().issue().imprint().language());
    var styled = stylist.paragraph(List.of(run), role);
    var copy = new Copy(-1, styled, shaper.apply(styled));
    return lines.set(copy, Measure.of(width)).lines();
  }
}
