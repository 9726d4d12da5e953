package org.quoin.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.quoin.Quoin;
import org.quoin.problem.Severity;
import org.quoin.report.ProblemJson;
import org.quoin.report.ProblemLines;
import org.quoin.report.SideBySide;
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

  @Option(
      names = "--fonts",
      description = "Tell which fonts there are, which the theme uses and what letters they lack.")
  private boolean fonts;

  CheckCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var named = issue.sisters(streams);
    var sisters = named.stream().map(NamedIssue::descriptor).toList();
    var found =
        sisters.size() == 1
            ? new Quoin.Compared(engine.check(sisters.getFirst()), List.of())
            : engine.compare(sisters);
    var problems = found.problems();
    streams
        .out()
        .print(
            switch (format) {
              case TEXT ->
                  ProblemLines.write(problems, named.getFirst().folder())
                      + SideBySide.write(found.fits());
              case JSON -> ProblemJson.write(problems);
            });
    if (fonts) {
      for (NamedIssue sister : named) {
        streams.out().print(named.size() == 1 ? "" : sister.name() + "\n");
        streams.out().print(engine.fonts(sister.descriptor()).value().orElse(""));
      }
    }
    var failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return failed ? ExitCode.PROBLEMS : ExitCode.DONE;
  }
}
