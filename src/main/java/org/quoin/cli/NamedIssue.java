package org.quoin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// An issue as an editor named it.
///
/// @param descriptor the path of its `issue.json`
record NamedIssue(Path descriptor) {
  static final String DESCRIPTOR = "issue.json";

  /// @param given its folder or its `issue.json`
  /// @throws ParameterException where there is no such file
  static NamedIssue of(Path given, CommandLine line) {
    var file = Files.isDirectory(given) ? given.resolve(DESCRIPTOR) : given;
    if (Files.isRegularFile(file)) {
      return new NamedIssue(file);
    }
    var sentence =
        Files.isDirectory(given)
            ? "The folder %s holds no %s.".formatted(given, DESCRIPTOR)
            : "There is no issue at %s.".formatted(given);
    throw new ParameterException(line, sentence);
  }

  /// The folder as the editor named it; empty for a bare `issue.json`.
  Path folder() {
    var parent = descriptor.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /// The issue's name, which its files bear: the folder's.
  String name() {
    return descriptor.toAbsolutePath().normalize().getParent().getFileName().toString();
  }
}
