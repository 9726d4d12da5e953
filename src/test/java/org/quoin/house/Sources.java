package org.quoin.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The project's Java files as text, for the tests that read the house rules off them.
record Sources(List<Source> files) {
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?(?:module )?([\\w.]+)(?:\\.\\*)?;$", Pattern.MULTILINE);

  static Sources under(String folder) {
    var root = Path.of(folder);
    try (var walk = Files.walk(root)) {
      return new Sources(
          walk.filter(f -> f.toString().endsWith(".java"))
              .sorted()
              .map(f -> new Source(f, read(f)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Source(Path file, String text) {
    /// The package without `org.quoin.`: `pdf.print`; empty for the door.
    String room() {
      var path = file.getParent().toString().replace('\\', '/');
      var name = path.substring(path.indexOf("org/quoin") + "org/quoin".length());
      return name.isEmpty() ? "" : name.substring(1).replace('/', '.');
    }

    /// What the file imports, as dotted names.
    List<String> imports() {
      return IMPORT.matcher(text).results().map(m -> m.group(1)).toList();
    }

    String className() {
      return file.getFileName().toString().replace(".java", "");
    }
  }
}
