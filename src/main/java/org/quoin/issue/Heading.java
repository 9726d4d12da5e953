package org.quoin.issue;

import java.util.List;

/// The words above a story; the headline is always there, the others may be empty.
public record Heading(List<Run> kicker, List<Run> headline, List<Run> deck, List<Run> byline) {
  public Heading {
    kicker = List.copyOf(kicker);
    headline = List.copyOf(headline);
    deck = List.copyOf(deck);
    byline = List.copyOf(byline);
  }

  /// The headline's bare words.
  public String words() {
    return Run.words(headline);
  }
}
