package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of a long file are shared among threads; what only all of them together show is told
/// once all the same, of the page on which it is met first.
class SharedPagesTest {
  /// So many that odd and even ones are read apart; an even number of sheets to stitch.
  private static final int PAGES = 12;

  @TempDir Path folder;

  private List<Finding> find(Mischief.Deed... deeds) throws IOException {
    var file = folder.resolve("long.pdf");
    CleanFile.press(folder, PAGES, file);
    Files.write(
        file,
        Mischief.done(
            Files.readAllBytes(file),
            document -> {
              for (var deed : deeds) {
                deed.to(document);
              }
            }));
    return Preflight.check(file, Profile.SHEETFED_COATED);
  }

  private static Mischief.Deed gold(int page, String ink) {
    return document -> {
      Mischief.resource(document.getPage(page - 1), "ColorSpace", "Other", InkFaultsTest.spot(ink));
      Mischief.written(page, "/Other cs 1 scn 100 100 40 40 re f").to(document);
    };
  }

  private static List<String> told(List<Finding> findings, Check check) {
    return findings.stream()
        .filter(finding -> finding.check() == check)
        .map(finding -> finding.page() + ": " + finding.sentence())
        .toList();
  }

  @Test
  void anInkUnderAnotherNameIsToldWhereThatIsMetFirst() throws IOException {
    var findings = find(gold(6, "Gilt"), gold(9, "GILT"), gold(10, "GILT"), gold(7, "Gilt"));
    assertEquals(
        List.of("9: The inks “Gilt” and “GILT” would be two plates, and seem to be one ink."),
        told(findings, Check.SPOT_NAME));
  }

  @Test
  void aFontThatIsMissingIsToldOnce() throws IOException {
    var findings = find(Mischief.borrowed(5), Mischief.borrowed(8), Mischief.borrowed(9));
    assertEquals(
        List.of("5: The font Helvetica is not in the file; the print shop would set another."),
        told(findings, Check.FONT_EMBEDDED));
  }

  @Test
  void aCleanFileStaysClean() throws IOException {
    assertEquals(List.of(), find((PDDocument document) -> {}));
  }
}
