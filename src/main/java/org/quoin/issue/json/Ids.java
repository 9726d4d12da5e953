package org.quoin.issue.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;

/// The ids given so far. Sections have a list of their own: a section and its article may share
/// one.
final class Ids {
  private final Map<String, Place> sections = new HashMap<>();
  private final Map<String, Place> pieces = new HashMap<>();
  private final List<Problem> problems;

  Ids(List<Problem> problems) {
    this.problems = problems;
  }

  void section(String id, Place place) {
    add(sections, id, place);
  }

  void piece(String id, Place place) {
    add(pieces, id, place);
  }

  private void add(Map<String, Place> known, String id, Place place) {
    var first = known.putIfAbsent(id, place);
    if (first != null) {
      problems.add(
          new Disallowed(
              place,
              "The id “%s” stands twice; the first is in line %d.".formatted(id, first.line()),
              Optional.of("Give one of the two another id.")));
    }
  }
}
