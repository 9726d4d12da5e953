package org.quoin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The finished file that a command is about.
final class PdfArgument {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "The PDF, such as NAME-print.pdf, whoever made it.")
  private Path given;

  /// @throws ParameterException where there is none
  Path file() {
    if (!Files.isRegularFile(given)) {
      throw new ParameterException(spec.commandLine(), "There is no file at %s.".formatted(given));
    }
    return given;
  }
}
