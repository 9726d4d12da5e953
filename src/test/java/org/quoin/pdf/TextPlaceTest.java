package org.quoin.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.quoin.display.DisplayIssue;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Mark.Turn;
import org.quoin.display.StructureNode;
import org.quoin.display.StructureNode.Kind;
import org.quoin.display.Tag;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.issue.FileSize;
import org.quoin.style.Ink;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Glyphs stand where the run says, and say what the run says.
class TextPlaceTest {
  private static final TypeCase SERIF = new TypeCase("noto-serif/NotoSerif-Regular.ttf");
  private static final TypeCase SOURCE = new TypeCase("source-serif/SourceSerif4-Regular.ttf");

  private static byte[] page(Edition edition, GlyphRun... runs) throws IOException {
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < runs.length; i++) {
      var origin = new Point(Length.ofPoints(20), Length.ofPoints(30 * (i + 1)));
      marks.add(
          new Mark.Text(origin, Turn.NONE, runs[i], Ink.BLACK, Locale.ENGLISH, new Tag.Content(0)));
    }
    var issue =
        new DisplayIssue(
            "text",
            SmallIssue.imprint(),
            Length.ZERO,
            List.of(new DisplayPage(1, SmallIssue.TRIM, marks)),
            node(Kind.DOCUMENT, -1, node(Kind.PARAGRAPH, 0)));
    var out = new ByteArrayOutputStream();
    PdfPress.press(issue, edition, out);
    return out.toByteArray();
  }

  private static StructureNode node(Kind kind, int leaf, StructureNode... children) {
    return new StructureNode(
        kind,
        leaf,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(children));
  }

  /// Where each glyph starts, in points from the sheet's left edge.
  private static List<Float> starts(byte[] pdf) throws IOException {
    var starts = new ArrayList<Float>();
    var reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            starts.add(text.getTextMatrix().getTranslateX());
          }
        };
    try (var document = Loader.loadPDF(pdf)) {
      reader.getText(document);
    }
    return starts;
  }

  @Test
  void everyGlyphStandsWithinAThousandthOfAnEm() throws IOException {
    for (long seed = 1; seed <= 20; seed++) {
      var random = new Random(seed);
      int points = 6 + random.nextInt(40);
      int scale = 970 + random.nextInt(60);
      var run = SERIF.set("The quick brown fox", points, scale, random.nextInt(900));
      for (int i = 0; i < run.advances().length; i++) {
        run.advances()[i] += random.nextInt(2000) - 700;
      }
      var starts = starts(page(Edition.print(PressTest.PROFILES), run));
      double place = 20;
      for (int i = 0; i < run.advances().length; i++) {
        assertEquals(place, starts.get(i), points / 1000.0, "seed " + seed + ", glyph " + i);
        place += run.advances()[i] / 1000.0;
      }
    }
  }

  @Test
  void aNaturalLineNeedsNoCorrection() throws IOException {
    try (var document =
        Loader.loadPDF(page(Edition.print(PressTest.PROFILES), SERIF.set("Natural width", 10)))) {
      var content = new String(document.getPage(0).getContents().readAllBytes(), "US-ASCII");
      assertTrue(content.matches("(?s).*\\[<[0-9A-F]{52}>\\]TJ.*"), content);
    }
  }

  @Test
  void offsetsMoveAGlyphAndNoOther() throws IOException {
    var plain = SERIF.set("abc", 10);
    var moved =
        new GlyphRun(
            plain.face(),
            plain.size(),
            1000,
            plain.glyphs(),
            plain.advances(),
            new int[] {0, 1500, 0},
            new int[] {0, 2000, 0},
            plain.clusters(),
            plain.text());
    var before = starts(page(Edition.print(PressTest.PROFILES), plain));
    var after = starts(page(Edition.print(PressTest.PROFILES), moved));
    assertEquals(before.get(0), after.get(0), 0.01);
    assertEquals(before.get(1) + 1.5, after.get(1), 0.01);
    assertEquals(before.get(2), after.get(2), 0.01);
  }

  /// Small capitals and a glyph that says one thing here and another there; two glyphs that say one
  /// letter together.
  @Test
  void glyphsSayTheirLettersWhateverTheyAre() throws Exception {
    var capitals = SOURCE.named("iom", 10, "i.sc", "o.sc", "m.sc");
    var minus = SERIF.set("A-B", 10);
    var soft = SERIF.set("C\u00ADD", 10);
    var accent = SERIF.set("e\u0301x", 10);
    var pair =
        new GlyphRun(
            accent.face(),
            accent.size(),
            1000,
            accent.glyphs(),
            accent.advances(),
            null,
            null,
            new int[] {0, 0, 1},
            "éx");
    var pdf =
        page(Edition.screen(PressTest.PROFILES, FileSize.FOR_MAIL), capitals, minus, soft, pair);
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(document);
      assertEquals("iom\nA-B\nC\u00ADD\néx", text.replaceAll("\\s*\\R", "\n").strip());
    }
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A));
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
  }
}
