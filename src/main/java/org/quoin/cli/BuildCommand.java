package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;
import org.quoin.report.FitLines;
import org.quoin.report.ProblemLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "build", description = "Builds an issue into PDF files.")
final class BuildCommand implements Callable<Integer> {
  private final Engine engine;
  private final Streams streams;

  @Mixin private IssueArgument issue;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      defaultValue = "all",
      description = "Which edition: ${COMPLETION-CANDIDATES}. All, if not said.")
  private Editions editions;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go: out/NAME, if not said, NAME being the issue's folder.")
  private Optional<Path> out;

  @Option(names = "--explain", description = "Tell how well each page is filled, and every note.")
  private boolean explain;

  @Option(
      names = "--proof",
      description = "Write NAME-proof.pdf too: the pages under their grid, frames and remarks.")
  private boolean proof;

  BuildCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var descriptor = issue.descriptor();
    var folder = out.orElseGet(() -> Path.of("out", issue.name()));
    Engine.Built built;
    try {
      built = engine.build(descriptor, editions, proof, folder, streams::progress);
    } finally {
      streams.progressEnds();
    }
    var told = built.problems().stream().filter(p -> p.severity() != Severity.NOTE).toList();
    streams.err().print(ProblemLines.write(explain ? built.problems() : told, issue.folder()));
    streams.err().flush();
    for (var file : built.files()) {
      streams.out().println(file + "  " + size(Files.size(file)));
    }
    if (explain) {
      streams.out().print(FitLines.write(built.fits()));
    }
    streams.out().println(summary(built));
    var failed = built.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return failed ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private static String summary(Engine.Built built) {
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

  /// In the units of file managers: a kilobyte of 1000 bytes.
  private static String size(long bytes) {
    return bytes < 1_000_000
        ? Math.ceilDiv(bytes, 1000) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
