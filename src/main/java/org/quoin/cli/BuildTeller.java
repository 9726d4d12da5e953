package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quoin.Quoin;
import org.quoin.issue.FileSize;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.report.FitLines;
import org.quoin.report.IssueFit;
import org.quoin.report.PhotoLines;
import org.quoin.report.ProblemLines;

/// Tells what a build wrote and found.
///
/// @param folder the issue's, as the editor named it
record BuildTeller(Streams streams, Path folder) {

  /// @param explain whether every note, page and photo is told
  /// @return the command's exit code
  int tell(Quoin.Built built, boolean explain) throws IOException {
    var told = built.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList();
    streams.err().print(ProblemLines.write(explain ? built.problems() : told, folder));
    streams.err().flush();
    for (var file : built.files()) {
      streams.out().println(file + "  " + new FileSize(Files.size(file)));
    }
    streams.out().print(PhotoLines.summary(built.photos()));
    if (explain) {
      streams.out().print(PhotoLines.table(built.photos()));
      streams.out().print(FitLines.write(built.fits()));
      built.fit().flatMap(IssueFit::price).ifPresent(p -> streams.out().println(FitLines.of(p)));
    }
    streams.out().println(summary(built));
    return built.failed() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private static String summary(Quoin.Built built) {
    var problems = built.problems();
    var errors = problems.stream().map(Problem::severity).filter(s -> s == Severity.ERROR).count();
    var warnings =
        problems.stream().map(Problem::severity).filter(s -> s == Severity.WARNING).count();
    var found =
        errors + warnings == 0
            ? "no problems"
            : count(errors, "error") + ", " + count(warnings, "warning");
    return built.files().isEmpty()
        ? "Nothing written: " + found + "."
        : count(built.pages(), "page") + ", " + found + ".";
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
