package org.quoin;

import java.util.ArrayList;
import org.quoin.galley.GalleyMaker;
import org.quoin.issue.Issue;
import org.quoin.issue.Words;

/// The words that Quoin itself sets on an issue's cover.
final class HouseWords {
  private HouseWords() {}

  static GalleyMaker.HouseWords of(Issue issue) {
    var imprint = issue.imprint();
    var words = Words.of(imprint.language());
    var dateline = new ArrayList<String>();
    dateline.add(imprint.number());
    dateline.add(words.date(imprint.date()));
    imprint.place().ifPresent(dateline::add);
    return new GalleyMaker.HouseWords(words.contents(), String.join(" · ", dateline));
  }
}
