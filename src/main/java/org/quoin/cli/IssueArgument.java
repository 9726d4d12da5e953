package org.quoin.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The issue that a command is about, named by its folder or by its `issue.json`.
final class IssueArgument {
  static final String DESCRIPTOR = NamedIssue.DESCRIPTOR;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "ISSUE", description = "The issue's folder, or its issue.json.")
  private Path given;

  /// @throws ParameterException where there is none
  private NamedIssue named() {
    return NamedIssue.of(given, spec.commandLine());
  }

  /// The descriptor's path, which leads to a file.
  ///
  /// @throws ParameterException where there is none
  Path descriptor() {
    return named().descriptor();
  }

  /// The folder as the editor named it; empty for a bare `issue.json`.
  Path folder() {
    return named().folder();
  }

  /// The issue's name, which its files bear: the folder's.
  String name() {
    return named().name();
  }
}
