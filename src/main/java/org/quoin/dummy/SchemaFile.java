package org.quoin.dummy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The schema by which editors complete a descriptor: beside the issues where there is one already,
/// else within the issue's own folder.
final class SchemaFile {
  static final String NAME = "issue.schema.json";

  private SchemaFile() {}

  /// The path a descriptor in `folder` names it by.
  static String pathFrom(Path folder) {
    return shared(folder) ? "../" + NAME : NAME;
  }

  /// The schema's bytes where the folder needs its own.
  static Optional<byte[]> beside(Path folder) throws IOException {
    if (shared(folder)) {
      return Optional.empty();
    }
    try (var in = SchemaFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is not in the program");
      }
      return Optional.of(in.readAllBytes());
    }
  }

  private static boolean shared(Path folder) {
    return Files.isRegularFile(folder.toAbsolutePath().normalize().resolveSibling(NAME));
  }
}
