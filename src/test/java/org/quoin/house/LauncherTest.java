package org.quoin.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher among made-up JDKs and a made-up Maven, which tell what they were called with. The
/// folder's name holds a space and Cyrillic letters, as a person's may.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  /// All that the script calls, so that nothing else on the machine is found.
  private static final List<String> TOOLS =
      List.of(
          "bash dirname find flock grep head mkdir mv nice readlink rm sed sleep tail touch uname"
              .split(" "));

  @TempDir Path folder;

  private Path home;
  private Path path;
  private Path jdks;
  private final Map<String, String> environment = new TreeMap<>();

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("мой quoin"));
    path = Files.createDirectories(folder.resolve("path"));
    jdks = Files.createDirectories(folder.resolve("usual folder"));
    Files.copy(Path.of("quoin"), home.resolve("quoin"));
    makeExecutable(home.resolve("quoin"));
    for (var tool : TOOLS) {
      for (var file : List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool))) {
        if (Files.isExecutable(file)) {
          script(path.resolve(tool), "exec " + file + " \"$@\"");
        }
      }
    }
    environment.put("PATH", path.toString());
    environment.put("HOME", folder.toString());
    environment.put("QUOIN_JDK_FOLDERS", jdks + ":" + folder.resolve("none such"));
    environment.put("QUOIN_AOT", "off");
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    makeExecutable(file);
  }

  /// A JDK whose `java` prints its name and its arguments, each on a line.
  private Path jdk(Path where, String version) throws IOException {
    script(where.resolve("bin/java"), "printf '%s\\n' '" + where.getFileName() + "' \"$@\"");
    script(where.resolve("bin/javac"));
    Files.writeString(where.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return where;
  }

  private void built() throws IOException {
    Files.createDirectories(home.resolve("target/lib"));
    Files.writeString(home.resolve("target/quoin.jar"), "");
  }

  private void sources() throws IOException {
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "");
  }

  private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
    var out = folder.resolve("stdout");
    var err = folder.resolve("stderr");
    var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    var code = builder.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private Run quoin(String... arguments) throws IOException, InterruptedException {
    return run(home.resolve("quoin"), arguments);
  }

  private static String chosen(Run run) {
    return run.out().lines().findFirst().orElse("none: " + run.err());
  }

  @Test
  void passesOverJdksThatAreTooOld() throws Exception {
    built();
    jdk(jdks.resolve("a 17"), "17.0.15");
    jdk(jdks.resolve("b 1.8"), "1.8.0_402");
    jdk(jdks.resolve("c 25"), "25.0.3");
    assertEquals("c 25", chosen(quoin("--version")));
  }

  @Test
  void looksInJavaHomeFirstThenOnThePathThenInTheUsualFolders() throws Exception {
    built();
    jdk(jdks.resolve("usual"), "25");
    assertEquals("usual", chosen(quoin()));
    var onPath = jdk(folder.resolve("on path"), "26-ea");
    Files.createSymbolicLink(path.resolve("java"), onPath.resolve("bin/java"));
    assertEquals("on path", chosen(quoin()));
    environment.put("JAVA_HOME", jdk(folder.resolve("old home"), "21.0.1").toString());
    assertEquals("on path", chosen(quoin()));
    environment.put("JAVA_HOME", jdk(folder.resolve("java home"), "25.0.1").toString());
    assertEquals("java home", chosen(quoin()));
  }

  @Test
  void anInstalledCopyUsesTheJavaThatItBrings() throws Exception {
    Files.createDirectories(home.resolve("program/lib"));
    Files.writeString(home.resolve("program/quoin.jar"), "");
    jdk(jdks.resolve("usual"), "25");
    jdk(home.resolve("runtime"), "25");
    Files.delete(home.resolve("runtime/bin/javac"));
    var run = quoin("check");
    assertEquals("runtime", chosen(run));
    assertTrue(run.out().contains(home.resolve("program/quoin.jar").toString()), run.out());
  }

  @Test
  void aMissingJdkIsOneSentenceWithTheCommandThatInstallsIt() throws Exception {
    built();
    jdk(jdks.resolve("17"), "17.0.15");
    var run = quoin("build", "issue");
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("JDK 25 or newer, and none was found"), run.err());
    assertTrue(run.err().contains("install openjdk"), run.err());
  }

  @Test
  void aMissingMavenIsOneSentenceWithTheCommandThatInstallsIt() throws Exception {
    sources();
    jdk(jdks.resolve("25"), "25");
    var run = quoin("build", "issue");
    assertEquals(3, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("Maven builds Quoin, and it is not installed"), run.err());
    assertTrue(run.err().contains("install maven`"), run.err());
  }

  @Test
  void buildsWhenASourceIsNewerAndOnlyThen() throws Exception {
    sources();
    jdk(jdks.resolve("25"), "25");
    script(
        path.resolve("mvn"),
        "echo \"in $PWD with $JAVA_HOME\" >> ../maven-calls",
        "mkdir -p target/lib",
        ": >> target/quoin.jar");
    var first = quoin("--version");
    assertEquals(0, first.code(), first.err());
    assertEquals(1, first.err().lines().count(), first.err());
    assertTrue(first.err().startsWith("Building Quoin"), first.err());
    var calls = folder.resolve("maven-calls");
    assertEquals("in " + home + " with " + jdks.resolve("25") + "\n", Files.readString(calls));

    assertEquals("", quoin("--version").err());
    assertEquals(1, Files.readAllLines(calls).size());

    var soon = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(home.resolve("pom.xml"), soon);
    assertTrue(quoin("--version").err().startsWith("Building Quoin"));
    assertEquals(2, Files.readAllLines(calls).size());
  }

  @Test
  void aFailedBuildShowsItsErrorsAndWhereTheRestIs() throws Exception {
    sources();
    jdk(jdks.resolve("25"), "25");
    script(path.resolve("mvn"), "echo '[INFO] scanning'", "echo '[ERROR] no such plugin'", "false");
    var run = quoin("build", "issue");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[ERROR] no such plugin"), run.err());
    assertFalse(run.err().contains("scanning"), run.err());
    assertTrue(run.err().contains(home.resolve("target/build.log").toString()), run.err());
  }

  @Test
  void worksThroughLinksFromAnyFolderAndHandsArgumentsOnAsTyped() throws Exception {
    built();
    jdk(jdks.resolve("25"), "25");
    var bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("inner"), Path.of("../мой quoin/quoin"));
    Files.createSymbolicLink(bin.resolve("quoin"), bin.resolve("inner"));
    var run = run(bin.resolve("quoin"), "build", "выпуск 2", "", "*");
    assertEquals(0, run.code(), run.err());
    var lines = run.out().lines().toList();
    assertEquals(
        List.of("-jar", home.resolve("target/quoin.jar").toString(), "build", "выпуск 2", "", "*"),
        lines.subList(lines.size() - 6, lines.size()));
    assertTrue(lines.contains("-Dquoin.home=" + home), run.out());
    assertFalse(lines.contains("-Dquoin.terminal=true"), run.out());
  }

  @Test
  void theProgramsExitCodeIsTheLaunchers() throws Exception {
    built();
    var jdk = jdk(jdks.resolve("25"), "25");
    script(jdk.resolve("bin/java"), "exit 2");
    assertEquals(2, quoin("build").code());
    environment.remove("QUOIN_AOT");
    assertEquals(2, quoin("build").code());
  }

  @Test
  void theFirstGoodBuildRecordsClassesAndTheNextUsesTheCache() throws Exception {
    built();
    environment.remove("QUOIN_AOT");
    var jdk = jdk(jdks.resolve("25"), "25");
    // Writes the file that it is told to write, as a JDK does.
    script(
        jdk.resolve("bin/java"),
        "for a; do case $a in",
        "-XX:AOTMode=create) creating=yes ;;",
        "-XX:AOTConfiguration=*) recorded=${a#*=} ;;",
        "-XX:AOTCache=*) cache=${a#*=} ;;",
        "esac; done",
        "if [ -n \"${creating:-}\" ]; then : > \"$cache\"",
        "elif [ -n \"${recorded:-}\" ]; then : > \"$recorded\"; echo recording",
        "else [ -f \"${cache:-}\" ] && echo using || echo plain; fi");
    assertEquals("plain", chosen(quoin("check", "issue")));
    assertEquals("recording", chosen(quoin("build", "issue")));
    // The cache is made in the background.
    for (int i = 0; i < 200 && !chosen(quoin("check", "issue")).equals("using"); i++) {
      Thread.sleep(50);
    }
    assertEquals("using", chosen(quoin("build", "issue")));
    Files.writeString(home.resolve("target/quoin.jar"), "another");
    assertEquals("plain", chosen(quoin("check", "issue")));
  }

  @Test
  void buildsSideBySideRecordOnce() throws Exception {
    built();
    environment.remove("QUOIN_AOT");
    var jdk = jdk(jdks.resolve("25"), "25");
    script(
        jdk.resolve("bin/java"),
        "for a; do case $a in -XX:AOTMode=*) echo recording; exit; esac; done",
        "echo plain");
    var aot = Files.createDirectories(home.resolve("target/aot"));
    Files.writeString(aot.resolve("lock"), ProcessHandle.current().pid() + "\n");
    assertEquals("plain", chosen(quoin("build", "issue")));
    // No process has this number: larger than Linux and macOS give.
    Files.writeString(aot.resolve("lock"), "99999999\n");
    assertEquals("recording", chosen(quoin("build", "issue")));
  }
}
