package org.quoin.report;

import java.nio.file.Path;
import java.util.List;
import org.quoin.preflight.Finding;
import org.quoin.preflight.Profile;
import org.quoin.problem.Severity;

/// What preflight found, for a person: a line a finding, under it what would mend it, and a line
/// that sums it up.
public final class FindingLines {
  private FindingLines() {}

  /// @param file as the reader named it
  public static String write(String file, Profile profile, List<Finding> findings) {
    var problems = findings.stream().map(finding -> finding.problem(file)).toList();
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    var found =
        findings.isEmpty()
            ? "nothing found, fit for"
            : "%s, %s for"
                .formatted(count(errors, "error"), count(findings.size() - errors, "warning"));
    return ProblemLines.write(problems, Path.of(""))
        + "%s: %s %s.\n".formatted(file, found, profile.title());
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
