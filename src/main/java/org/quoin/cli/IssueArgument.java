package org.quoin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The issue that a command is about, named by its folder or by its descriptor.
final class IssueArgument {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ISSUE",
      description = "The issue's folder, or its issue.json (issue.ru.json and the like).")
  private Path given;

  /// The issue in all its languages, or in the one that was named.
  ///
  /// @throws ParameterException where there is none
  List<NamedIssue> sisters(Streams streams) {
    return NamedIssue.of(given, streams, spec.commandLine());
  }

  /// The only issue that is meant.
  ///
  /// @throws ParameterException where there is none, or a folder holds several
  NamedIssue only(Streams streams) {
    var sisters = sisters(streams);
    if (sisters.size() > 1) {
      var names =
          sisters.stream()
              .map(sister -> sister.descriptor().getFileName().toString())
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          spec.commandLine(), "The folder %s holds %s: name one of them.".formatted(given, names));
    }
    return sisters.getFirst();
  }
}
