package org.quoin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quoin.issue.Descriptors;
import org.quoin.issue.Languages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// An issue as an editor named it.
///
/// @param descriptor the path of its `issue.json` or `issue.LANGUAGE.json`
record NamedIssue(Path descriptor) {
  /// The issue of a descriptor, or all sisters of a folder.
  ///
  /// @param given the folder or the descriptor
  /// @throws ParameterException where there is none
  static List<NamedIssue> of(Path given, Streams streams, CommandLine line) {
    if (!Files.isDirectory(given)) {
      if (Files.isRegularFile(given)) {
        return List.of(new NamedIssue(given));
      }
      throw new ParameterException(line, "There is no issue at %s.".formatted(given));
    }
    for (String mistaken : Descriptors.mistaken(given)) {
      streams
          .err()
          .println(
              "%s is passed over: “%s” is no language. %s"
                  .formatted(
                      given.resolve(mistaken),
                      Descriptors.tag(mistaken),
                      Languages.hint(Descriptors.tag(mistaken))));
    }
    var found = Descriptors.in(given).stream().map(NamedIssue::new).toList();
    if (found.isEmpty()) {
      throw new ParameterException(
          line, "The folder %s holds no %s.".formatted(given, Descriptors.PLAIN));
    }
    return found;
  }

  /// The folder as the editor named it; empty for a bare `issue.json`.
  Path folder() {
    var parent = descriptor.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private Path realFolder() {
    return descriptor.toAbsolutePath().normalize().getParent();
  }

  /// The folder's own name.
  String folderName() {
    return realFolder().getFileName().toString();
  }

  /// The issue's name, which its files bear.
  String name() {
    return Descriptors.issueName(realFolder(), descriptor.getFileName().toString());
  }
}
