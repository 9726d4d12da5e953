package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.quoin.cli.Main;

/// The program in a process of its own, with surroundings of its own, as a launcher starts it.
final class Child {
  /// What a run that ended said.
  record Ended(int code, String out, String err) {}

  private final Path folder;
  private final List<String> flags =
      new ArrayList<>(
          List.of(
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Xshare:auto",
              "--enable-native-access=ALL-UNNAMED",
              "--sun-misc-unsafe-memory-access=allow",
              "-Djava.awt.headless=true",
              "-Dsun.font.layout.ffm=false"));
  private final TreeMap<String, String> environment = new TreeMap<>();
  private String shell = "";

  /// @param folder for what it prints, what it caches and what it leaves lying about
  Child(Path folder) throws IOException {
    this.folder = folder;
    flags.add("-Dquoin.home=" + Path.of("").toAbsolutePath());
    flags.add("-Djava.io.tmpdir=" + Files.createDirectories(temporary()));
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("LC_ALL", "C.UTF-8");
  }

  Child flag(String flag) {
    flags.add(flag);
    return this;
  }

  Child set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// Words of the shell that come before the program: a limit on it.
  Child under(String words) {
    shell = words + "; ";
    return this;
  }

  /// Where Java and its libraries put what they need for a moment.
  Path temporary() {
    return folder.resolve("tmp");
  }

  Path cache() {
    return folder.resolve("cache");
  }

  Process start(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    if (!shell.isEmpty()) {
      command.addAll(0, List.of("bash", "-c", shell + "exec \"$@\"", "quoin"));
    }
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder.redirectOutput(out().toFile()).redirectError(err().toFile()).start();
  }

  Ended run(String... arguments) throws IOException, InterruptedException {
    var process = start(arguments);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
    return new Ended(process.exitValue(), Files.readString(out()), Files.readString(err()));
  }

  private Path out() {
    return folder.resolve("stdout");
  }

  private Path err() {
    return folder.resolve("stderr");
  }
}
