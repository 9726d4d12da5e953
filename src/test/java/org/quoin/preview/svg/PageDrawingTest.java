package org.quoin.preview.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Tag;
import org.quoin.font.Face;
import org.quoin.font.FontBook;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.geometry.Size;
import org.quoin.issue.Target;
import org.quoin.picture.Outline;
import org.quoin.picture.Photo;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Marks as SVG: every glyph at its place, every word to be found, nothing that is no XML.
class PageDrawingTest {
  private static final Face FACE =
      FontBook.read(List.of(Path.of("fonts/source-serif")))
          .value()
          .orElseThrow()
          .face(new FaceKey("Source Serif 4", false, false))
          .orElseThrow();

  private final PageDrawing drawing = new PageDrawing(new TypeCase(), Length.ofPoints(9));

  @Test
  void glyphsStandWhereTheyWereSet() throws Exception {
    // “a b” with 5, 3 and 6 points; the second letter is raised and moved.
    var run = run(1000, new int[] {0, 0, 250}, new int[] {0, 0, 1000}, "a b");
    var text = glyphs(text(run, Mark.Turn.NONE));
    assertEquals("100 108.25 ", text.getAttribute("x"));
    assertEquals("200 199 ", text.getAttribute("y"));
    assertEquals("\uE00A\uE00C", text.getTextContent());
    assertEquals("f0 k0", text.getAttribute("class"));
    assertEquals("10", text.getAttribute("font-size"));
    assertEquals("", text.getAttribute("transform"));
  }

  @Test
  void scaledGlyphsAreScaledRoundTheirStart() throws Exception {
    var text = glyphs(text(run(800, null, null, "a b"), Mark.Turn.NONE));
    assertEquals(
        "matrix(0.8 0 0 1 100 200)", text.getAttribute("transform").replace("0.800", "0.8"));
    assertEquals("0 10 ", text.getAttribute("x"));
  }

  @Test
  void turnedTextRunsUpOrDown() throws Exception {
    var up = glyphs(text(run(1000, null, null, "a b"), Mark.Turn.UPWARDS));
    assertEquals("matrix(0 -1.000 1 0 100 200)", up.getAttribute("transform"));
    var down = glyphs(text(run(1000, null, null, "a b"), Mark.Turn.DOWNWARDS));
    assertEquals("matrix(0 1.000 -1 0 100 200)", down.getAttribute("transform"));
  }

  @Test
  void wordsLieOverTheirGlyphsAndAreNoMarkup() throws Exception {
    var run = run(1000, null, null, "<&\u0001\"\u00AD");
    var page = parse(drawing.draw(page(text(run, Mark.Turn.NONE))));
    var groups = page.getElementsByTagName("g");
    var words = (Element) groups.item(groups.getLength() - 1);
    assertEquals("words", words.getAttribute("class"));
    var line = (Element) words.getFirstChild();
    assertEquals("<&\"", line.getTextContent());
    assertEquals("14", line.getAttribute("textLength"));
    assertEquals("tg", line.getAttribute("lang"));
  }

  @Test
  void everyKindOfMarkIsDrawn() throws Exception {
    var box = new Rect(Length.ZERO, Length.ZERO, Length.ofPoints(20), Length.ofPoints(10));
    var photo =
        new Photo(Path.of("p.jpg"), Photo.Format.JPEG, 400, 300, 1, Photo.Colour.RGB, "abc");
    var outline = new Outline(List.of(new Outline.Step.Move(0, 5), new Outline.Step.Close()), true);
    var tag = Tag.Artifact.LAYOUT;
    var page =
        page(
            new Mark.Fill(box, Ink.WHITE, tag),
            new Mark.Shape(box.corner(), outline, Ink.BLACK, tag),
            new Mark.Picture(box, photo, new Mark.Crop(1000, 0, 8000, 10_000), tag),
            new Mark.Link(box, new Target.Address("https://example.org/?a=1&b=<2>"), tag));
    var svg = drawing.draw(page);
    var shown = parse(svg).getDocumentElement();
    assertEquals("-9 -9 218 318", shown.getAttribute("viewBox"));
    assertTrue(svg.contains("d=\"M0 5Z\" fill-rule=\"evenodd\""), svg);
    assertTrue(svg.contains("viewBox=\"1000 0 8000 10000\""), svg);
    assertTrue(svg.contains("href=\"/photos/abc\""), svg);
    assertTrue(svg.contains("<title>https://example.org/?a=1&amp;b=&lt;2&gt;</title>"), svg);
    parse(drawing.sketch(page));
  }

  @Test
  void theSamePageIsTheSameText() {
    var page = page(text(run(1000, null, null, "a b"), Mark.Turn.NONE));
    assertEquals(drawing.draw(page), drawing.draw(page));
    assertFalse(drawing.sketch(page).contains("\uE00A"), "small type is greeked");
  }

  private Element glyphs(Mark mark) throws Exception {
    var document = parse(drawing.draw(page(mark)));
    return (Element) document.getElementsByTagName("text").item(0);
  }

  private static DisplayPage page(Mark... marks) {
    var trim = new Size(Length.ofPoints(200), Length.ofPoints(300));
    return new DisplayPage(1, trim, List.of(marks));
  }

  private static Mark text(GlyphRun run, Mark.Turn turn) {
    var start = new Point(Length.ofPoints(100), Length.ofPoints(200));
    return new Mark.Text(
        start, turn, run, Ink.BLACK, Locale.forLanguageTag("tg"), Tag.Artifact.LAYOUT);
  }

  private static GlyphRun run(int scale, int[] xOffsets, int[] yOffsets, String text) {
    return new GlyphRun(
        FACE,
        Length.ofPoints(10),
        scale,
        new int[] {10, 11, 12},
        new int[] {5000, 3000, 6000},
        xOffsets,
        yOffsets,
        new int[] {0, 1, 2},
        text);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
