package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quoin.dummy.ThemeSample;
import org.quoin.problem.Nearest;
import org.quoin.style.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "theme",
    description = {
      "Shows a theme on a specimen issue, which has every part of a newsletter once; without NAME,",
      "lists the themes that come with Quoin."
    })
final class ThemeCommand implements Callable<Integer> {
  private final Engine engine;
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A theme's name, or the path of a theme's file.")
  private Optional<String> name;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the file goes: out/theme-NAME, if not said.")
  private Optional<Path> out;

  ThemeCommand(Engine engine, Streams streams) {
    this.engine = engine;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return name.isPresent() ? show(name.get()) : list();
  }

  private int list() {
    var themes = Themes.builtIn();
    int width = themes.names().stream().mapToInt(String::length).max().orElse(0);
    for (String theme : themes.names()) {
      streams
          .out()
          .println(theme + " ".repeat(width - theme.length() + 2) + themes.about(theme).orElse(""));
    }
    return ExitCode.DONE;
  }

  private int show(String theme) throws IOException {
    boolean file = theme.endsWith(".json");
    if (file ? !Files.isRegularFile(Path.of(theme)) : !Themes.builtIn().names().contains(theme)) {
      throw new ParameterException(spec.commandLine(), missing(theme, file));
    }
    var folder = file ? Optional.ofNullable(Path.of(theme).getParent()) : Optional.<Path>empty();
    var target = out.orElseGet(() -> standard(theme));
    var built = streams.showing(progress -> engine.specimen(theme, target, progress));
    return new BuildTeller(streams, folder.orElse(Path.of(""))).tell(built, false);
  }

  private static Path standard(String theme) {
    return Path.of("out", "theme-" + ThemeSample.name(theme));
  }

  private static String missing(String theme, boolean file) {
    if (file) {
      return "There is no theme at %s.".formatted(theme);
    }
    var names = Themes.builtIn().names();
    return "There is no theme “%s”. %s"
        .formatted(
            theme,
            Nearest.to(theme, names)
                .map("Did you mean “%s”?"::formatted)
                .orElse("There are: " + String.join(", ", names) + "."));
  }
}
