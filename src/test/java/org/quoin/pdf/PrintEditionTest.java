package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The print edition, read back.
class PrintEditionTest {
  private static final double HAIR = 0.002;

  @TempDir Path folder;
  private byte[] pdf;
  private PDDocument document;

  @BeforeEach
  void press() throws IOException {
    pdf = PressTest.press(folder, Edition.print(PressTest.PROFILES));
    document = Loader.loadPDF(pdf);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @Test
  void namesItsStandardInXmpAndInformationAlike() throws IOException {
    var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
    assertTrue(xmp.contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"), xmp);
    assertTrue(xmp.contains("<xmp:CreateDate>2026-09-01T00:00:00Z</xmp:CreateDate>"), xmp);
    assertTrue(xmp.contains("<xmpMM:VersionID>1</xmpMM:VersionID>"), xmp);
    assertTrue(xmp.contains("<xmpMM:RenditionClass>default</xmpMM:RenditionClass>"), xmp);
    assertTrue(xmp.contains("<pdf:Trapped>False</pdf:Trapped>"), xmp);
    assertTrue(xmp.contains(">Small &amp; Good, Autumn 2026</rdf:li>"), xmp);
    var information = document.getDocumentInformation();
    assertEquals("Small & Good, Autumn 2026", information.getTitle());
    assertEquals("False", information.getTrapped());
    assertEquals(1788220800000L, information.getCreationDate().getTimeInMillis());
    assertEquals(information.getCreationDate(), information.getModificationDate());
    assertTrue(new String(pdf, 0, 8, "ISO-8859-1").startsWith("%PDF-1.6"));
    assertEquals(2, document.getDocument().getDocumentID().size());
    assertFalse(document.isEncrypted());
  }

  @Test
  void hasOneOutputIntentWithAnOutputProfile() throws IOException {
    var intents = document.getDocumentCatalog().getOutputIntents();
    assertEquals(1, intents.size());
    var intent = intents.getFirst();
    assertEquals("GTS_PDFX", intent.getCOSObject().getCOSName(COSName.S).getName());
    assertEquals("FOGRA39", intent.getOutputConditionIdentifier());
    assertEquals("ISO Coated v2 300% (basICColor)", intent.getInfo().strip());
    var profile = intent.getDestOutputIntent().createInputStream().readAllBytes();
    assertEquals("prtrCMYK", new String(profile, 12, 8, "ISO-8859-1"));
  }

  @Test
  void boxesNestAtTheirRightSizes() {
    for (var page : document.getPages()) {
      box(page.getMediaBox(), 0, 0, 317.008, 417.008);
      box(page.getBleedBox(), 0, 0, 317.008, 417.008);
      box(page.getTrimBox(), 8.504, 8.504, 308.504, 408.504);
    }
  }

  private static void box(PDRectangle box, double left, double foot, double right, double top) {
    assertEquals(left, box.getLowerLeftX(), HAIR);
    assertEquals(foot, box.getLowerLeftY(), HAIR);
    assertEquals(right, box.getUpperRightX(), HAIR);
    assertEquals(top, box.getUpperRightY(), HAIR);
  }

  @Test
  void leadsNowhere() throws IOException {
    for (var page : document.getPages()) {
      assertEquals(List.of(), page.getAnnotations());
    }
    assertEquals(null, document.getDocumentCatalog().getStructureTreeRoot());
  }

  @Test
  void paintsInInksAlone() throws IOException {
    for (var page : document.getPages()) {
      for (var line : Operators.of(page)) {
        var operator = line.substring(line.lastIndexOf(' ') + 1);
        assertFalse(List.of("rg", "RG", "g", "G", "sh").contains(operator), "not an ink: " + line);
      }
    }
    assertTrue(Operators.of(document.getPage(0)).contains("1 0.6 0 0.1 k"));
  }

  @Test
  void onlyBlackLettersAndRulesOverprint() throws IOException {
    int black = 0;
    int other = 0;
    var page = document.getPage(0);
    boolean over = false;
    var colour = "";
    var kept = new ArrayDeque<Boolean>();
    for (var line : Operators.of(page)) {
      if (line.equals("q")) {
        kept.push(over);
      } else if (line.equals("Q")) {
        over = kept.pop();
      } else if (line.endsWith(" gs")) {
        var name = COSName.getPDFName(line.substring(1, line.indexOf(' ')));
        var state = page.getResources().getExtGState(name);
        over = state != null && state.getNonStrokingOverprintControl();
        if (over) {
          assertEquals(1, state.getOverprintMode());
        }
      } else if (line.endsWith(" k") || line.endsWith("scn")) {
        colour = line;
      } else if (line.endsWith("TJ")) {
        assertEquals(colour.equals("0 0 0 1 k"), over, colour);
        black += over ? 1 : 0;
        other += over ? 0 : 1;
      }
    }
    assertTrue(black > 5 && other > 2, black + " and " + other);
  }

  @Test
  void spotInkIsASeparationWithAnAlternate() throws IOException {
    var resources = document.getPage(0).getResources();
    var names = new ArrayList<String>();
    for (var name : resources.getColorSpaceNames()) {
      names.add(resources.getColorSpace(name).toString());
      assertEquals(0.15f, resources.getColorSpace(name).toRGB(new float[] {1})[2], 1);
    }
    assertEquals(1, names.size());
    assertTrue(names.getFirst().contains("Gold Leaf"), names.getFirst());
    assertTrue(names.getFirst().contains("DeviceCMYK"), names.getFirst());
  }

  @Test
  void photosKeepTheirBytesAndHaveAProfile() throws IOException {
    var colour = image(document.getPage(0));
    assertTrue(colour.getColorSpace() instanceof PDICCBased);
    assertTrue(image(document.getPage(1)).getColorSpace() instanceof PDDeviceGray);
    try (var stored = colour.getCOSObject().createRawInputStream()) {
      assertEquals(
          HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("rgb.jpg"))),
          HexFormat.of().formatHex(stored.readAllBytes()));
    }
  }

  private static PDImageXObject image(PDPage page) throws IOException {
    for (var name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
        return image;
      }
    }
    throw new AssertionError("no image on the page");
  }

  @Test
  void transparencyBlendsInInks() throws IOException {
    for (var page : document.getPages()) {
      var group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
      assertEquals("DeviceCMYK", group.getNameAsString(COSName.CS));
    }
  }

  @Test
  void everyFontIsEmbeddedAndCutDown() throws IOException {
    for (var page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
      }
    }
    assertTrue(new PDFTextStripper().getText(document).contains("Second piece"));
  }

  @Test
  void printerMarksStandOutsideTheBleed() throws Exception {
    var bytes = PressTest.press(folder, Edition.print(PressTest.PROFILES).marked());
    try (var withMarks = Loader.loadPDF(bytes)) {
      // 10 mm of slug, 28.346 pt, on each side of the bleed.
      box(withMarks.getPage(0).getMediaBox(), 0, 0, 373.7, 473.7);
      box(withMarks.getPage(0).getBleedBox(), 28.346, 28.346, 345.354, 445.354);
      box(withMarks.getPage(0).getTrimBox(), 36.85, 36.85, 336.85, 436.85);
      var text = new PDFTextStripper().getText(withMarks);
      assertTrue(text.contains("Small & Good, Autumn 2026 · 2 · 105.8 × 141.1 mm"), text);
    }
    var file = Files.write(folder.resolve("marked.pdf"), bytes);
    Outside.separate(folder, file, 72);
    // The crop mark to the left of the trim's top edge is on every plate, and ends before the
    // bleed.
    for (var plate : List.of("Cyan", "Magenta", "Yellow", "Black")) {
      assertTrue(anyInk(plate, 12, 35, 12, 4), plate);
      assertFalse(anyInk(plate, 26, 35, 1, 4), plate);
    }
    assertTrue(inked("Cyan", 46, 12, 10, 10) > 50, "the colour bar begins with cyan");
  }

  private boolean anyInk(String plate, int x, int y, int width, int height) throws IOException {
    var image = ImageIO.read(folder.resolve("plate(" + plate + ").tif").toFile());
    for (int i = 0; i < width * height; i++) {
      if (image.getRaster().getSample(x + i % width, y + i / width, 0) < 250) {
        return true;
      }
    }
    return false;
  }

  @Test
  void anotherReaderFindsNoFault() throws Exception {
    var file = Files.write(folder.resolve("print.pdf"), pdf);
    var printed = Outside.run(folder, "qpdf", "--check", file.toString());
    assertFalse(printed.contains("WARNING"), printed);
  }

  @Test
  void blackTextIsOnTheBlackPlateAlone() throws Exception {
    Files.write(folder.resolve("print.pdf"), pdf);
    Outside.run(
        folder,
        "gs",
        "-q",
        "-dBATCH",
        "-dNOPAUSE",
        "-dSAFER",
        "-sDEVICE=tiffsep",
        "-r72",
        "-dFirstPage=1",
        "-dLastPage=1",
        "-dGraphicsAlphaBits=1",
        "-dTextAlphaBits=1",
        "-sOutputFile=plate.tif",
        "print.pdf");
    // The headline's box, from the sheet's corner in pixels of 1/72 inch.
    assertTrue(inked("Black", 58, 42, 120, 22) > 200);
    for (var plate : List.of("Cyan", "Magenta", "Yellow")) {
      assertEquals(0, inked(plate, 58, 42, 120, 22), plate);
    }
    // The banner reaches the sheet's corner, beyond the trim.
    assertEquals(64, inked("Cyan", 0, 0, 8, 8));
    assertTrue(inked("Gold Leaf", 55, 125, 20, 15) > 3);
  }

  /// How many pixels of a plate have ink.
  private int inked(String plate, int x, int y, int width, int height) throws IOException {
    BufferedImage image = ImageIO.read(folder.resolve("plate(" + plate + ").tif").toFile());
    int count = 0;
    for (int i = 0; i < width * height; i++) {
      if (image.getRaster().getSample(x + i % width, y + i / width, 0) < 128) {
        count++;
      }
    }
    return count;
  }
}
