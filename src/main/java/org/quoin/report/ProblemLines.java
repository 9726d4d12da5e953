package org.quoin.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Problems for a person to read: `file:line:column: sentence`, and under it the hint. Editors and
/// terminals make such a place a link, so files are named from where the reader stands.
public final class ProblemLines {
  private ProblemLines() {}

  /// @param folder the folder as the reader named it; put before each file
  public static String write(List<Problem> problems, Path folder) {
    return problems.stream().map(p -> line(p, folder)).collect(Collectors.joining());
  }

  private static String line(Problem problem, Path folder) {
    // Not as a Path: a place holds colons, which not every file system takes.
    boolean bare = folder.toString().isEmpty() || problem instanceof Problem.Unprintable;
    var prefix = bare ? "" : folder + "/";
    var hint = problem.hint().map(h -> "    " + h + "\n").orElse("");
    return prefix
        + problem.place()
        + ": "
        + label(problem.severity())
        + problem.sentence()
        + "\n"
        + hint;
  }

  /// Errors are the usual case and go unlabelled.
  private static String label(Severity severity) {
    return switch (severity) {
      case ERROR -> "";
      case WARNING -> "warning: ";
      case NOTE -> "note: ";
    };
  }
}
