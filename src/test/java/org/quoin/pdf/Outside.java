package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// Another program's eye on a file. Where the program is missing a test is skipped with a message,
/// but not in continuous integration, where all of them must be there.
public final class Outside {
  private Outside() {}

  /// Goes on only where a program, named or by its path, is installed: a test without it is
  /// skipped, and fails where `CI` is `true`.
  public static void need(String program) {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(program)));
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, program + " is not installed");
    }
    assumeTrue(there, program + " is not installed: skipped");
  }

  /// Separates a file's second page into plates, `plate(Cyan).tif` and so on.
  ///
  /// @param resolution dots to the inch
  public static void separate(Path folder, Path file, int resolution)
      throws IOException, InterruptedException {
    run(
        folder,
        "gs",
        "-q",
        "-dBATCH",
        "-dNOPAUSE",
        "-dSAFER",
        "-sDEVICE=tiffsep",
        "-r" + resolution,
        "-dFirstPage=2",
        "-dLastPage=2",
        "-sOutputFile=plate.tif",
        file.toString());
  }

  /// Runs a program that must succeed.
  ///
  /// @return all that it printed
  public static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    need(command[0]);
    var output = folder.resolve("output.txt");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running: " + command[0]);
    var printed = Files.readString(output);
    assertEquals(0, process.exitValue(), printed);
    return printed;
  }
}
