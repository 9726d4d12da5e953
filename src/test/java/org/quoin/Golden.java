package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with a file kept beside the tests and read in review.
///
/// `mvn test -Dgolden=accept` writes the files anew; then the difference is read before it is
/// committed.
public final class Golden {
  private Golden() {}

  public static void check(Path file, String actual) throws IOException {
    if (System.getProperty("golden", "").equals("accept")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    String expected = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(expected, actual, () -> file + " differs; -Dgolden=accept takes the new text");
  }
}
