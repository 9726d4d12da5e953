package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.pdf.Edition;
import org.quoin.pdf.Outside;
import org.quoin.pdf.PdfPress;
import org.quoin.preflight.Preflight;
import org.quoin.preflight.Profile;

/// The print editions of whole issues are what a print shop takes: by our own preflight, by another
/// reader, and by the plates that another program makes of them.
class PrintStandardsTest {
  private static final String SAMPLE = "2012-q2";

  @TempDir Path folder;

  static List<String> names() throws IOException {
    return ScreenSample.names();
  }

  private Path press(String name) throws IOException {
    var file = folder.resolve("print.pdf");
    try (var out = Files.newOutputStream(file)) {
      PdfPress.press(ScreenSample.of(name).display(), Edition.print(ScreenSample.PROFILES), out);
    }
    return file;
  }

  @ParameterizedTest
  @MethodSource("names")
  void preflightFindsNothingAndAnotherReaderNoFault(String name) throws Exception {
    var file = press(name);
    assertEquals(List.of(), Preflight.check(file, Profile.SHEETFED_COATED));
    var printed = Outside.run(folder, "qpdf", "--check", file.toString());
    assertFalse(printed.contains("WARNING"), printed);
  }

  /// Page two of the sample: a letter and the donors' marks, without a tint below any text.
  @Test
  void platesOfOneInkEach() throws Exception {
    var file = press(SAMPLE);
    Outside.separate(folder, file, 144);
    var black = plate("Black");
    var others = List.of(plate("Cyan"), plate("Magenta"), plate("Yellow"));
    int solid = 0;
    for (TextPosition letter : runningText(file)) {
      int x = (int) (letter.getX() * 2);
      int y = (int) ((letter.getY() - letter.getHeight()) * 2);
      for (int i = x; i < x + letter.getWidth() * 2; i++) {
        for (int j = y; j <= letter.getY() * 2; j++) {
          if (black.getSample(i, j, 0) < 64) {
            solid++;
            for (var other : others) {
              assertEquals(255, other.getSample(i, j, 0), letter + " at " + i + " × " + j);
            }
          }
        }
      }
    }
    assertTrue(solid > 5_000, "letters are there: " + solid);
    // A verso's banner stands at the left and runs to the corner of the sheet, 3 mm off the trim.
    for (int y : new int[] {0, black.getHeight() / 2, black.getHeight() - 1}) {
      int least = 255;
      for (var plate : others) {
        least = Math.min(least, plate.getSample(0, y, 0));
      }
      assertTrue(least < 128, "the banner at the sheet's edge, row " + y);
    }
  }

  private Raster plate(String ink) throws IOException {
    return ImageIO.read(folder.resolve("plate(" + ink + ").tif").toFile()).getRaster();
  }

  /// Letters of the size that most letters of the page have.
  private static List<TextPosition> runningText(Path file) throws IOException {
    var letters = new ArrayList<TextPosition>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            letters.add(text);
          }
        };
    stripper.setStartPage(2);
    stripper.setEndPage(2);
    try (var document = Loader.loadPDF(file.toFile())) {
      stripper.getText(document);
    }
    var sizes = letters.stream().map(TextPosition::getFontSizeInPt).sorted().toList();
    float usual = sizes.get(sizes.size() / 2);
    return letters.stream()
        .filter(letter -> letter.getFontSizeInPt() == usual && letter.getDir() == 0)
        .toList();
  }
}
