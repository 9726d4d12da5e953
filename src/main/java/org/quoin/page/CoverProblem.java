package org.quoin.page;

import java.util.Optional;
import org.quoin.geometry.Length;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Tells that the cover's words leave its photo no room.
final class CoverProblem {
  private CoverProblem() {}

  static Problem overset(String descriptor, Length over, Length line) {
    int lines = Math.max(1, Math.ceilDiv(over.millipoints(), line.millipoints()));
    return new Problem.GaveWay(
        new Place(descriptor, 0, 0, "/cover"),
        "The cover's words leave too little room for its photo, by %d lines.".formatted(lines),
        Optional.of("Shorten headlines and decks, or set \"contents\" to false."),
        Severity.ERROR);
  }
}
