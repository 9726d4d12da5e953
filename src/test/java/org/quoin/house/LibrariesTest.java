package org.quoin.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quoin.Golden;

/// What others made: each library is the very jar that was weighed, and `NOTICE` names the licence
/// of each that comes with the program, and of each font, profile and pattern.
class LibrariesTest {
  private static final Path WEIGHED = Path.of("src/test/resources/org/quoin/house/libraries.txt");

  /// A new jar is read in review before its line is accepted.
  @Test
  void eachJarIsTheOneThatWasWeighed() throws IOException {
    var jars = new TreeMap<String, String>();
    for (Path jar : jars()) {
      jars.put(jar.getFileName().toString(), digest(jar));
    }
    assertFalse(jars.isEmpty());
    Golden.check(
        WEIGHED,
        jars.entrySet().stream()
            .map(jar -> jar.getValue() + "  " + jar.getKey() + "\n")
            .collect(Collectors.joining()));
  }

  /// All libraries of the program and the tests, from the class path.
  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(file -> file.toString().endsWith(".jar"))
        .toList();
  }

  private static String digest(Path file) throws IOException {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Test
  void theNoticeNamesEachLibraryOfTheProgram() throws IOException {
    var shipped = new ArrayList<String>();
    for (Path jar : jars()) {
      // Only what comes with the program is laid beside it.
      if (Files.exists(Path.of("target/lib").resolve(jar.getFileName()))) {
        // A library's folder in the local repository: GROUP/NAME/VERSION/NAME-VERSION.jar.
        shipped.add(jar.getParent().getParent().getFileName().toString());
      }
    }
    assertFalse(shipped.isEmpty(), "target/lib is not laid out");
    var notice = Files.readString(Path.of("NOTICE"));
    assertEquals(
        List.of(),
        shipped.stream()
            .distinct()
            .filter(name -> !notice.matches("(?s).*:" + name + "  +\\S.*"))
            .toList());
  }

  @Test
  void theNoticeNamesEachFontProfileAndPattern() throws IOException {
    var works = new ArrayList<String>();
    works.addAll(names("fonts", ".*[^d]$", "fonts/"));
    works.addAll(names("assets/icc", ".*\\.icc", ""));
    works.addAll(names("src/main/resources/org/quoin/line/hyphenation", ".*\\.pat\\.txt", ""));
    assertFalse(works.isEmpty());
    var lines = Files.readAllLines(Path.of("NOTICE"));
    assertEquals(
        List.of(),
        works.stream()
            .map(work -> work.replace(".pat.txt", ""))
            .filter(
                work -> lines.stream().noneMatch(l -> l.matches(".*\\b\\Q" + work + "\\E +\\S.*")))
            .toList());
  }

  private static List<String> names(String folder, String form, String before) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(form))
          .map(before::concat)
          .sorted()
          .toList();
    }
  }

  /// No version is left to the day of the build.
  @Test
  void everyVersionIsPinned() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var loose =
        java.util.regex.Pattern.compile("<version>([^<]*(?:[\\[(,]|LATEST|RELEASE|SNAPSHOT)[^<]*)<")
            .matcher(pom)
            .results()
            .map(match -> match.group(1))
            // Of the JDK any that is new enough will do; the project's own grows.
            .filter(version -> !version.equals("[25,)") && !version.equals("0.1.0-SNAPSHOT"))
            .toList();
    assertEquals(List.of(), loose);
  }
}
