package org.quoin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quoin.problem.Severity;
import org.quoin.report.ProblemJson;
import org.quoin.report.ProblemLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "check", description = "Reports what is wrong with an issue, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Engine engine;
  private final Streams streams;

  @Mixin private IssueArgument issue;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How problems are told: ${COMPLETION-CANDIDATES}.")
  private Format format;

  CheckCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var problems = engine.check(issue.descriptor());
    streams
        .out()
        .print(
            switch (format) {
              case TEXT -> ProblemLines.write(problems, issue.folder());
              case JSON -> ProblemJson.write(problems);
            });
    var failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return failed ? ExitCode.PROBLEMS : ExitCode.DONE;
  }
}
