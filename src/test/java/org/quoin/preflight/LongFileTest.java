package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.pdf.Outside;

/// A file is read page after page, and nothing of a page is kept.
class LongFileTest {
  private static final int PAGES = 200;

  /// The photos of the pages alone are 25 MB of pixels, the plates 500 MB; the program and one page
  /// take some 50.
  private static final String HEAP = "-Xmx64m";

  @TempDir Path folder;

  @Test
  void twoHundredPagesNeedLittleMemory() throws Exception {
    var file = folder.resolve("long.pdf");
    CleanFile.press(folder, PAGES, file);
    var told =
        Outside.run(
            folder,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-cp",
            classPath(),
            "org.quoin.cli.Main",
            "preflight",
            file.toString());
    assertTrue(told.contains("nothing found, fit for sheetfed offset"), told);
  }

  /// From wherever the test's own process was started.
  private static String classPath() throws IOException {
    var parts = System.getProperty("java.class.path").split(System.getProperty("path.separator"));
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Path.of(parts[i]).toAbsolutePath().toString();
      assertTrue(Files.exists(Path.of(parts[i])), parts[i]);
    }
    return String.join(System.getProperty("path.separator"), parts);
  }
}
