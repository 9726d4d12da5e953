package org.quoin.preview;

import java.util.List;
import java.util.Optional;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// What hangs on the board.
///
/// @param number rises with every showing
/// @param impression the last good one; none before the first
/// @param before the good one before it that looked otherwise, to compare with
/// @param problems of the last build
/// @param failure what is told when the program itself failed, a fault of Quoin's own
/// @param atWork whether a newer build is on its way
record Showing(
    int number,
    Optional<Impression> impression,
    Optional<Impression> before,
    List<Problem> problems,
    Optional<String> failure,
    boolean atWork) {
  static final Showing NOTHING =
      new Showing(0, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), true);

  Showing {
    problems = List.copyOf(problems);
  }

  /// The same while a build goes on.
  Showing thenAtWork() {
    return new Showing(number + 1, impression, before, problems, failure, true);
  }

  /// After a build that gave pages.
  Showing then(Impression fresh, List<Problem> found) {
    var older = impression.filter(last -> !last.looksLike(fresh)).or(() -> before);
    return new Showing(number + 1, Optional.of(fresh), older, found, Optional.empty(), false);
  }

  /// After a build that gave none: the last good pages stay.
  Showing thenBroken(List<Problem> found) {
    return new Showing(number + 1, impression, before, found, Optional.empty(), false);
  }

  /// After a build in which the program itself failed: the last good pages stay.
  Showing thenFailed(String sentence) {
    return new Showing(number + 1, impression, before, List.of(), Optional.of(sentence), false);
  }

  long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
