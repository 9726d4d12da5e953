package org.quoin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The issue that a command is about, named by its folder or by its `issue.json`.
final class IssueArgument {
  static final String DESCRIPTOR = "issue.json";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "ISSUE", description = "The issue's folder, or its issue.json.")
  private Path given;

  /// The descriptor's path, which leads to a file.
  ///
  /// @throws ParameterException where there is none
  Path descriptor() {
    var file = Files.isDirectory(given) ? given.resolve(DESCRIPTOR) : given;
    if (Files.isRegularFile(file)) {
      return file;
    }
    var sentence =
        Files.isDirectory(given)
            ? "The folder %s holds no %s.".formatted(given, DESCRIPTOR)
            : "There is no issue at %s.".formatted(given);
    throw new ParameterException(spec.commandLine(), sentence);
  }

  /// The folder as the editor named it; empty for a bare `issue.json`.
  Path folder() {
    var parent = descriptor().getParent();
    return parent == null ? Path.of("") : parent;
  }

  /// The issue's name, which its files bear: the folder's.
  String name() {
    return descriptor().toAbsolutePath().normalize().getParent().getFileName().toString();
  }
}
