package org.quoin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.quoin.issue.Descriptors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One issue or several that a command is about.
final class IssueArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ISSUE",
      arity = "1..*",
      description =
          "An issue's folder, or its issue.json; several, and one in several languages, are built"
              + " side by side.")
  private List<Path> given;

  /// The issues in the order in which they were named.
  ///
  /// A shell's `issues/*` names all that lies there: among several, what is no issue is told and
  /// passed over.
  ///
  /// @throws ParameterException where there is none, or where two would write the same files
  List<NamedIssue> named(Streams streams) {
    var named = new ArrayList<NamedIssue>();
    var names = new HashSet<String>();
    for (Path path : given) {
      if (given.size() > 1 && Files.exists(path) && !isIssue(path)) {
        streams.err().println(path + " is no issue and is passed over.");
        continue;
      }
      for (var issue : NamedIssue.of(path, streams, spec.commandLine())) {
        if (!names.add(issue.name())) {
          throw new ParameterException(
              spec.commandLine(),
              "Two of the issues are called %s: build them one by one.".formatted(issue.name()));
        }
        named.add(issue);
      }
    }
    if (named.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "None of these is an issue.");
    }
    return named;
  }

  private static boolean isIssue(Path path) {
    return Files.isDirectory(path)
        ? !Descriptors.in(path).isEmpty()
        : path.endsWith(Descriptors.PLAIN)
            || Descriptors.language(path.getFileName().toString()).isPresent();
  }
}
