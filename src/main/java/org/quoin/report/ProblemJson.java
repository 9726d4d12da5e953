package org.quoin.report;

import java.util.List;
import java.util.Locale;
import org.quoin.problem.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Problems for a tool to read: a JSON array in the order they were found.
public final class ProblemJson {
  static final JsonMapper JSON = new JsonMapper();

  private ProblemJson() {}

  /// Each problem is an object of `kind`, `severity`, `file`, `line`, `column`, `pointer`,
  /// `sentence` and, where there is one, `hint`. What is not known of a place is left out.
  public static String write(List<Problem> problems) {
    return array(problems).toPrettyString() + "\n";
  }

  static ArrayNode array(List<Problem> problems) {
    var array = JSON.createArrayNode();
    problems.forEach(problem -> array.add(object(problem)));
    return array;
  }

  private static ObjectNode object(Problem problem) {
    var place = problem.place();
    var object =
        JSON.createObjectNode()
            .put("kind", kind(problem))
            .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
            .put("file", place.file());
    if (place.line() > 0) {
      object.put("line", place.line());
    }
    if (place.column() > 0) {
      object.put("column", place.column());
    }
    if (!place.pointer().isEmpty()) {
      object.put("pointer", place.pointer());
    }
    object.put("sentence", problem.sentence());
    problem.hint().ifPresent(hint -> object.put("hint", hint));
    return object;
  }

  /// A word for each kind that stays the same when its sentence is worded better.
  private static String kind(Problem problem) {
    return switch (problem) {
      case Problem.Malformed _ -> "malformed";
      case Problem.Disallowed _ -> "disallowed";
      case Problem.Unresolved _ -> "unresolved";
      case Problem.Doubtful _ -> "doubtful";
      case Problem.Assumed _ -> "assumed";
      case Problem.MissingGlyph _ -> "missing-glyph";
      case Problem.Overset _ -> "overset";
      case Problem.CoarsePhoto _ -> "coarse-photo";
      case Problem.Overweight _ -> "overweight";
      case Problem.GaveWay _ -> "gave-way";
      case Problem.Nonconforming _ -> "nonconforming";
    };
  }
}
