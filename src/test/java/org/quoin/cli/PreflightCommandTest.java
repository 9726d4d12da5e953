package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;

/// The command on files of others and on our own.
class PreflightCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int preflight(Object... arguments) {
    var words = new String[arguments.length + 1];
    words[0] = "preflight";
    for (int i = 0; i < arguments.length; i++) {
      words[i + 1] = arguments[i].toString();
    }
    var engine = new DoorEngine(new Quoin(Path.of(".")));
    return Main.run(engine, new Streams(new PrintWriter(out), new PrintWriter(err), false), words);
  }

  /// A page as an office program writes it: RGB, a font of the machine's, no word about the trim.
  private Path office() throws IOException {
    var file = folder.resolve("office file.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.setNonStrokingColor(0.8f, 0.1f, 0.1f);
        content.addRect(0, 700, 595, 60);
        content.fill();
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 600);
        content.showText("An office file");
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void anOfficeFileIsToldWhatItLacks() throws IOException {
    var file = office();
    assertEquals(1, preflight(file));
    var told = out.toString();
    for (var fault :
        new String[] {
          "does not say for which printing condition",
          "does not say that it is PDF/X-4",
          "Page 1: The page does not say where it is trimmed.",
          "Page 1, 0 × 82 pt: Colours are in RGB without a profile",
          "Page 1, 72 × 234 pt: The font Helvetica is not in the file",
          "5 errors, 0 warnings for sheetfed offset on coated paper."
        }) {
      assertTrue(told.contains(fault), () -> fault + " in\n" + told);
    }
    assertTrue(told.startsWith(file + ": "), told);
  }

  @Test
  void toolsReadEachFindingWithItsPlaceValueAndLimit() throws IOException {
    assertEquals(1, preflight(office(), "--format", "json", "--profile", "newsprint"));
    var told = out.toString();
    assertTrue(told.contains("\"profile\" : \"newsprint\""), told);
    assertTrue(told.contains("\"check\" : \"font-embedded\""), told);
    assertTrue(told.contains("\"source\" : \"PDF/X-4\""), told);
    assertTrue(told.contains("\"x\" : 72"), told);
  }

  @Test
  void wrongUsageIsTwoAndOneSentence() throws IOException {
    assertEquals(2, preflight("nowhere.pdf"));
    assertEquals(2, preflight(office(), "--profile", "letterpress"));
    assertEquals(
        """
        quoin: There is no file at nowhere.pdf. `quoin --help` tells more.
        quoin: There is no profile letterpress; there are sheetfed-coated, newsprint, digital. \
        `quoin --help` tells more.
        """,
        err.toString());
  }

  @Test
  void whatIsNoPdfIsSaidToBeNone() throws IOException {
    var file = Files.writeString(folder.resolve("letter.pdf"), "Dear Sirs, here is our file.");
    assertEquals(1, preflight(file));
    assertTrue(out.toString().contains("cannot be read as a PDF"), out.toString());
  }
}
