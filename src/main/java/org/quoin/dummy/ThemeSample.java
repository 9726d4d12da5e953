package org.quoin.dummy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A specimen issue in a theme, in a folder for the time it takes to build it.
///
/// @param scratch the folder that goes when it is closed
/// @param issue the issue's folder in it
public record ThemeSample(Path scratch, Path issue) implements AutoCloseable {
  /// @param theme the name of a built-in theme or the path of a theme's file
  /// @throws IOException when a file cannot be read or written
  public static ThemeSample of(String theme) throws IOException {
    var scratch = Files.createTempDirectory("quoin");
    var sample = new ThemeSample(scratch, scratch.resolve("theme-" + name(theme)));
    try {
      Files.createDirectories(sample.issue());
      boolean file = theme.endsWith(".json");
      if (file) {
        sample.take(Path.of(theme).toAbsolutePath().normalize());
      }
      var named = file ? Path.of(theme).getFileName().toString() : theme;
      Specimen.write(sample.issue(), named, name(theme));
      return sample;
    } catch (IOException | RuntimeException fault) {
      sample.close();
      throw fault;
    }
  }

  /// The theme's name: that of its file, without the ending.
  public static String name(String theme) {
    return Path.of(theme).getFileName().toString().replaceFirst("\\.json$", "");
  }

  /// The theme's file with what it may need: the themes beside it, which it may extend, and fonts.
  private void take(Path file) throws IOException {
    try (var beside = Files.list(file.getParent())) {
      for (Path other : beside.filter(Files::isRegularFile).toList()) {
        var name = other.getFileName().toString();
        // The folder of an issue has descriptors, too, which are none of the specimen's.
        if (name.endsWith(".json") && !name.startsWith("issue.")) {
          Files.copy(other, issue.resolve(name));
        }
      }
    }
    var fonts = file.resolveSibling("fonts");
    if (Files.isDirectory(fonts)) {
      try (var walk = Files.walk(fonts)) {
        for (Path font : walk.filter(Files::isRegularFile).toList()) {
          var copy = issue.resolve("fonts").resolve(fonts.relativize(font).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(font, copy);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (var walk = Files.walk(scratch)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
