package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Tag;
import org.quoin.geometry.Length;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;

/// The samples that are read from right to left, in their finished pages and files.
class RightToLeftTest {
  /// Page 2 is the right page of its spread: its banner stands at its right edge, and page 3's at
  /// its left.
  @ParameterizedTest
  @ValueSource(strings = {"2012-q2-ar", "2012-q2-fa"})
  void bannersStandOnTheOuterSide(String name) {
    var pages = ScreenSample.of(name).display().pages();
    var width = pages.get(1).trim().width();
    var bleed = Length.ofMillimetres("3");
    assertEquals(width.plus(bleed), banner(pages.get(1)).area().right());
    assertEquals(bleed.negated(), banner(pages.get(2)).area().x());
  }

  private static Mark.Fill banner(DisplayPage page) {
    return page.marks().stream()
        .filter(mark -> mark.tag().equals(Tag.Artifact.BACKGROUND))
        .map(mark -> (Mark.Fill) mark)
        .findFirst()
        .orElseThrow();
  }

  /// What is read first of each page stands on its right half.
  @ParameterizedTest
  @ValueSource(strings = {"2012-q2-ar", "2012-q2-fa"})
  void pagesBeginOnTheRight(String name) {
    for (var page : ScreenSample.of(name).display().pages()) {
      var first =
          page.marks().stream()
              .filter(mark -> mark instanceof Mark.Text && mark.tag() instanceof Tag.Content)
              .map(mark -> (Mark.Text) mark)
              .findFirst()
              .orElseThrow();
      var right = first.origin().x().plus(first.glyphs().width());
      assertTrue(
          right.compareTo(page.trim().width().times(3, 4)) > 0,
          () -> "page " + page.number() + " begins at " + first.origin().x());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-q2-ar", "2012-q2-fa", "2012-q2-tg"})
  void viewersAreToldOfTheBinding(String name) throws Exception {
    var sample = ScreenSample.of(name);
    var print = new ByteArrayOutputStream();
    PdfPress.press(sample.display(), Edition.print(Path.of("assets/icc")), print);
    for (var file : new byte[][] {sample.pdf(), print.toByteArray()}) {
      try (var document = Loader.loadPDF(file)) {
        var preferences =
            document
                .getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
        var direction = preferences == null ? null : preferences.getNameAsString("Direction");
        assertEquals(name.endsWith("tg") ? null : "R2L", direction);
      }
    }
  }
}
