package org.quoin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.quoin.preflight.Preflight;
import org.quoin.preflight.Profile;
import org.quoin.problem.Severity;
import org.quoin.report.FindingJson;
import org.quoin.report.FindingLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "preflight",
    description = "Looks any PDF over as a print shop does before it makes plates.")
final class PreflightCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Mixin private PdfArgument pdf;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "sheetfed-coated",
      description =
          "By whose limits: sheetfed-coated, newsprint or digital. The first, if not said.")
  private String profile;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How findings are told: ${COMPLETION-CANDIDATES}.")
  private Format format;

  PreflightCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var limits = Profile.named(profile).orElseThrow(() -> usage(unknown()));
    var file = pdf.file();
    var findings = Preflight.check(file, limits);
    var name = file.toString().replace('\\', '/');
    streams
        .out()
        .print(
            switch (format) {
              case TEXT -> FindingLines.write(name, limits, findings);
              case JSON -> FindingJson.write(name, limits, findings);
            });
    var failed = findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    return failed ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  private String unknown() {
    var names = Profile.ALL.stream().map(Profile::name).toList();
    return "There is no profile %s; there are %s.".formatted(profile, String.join(", ", names));
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
