package org.quoin.furniture;

import java.util.ArrayList;
import org.quoin.geometry.Length;
import org.quoin.issue.Words;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.MadeUpPage;

/// Sets the folio: the number at the outer edge of the type area, the publisher beside it, the site
/// at the inner edge. The two pages of a spread mirror each other.
record FolioSetter(MadeUpIssue issue, LineSetter setter) {
  /// Between the number and the publisher.
  private static final Length AIR = Length.ofPoints(12);

  Folio on(MadeUpPage page) {
    var geometry = issue.set().theme().page();
    var imprint = issue.set().issue().imprint();
    var left = page.origin().x();
    var right = left.plus(geometry.typeWidth());
    var number = setter.line(Words.of(imprint.language()).number(page.number()), true);
    var publisher = setter.line(imprint.publisher(), false);
    var site = imprint.site().map(words -> setter.line(words, false));
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
}
