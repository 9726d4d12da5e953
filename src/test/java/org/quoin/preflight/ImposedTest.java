package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.geometry.Length;

/// A booklet made of a print edition is as fit for print as the edition was.
class ImposedTest {
  @TempDir Path folder;

  @Test
  void staysPdfX4() throws IOException {
    var print = Files.write(folder.resolve("clean-print.pdf"), CleanFile.press(folder));
    var booklet = folder.resolve("clean-booklet.pdf");
    var made = Quoin.impose(print, Optional.empty(), Length.ofMillimetres("0.1"), booklet);
    assertEquals(1, made.value().orElseThrow().sheets());
    assertEquals(List.of(), Preflight.check(booklet, Profile.SHEETFED_COATED));
  }
}
