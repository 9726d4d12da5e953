package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.issue.FileSize;

/// What holds for both editions.
class PressTest {
  static final Path PROFILES = Path.of("assets/icc");

  @TempDir Path folder;

  static byte[] press(Path folder, Edition edition) throws IOException {
    var out = new ByteArrayOutputStream();
    var report = PdfPress.press(SmallIssue.in(folder), edition, out);
    assertEquals(2, report.pages());
    assertEquals(out.size(), report.bytes());
    assertEquals(List.of(), report.lost());
    // So that a person can look at what the tests speak of.
    Files.createDirectories(Path.of("target/press"));
    Files.write(
        Path.of("target/press/" + edition.getClass().getSimpleName() + ".pdf"), out.toByteArray());
    return out.toByteArray();
  }

  @Test
  void theSameIssueGivesTheSameBytes() throws IOException {
    for (var edition :
        List.of(Edition.print(PROFILES), Edition.screen(PROFILES, FileSize.FOR_MAIL))) {
      assertArrayEquals(press(folder, edition), press(folder, edition));
    }
  }
}
