package org.quoin.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.problem.Place;

/// Text set apart from the flow of a story, near the block it follows.
public sealed interface Inset {
  int after();

  Place place();

  /// A sentence of the story (or of someone in it) set large.
  record PullQuote(List<Run> text, List<Run> by, int after, Place place) implements Inset {
    public PullQuote {
      text = List.copyOf(text);
      by = List.copyOf(by);
    }
  }

  /// A box beside the story: a sidebar, or a fact box when `facts` is set (then its body is terse
  /// and tinted in the section's colour).
  ///
  /// @param language of its own; empty when it is its story's
  record Sidebar(
      List<Run> headline,
      List<Block> body,
      boolean facts,
      OptionalInt columns,
      Optional<Locale> language,
      int after,
      Place place)
      implements Inset {
    public Sidebar {
      headline = List.copyOf(headline);
      body = List.copyOf(body);
    }
  }
}
