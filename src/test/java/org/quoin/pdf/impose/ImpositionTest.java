package org.quoin.pdf.impose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.geometry.Length;
import org.quoin.pdf.Outside;

/// Sheets of a file that PDFBox wrote, measured with PDFBox.
///
/// Its pages are A5 with 10 pt of bleed; each has its number 50 pt in from the trim's lower left
/// corner.
class ImpositionTest {
  private static final float WIDTH = 419.528f;
  private static final float HEIGHT = 595.276f;
  private static final float BLEED = 10;
  private static final int IN = 50;
  private static final double FOLD = 841.89 / 2;

  @TempDir Path folder;

  /// @param turned the page, from 1, that a viewer has to turn by a quarter; 0 for none
  private Path source(int pages, int turned) throws IOException {
    try (var document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        document.addPage(page(document, number, number == turned));
      }
      var file = folder.resolve("source.pdf");
      document.save(file.toFile());
      return file;
    }
  }

  private static PDPage page(PDDocument document, int number, boolean turned) throws IOException {
    float across = turned ? HEIGHT : WIDTH;
    float down = turned ? WIDTH : HEIGHT;
    var page = new PDPage(new PDRectangle(across + 2 * BLEED, down + 2 * BLEED));
    page.setTrimBox(new PDRectangle(BLEED, BLEED, across, down));
    page.setBleedBox(page.getMediaBox());
    page.setRotation(turned ? 90 : 0);
    try (var content = new PDPageContentStream(document, page)) {
      content.setNonStrokingColor(0.2f, 0f, 0f, 0f);
      content.addRect(0, 0, across + 2 * BLEED, down + 2 * BLEED);
      content.fill();
      content.setNonStrokingColor(0f, 0f, 0f, 1f);
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
      // A page that is turned clockwise to be read has its text running upwards as it lies.
      content.setTextMatrix(
          turned
              ? new Matrix(0, 1, -1, 0, across + BLEED - IN, BLEED + IN)
              : new Matrix(1, 0, 0, 1, BLEED + IN, BLEED + IN));
      content.showText(Integer.toString(number));
      content.endText();
    }
    return page;
  }

  private static byte[] imposed(Path source, Optional<Paper> paper, String creep)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var imposition = Imposition.open(source, paper).value().orElseThrow()) {
      imposition.write(Length.ofMillimetres(creep), out);
    }
    return out.toByteArray();
  }

  /// Where each page's number starts on its sheet: from the left, from the foot, and which way it
  /// runs.
  private static List<Map<Integer, double[]>> numbers(byte[] pdf) throws IOException {
    var sheets = new ArrayList<Map<Integer, double[]>>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        var found = new TreeMap<Integer, double[]>();
        var stripper =
            new PDFTextStripper() {
              @Override
              protected void writeString(String text, List<TextPosition> letters) {
                var start = letters.getFirst().getTextMatrix();
                found.put(
                    Integer.valueOf(text.strip()),
                    new double[] {
                      start.getTranslateX(), start.getTranslateY(), letters.getFirst().getDir()
                    });
              }
            };
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        stripper.getText(document);
        sheets.add(found);
      }
    }
    return sheets;
  }

  private static void assertAt(double x, double y, double[] place) {
    assertEquals(x, place[0], 0.6, "from the left");
    assertEquals(y, place[1], 0.6, "from the foot");
    assertEquals(0, place[2], "upright");
  }

  @Test
  void eachPageStandsInItsPlaceUpright() throws IOException {
    var sheets = numbers(imposed(source(7, 3), Optional.empty(), "0"));
    assertEquals(
        "[[1], [2, 7], [3, 6], [4, 5]]", sheets.stream().map(Map::keySet).toList().toString());
    assertAt(FOLD + IN, IN, sheets.get(0).get(1));
    assertAt(FOLD - WIDTH + IN, IN, sheets.get(1).get(2));
    assertAt(FOLD + IN, IN, sheets.get(1).get(7));
    // The turned one.
    assertAt(FOLD + IN, IN, sheets.get(2).get(3));
    assertAt(FOLD - WIDTH + IN, IN, sheets.get(2).get(6));
  }

  @Test
  void innerSheetsAreMovedTowardsTheFold() throws IOException {
    var flat = numbers(imposed(source(12, 0), Optional.empty(), "0"));
    var moved = numbers(imposed(source(12, 0), Optional.empty(), "0.5"));
    double creep = 0.5 * 72 / 25.4;
    for (int side = 0; side < 6; side++) {
      for (int page : flat.get(side).keySet()) {
        double by = moved.get(side).get(page)[0] - flat.get(side).get(page)[0];
        // Left pages have even numbers.
        assertEquals(side / 2 * creep * (page % 2 == 0 ? 1 : -1), by, 0.01, "page " + page);
      }
    }
  }

  @Test
  void bleedStaysOnItsOwnSideOfTheFold() throws IOException {
    try (var document = Loader.loadPDF(imposed(source(3, 0), Optional.of(Paper.A3), "0"))) {
      // Page one stands alone beside a blank, on a sheet with room round it.
      var image = new PDFRenderer(document).renderImageWithDPI(0, 72);
      int fold = image.getWidth() / 2;
      int middle = image.getHeight() / 2;
      int white = -1;
      assertEquals(white, image.getRGB(fold - 3, middle));
      assertNotEquals(white, image.getRGB(fold + 3, middle));
      assertNotEquals(white, image.getRGB(fold + (int) WIDTH + 8, middle));
      assertEquals(white, image.getRGB(fold + (int) WIDTH + 13, middle));
      assertNotEquals(white, image.getRGB(fold + 100, middle - (int) HEIGHT / 2 - 8));
      assertEquals(white, image.getRGB(fold + 100, middle - (int) HEIGHT / 2 - 13));
    }
  }

  @Test
  void largePagesAreShrunkToTheSheet() throws IOException {
    var shrunk = imposed(source(4, 0), Optional.of(Paper.LETTER), "0");
    // Letter is 279.4 mm wide, two A5 pages 296 mm: 943 thousandths, in the middle of its height.
    double foot = (612 - 0.943 * HEIGHT) / 2;
    assertAt(396 + 0.943 * IN, foot + 0.943 * IN, numbers(shrunk).get(0).get(1));
  }

  @Test
  void otherProgramsReadTheSheets() throws Exception {
    var file = folder.resolve("booklet.pdf");
    Files.write(file, imposed(source(5, 2), Optional.empty(), "0.1"));
    Outside.run(folder, "qpdf", "--check", file.toString());
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.pdf"), "Dear Sirs");
    var told = Imposition.open(letter, Optional.empty()).problems().getFirst();
    assertEquals("The file cannot be read as a PDF.", told.sentence());
    try (var document = Loader.loadPDF(source(2, 0).toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(folder.resolve("locked.pdf").toFile());
    }
    var locked = Imposition.open(folder.resolve("locked.pdf"), Optional.empty());
    assertEquals("The file is locked.", locked.problems().getFirst().sentence());
  }
}
