package org.quoin.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/// Finds what somebody meant to write: the known word that takes the fewest strokes to mend. A
/// stroke puts in a letter, takes one out, changes one or swaps two neighbours (Damerau 1964).
public final class Nearest {
  /// Nobody means a known word with more letters than this.
  private static final int LONGEST = 120;

  private Nearest() {}

  /// The candidate closest to `written`, the first of several as close; empty when none is close
  /// enough to be a slip of the pen: one stroke in words of up to three letters, two in words of up
  /// to eight, else one for each three letters. Case does not count.
  public static Optional<String> to(String written, Collection<String> candidates) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = written.toLowerCase(Locale.ROOT);
    int limit = written.length() < 4 ? 1 : Math.max(2, written.length() / 3);
    var distance = new DamerauLevenshteinDistance(limit);
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
