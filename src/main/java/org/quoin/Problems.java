package org.quoin;

import java.util.Comparator;
import org.quoin.problem.Problem;

/// The order in which problems are told.
final class Problems {
  static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().file())
          .thenComparing(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().column())
          .thenComparing(Problem::sentence);

  private Problems() {}
}
