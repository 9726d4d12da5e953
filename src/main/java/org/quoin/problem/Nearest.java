package org.quoin.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Finds what somebody meant to write: the known word that takes the fewest letters to mend.
public final class Nearest {
  private Nearest() {}

  /// The candidate closest to `written`, the first of several as close; empty when none is close
  /// enough to be a slip of the pen: at most a third of its letters, and at least one, may differ.
  /// Case does not count.
  public static Optional<String> to(String written, Collection<String> candidates) {
    String lower = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(written.length(), 60) / 3);
    var distance = new LevenshteinDistance(limit);
    Optional<String> nearest = Optional.empty();
    int best = limit + 1;
    for (String candidate : candidates) {
      int edits = distance.apply(lower, candidate.toLowerCase(Locale.ROOT));
      if (edits >= 0 && edits < best) {
        best = edits;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }
}
