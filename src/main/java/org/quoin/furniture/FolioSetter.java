package org.quoin.furniture;

import java.util.ArrayList;
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
import org.quoin.page.MadeUpPage;
import org.quoin.problem.Place;
import org.quoin.style.Ink;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.Stylist;

/// Sets the folio: the number at the outer edge of the type area, the publisher beside it, the site
/// at the inner edge. The two pages of a spread mirror each other.
record FolioSetter(
    MadeUpIssue issue, Lines lines, Function<StyledParagraph, ShapedParagraph> shaper) {
  /// Between the number and the publisher.
  private static final Length AIR = Length.ofPoints(12);

  Folio on(MadeUpPage page) {
    var geometry = issue.set().theme().page();
    var imprint = issue.set().issue().imprint();
    var left = page.origin().x();
    var right = left.plus(geometry.typeWidth());
    var number = line(Integer.toString(page.number()), true);
    var publisher = line(imprint.publisher(), false);
    var site = imprint.site().map(words -> line(words, false));
    var parts = new ArrayList<Folio.Part>();
    if (page.recto()) {
      var x = right.minus(number.end());
      parts.add(new Folio.Part(x, number));
      parts.add(new Folio.Part(x.minus(AIR).minus(publisher.end()), publisher));
      site.ifPresent(words -> parts.add(new Folio.Part(left, words)));
    } else {
      parts.add(new Folio.Part(left, number));
      parts.add(new Folio.Part(left.plus(number.end()).plus(AIR), publisher));
      site.ifPresent(words -> parts.add(new Folio.Part(right.minus(words.end()), words)));
    }
    // Halfway down the foot margin, where the thumb does not cover it.
    var baseline = geometry.trim().height().minus(geometry.bottom().half());
    return new Folio(baseline, parts);
  }

  private Line line(String words, boolean bold) {
    var run =
        new Run(
            words,
            new Run.Emphasis(bold, false, false),
            Optional.empty(),
            Optional.empty(),
            Place.of("issue.json"));
    var stylist =
        new Stylist(issue.set().theme(), Ink.BLACK, issue.set().issue().imprint().language());
    var styled = stylist.paragraph(List.of(run), Role.FOLIO);
    var copy = new Copy(-1, styled, shaper.apply(styled));
    var measure = Measure.of(issue.set().theme().page().typeWidth());
    return lines.set(copy, measure).lines().getFirst();
  }
}
