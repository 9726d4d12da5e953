package org.quoin.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Setting;
import org.quoin.issue.json.SettingReader;
import org.quoin.problem.Checked;

/// The themes an issue can name: those built in, and theme files in its own folder.
public final class Themes implements ThemeSource {
  private static final List<String> BUILT_IN = List.of("default", "modern", "dense", "comparison");

  private final Optional<Path> folder;

  private Themes(Optional<Path> folder) {
    this.folder = folder;
  }

  public static Themes builtIn() {
    return new Themes(Optional.empty());
  }

  /// @param folder of the issue: a theme named `looks.json` or `../looks.json` is a file seen from
  ///   it
  public static Themes of(Path folder) {
    return new Themes(Optional.of(folder));
  }

  @Override
  public Optional<Checked<Setting.Keys>> theme(String name) {
    if (BUILT_IN.contains(name)) {
      return Optional.of(builtIn(name));
    }
    return folder
        .filter(_ -> name.endsWith(".json"))
        .flatMap(from -> near(from, name))
        .filter(Files::isRegularFile)
        .map(file -> new SettingReader().read(file, name));
  }

  /// What a theme is, in a sentence, where it says so.
  public Optional<String> about(String name) {
    return theme(name).flatMap(Checked::value).flatMap(ThemeKeys.ABOUT::in);
  }

  @Override
  public List<String> names() {
    return BUILT_IN;
  }

  /// A file below the issue's folder or the one around it; nothing farther off is read, since an
  /// issue is sent on as a folder.
  private static Optional<Path> near(Path folder, String name) {
    try {
      var issue = folder.toAbsolutePath().normalize();
      var around = Optional.ofNullable(issue.getParent()).orElse(issue);
      var file = issue.resolve(name).normalize();
      // A link of the file system does not lead round this.
      return Files.exists(file)
              && file.startsWith(around)
              && file.toRealPath().startsWith(around.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static Checked<Setting.Keys> builtIn(String name) {
    try (var in = Themes.class.getResourceAsStream(name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("the theme " + name + " is not in the program");
      }
      return new SettingReader().read(in, "themes/" + name + ".json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
