package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are written glyph by glyph at places that the test knows, in Courier: every letter is 0.6
/// em, so at 10 pt a word of four letters is 24 pt wide.
class TypographyGaugeTest {
  private static final PDFont COURIER = new PDType1Font(FontName.COURIER);
  private static final int SIZE = 10;
  private static final double TOP = 700;

  @TempDir Path folder;

  /// Words of a line and the space between them in points.
  private record Row(String words, double space, double below) {
    double width() {
      String[] all = words.split(" ");
      return words.replace(" ", "").length() * 6 + (all.length - 1) * space;
    }
  }

  private Path write(List<Row> rows, boolean spaceGlyphs) throws IOException {
    Path file = folder.resolve("set.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        double y = TOP;
        for (Row row : rows) {
          y -= row.below();
          double x = 50;
          for (String word : row.words().split(" ")) {
            show(content, word, x, y);
            if (spaceGlyphs && !row.words().endsWith(word)) {
              show(content, " ", x + 6 * word.length(), y);
            }
            x += 6 * word.length() + row.space();
          }
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static void show(PDPageContentStream content, String word, double x, double y)
      throws IOException {
    content.beginText();
    content.setFont(COURIER, SIZE);
    content.newLineAtOffset((float) x, (float) y);
    content.showText(word);
    content.endText();
  }

  /// 42 letters in seven words and six spaces of 3 pt, or 40 letters and six spaces of 5 pt: both
  /// 270 pt wide.
  private static final Row TIGHT =
      new Row("aaaaaa bbbbbb cccccc dddddd eeeeee ffffff gggggg", 3, 14);

  private static final Row LOOSE = new Row("aaaaaa bbbbbb cccccc dddddd eeeeee fffff ggggg", 5, 14);
  private static final Row LAST = new Row("aaaaaa bbbbbb", 2.5, 14);

  @Test
  void wordSpacesAreMeasuredOnJustifiedLinesOnly() throws IOException {
    assertEquals(270.0, TIGHT.width());
    assertEquals(270.0, LOOSE.width());
    var figures = TypographyGauge.measure(write(List.of(TIGHT, LOOSE, TIGHT, LOOSE, LAST), true));
    assertEquals(5, figures.lines());
    assertEquals(4, figures.justified());
    // Two of 0.3 em and two of 0.5 em: 0.1 em from their mean.
    assertEquals(1000, figures.spaceDeviation());
    assertEquals(5000, figures.space95());
    assertEquals(2, figures.wideLines());
  }

  @Test
  void gapsCountWhereAFileHasNoSpaces() throws IOException {
    var figures = TypographyGauge.measure(write(List.of(TIGHT, LOOSE, TIGHT, LOOSE, LAST), false));
    assertEquals(1000, figures.spaceDeviation());
    assertEquals(4, figures.justified());
  }

  @Test
  void hyphensAtLineEndsAndLaddersAreCounted() throws IOException {
    var broken = new Row("aaaaaa bbbbbb cccccc dddddd eeeeee ffffff ggggg-", 3, 14);
    var figures =
        TypographyGauge.measure(write(List.of(broken, broken, broken, TIGHT, broken, LAST), true));
    assertEquals(4, figures.hyphenLines());
    assertEquals(3, figures.longestLadder());
    assertEquals(0, figures.hyphenFeet());
    assertEquals(
        1, TypographyGauge.measure(write(List.of(TIGHT, LOOSE, broken), true)).hyphenFeet());
  }

  @Test
  void baselinesOffTheGridAreCounted() throws IOException {
    var off = new Row(TIGHT.words(), 3, 17);
    var back = new Row(TIGHT.words(), 3, 11);
    var figures =
        TypographyGauge.measure(write(List.of(TIGHT, TIGHT, TIGHT, off, back, TIGHT), true));
    assertEquals(6, figures.lines());
    assertEquals(5, figures.gridLines());
  }

  /// A file may end a line with a space and move back over it: the reader still gives it its width.
  @Test
  void aSpaceAtALineEndDoesNotBridgeTheGutter() throws IOException {
    Path file = folder.resolve("columns.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        // A gutter of 15 pt, of which the space of 6 pt takes all but 9.
        for (double y = TOP; y > TOP - 4 * 14; y -= 14) {
          show(content, "aaaaaa bbbbbb ", 50, y);
          show(content, "cccccc dddddd", 50 + 13 * 6 + 15, y);
        }
      }
      document.save(file.toFile());
    }
    var figures = TypographyGauge.measure(file);
    assertEquals(8, figures.lines());
    assertEquals(6000, figures.space95());
  }

  @Test
  void theTableSaysWhatIsReached() {
    var good = new TypographyFigures(100, 90, 400, 3300, 0, 18, 2, 0, 100).rows();
    assertTrue(good.stream().allMatch(TypographyFigures.Row::reached), good.toString());
    var bad = new TypographyFigures(100, 90, 460, 3500, 1, 19, 3, 1, 99).rows();
    assertFalse(bad.stream().anyMatch(TypographyFigures.Row::reached), bad.toString());
    assertEquals("0.046 em", bad.getFirst().value());
    assertEquals("19.0 %", bad.get(3).value());
  }
}
