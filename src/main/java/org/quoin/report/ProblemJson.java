package org.quoin.report;

import java.util.List;
import java.util.Locale;
import org.quoin.problem.Problem;
import tools.jackson.core.JsonGenerator;

/// Problems for a tool to read: a JSON array in the order they were found.
public final class ProblemJson {
  private ProblemJson() {}

  /// Each problem is an object of `kind`, `severity`, `file`, `line`, `column`, `pointer`,
  /// `sentence` and, where there is one, `hint`. What is not known of a place is left out.
  public static String write(List<Problem> problems) {
    return JsonText.of(json -> array(json, problems));
  }

  static void array(JsonGenerator json, List<Problem> problems) {
    json.writeStartArray();
    problems.forEach(problem -> object(json, problem));
    json.writeEndArray();
  }

  private static void object(JsonGenerator json, Problem problem) {
    var place = problem.place();
    json.writeStartObject();
    json.writeStringProperty("kind", kind(problem));
    json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("file", place.file());
    if (place.line() > 0) {
      json.writeNumberProperty("line", place.line());
    }
    if (place.column() > 0) {
      json.writeNumberProperty("column", place.column());
    }
    if (!place.pointer().isEmpty()) {
      json.writeStringProperty("pointer", place.pointer());
    }
    json.writeStringProperty("sentence", problem.sentence());
    problem.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
    json.writeEndObject();
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
      case Problem.Unprintable _ -> "unprintable";
    };
  }
}
