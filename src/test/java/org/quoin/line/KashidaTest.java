package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quoin.font.FontBook;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.geometry.Length;
import org.quoin.problem.Place;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.TextStyle;

/// Arabic lines in the font that ships.
class KashidaTest {
  /// The tatweel of Noto Naskh Arabic and its width in font units, thousandths of the em.
  private static final int TATWEEL = 726;

  private static final int WIDTH = 210;
  private static final Length SIZE = Length.ofPoints(10);

  private static final String TEXT =
      "في سوق الجملة ببغداد حاوية بيضاء على بابها علامة خضراء يدخلها الحمال والبائع والعامل الغريب"
          + " ولا يطلب من أحد منهم أن يبرز إقامته تكفي قسيمة تحمل رقما منذ افتتاحها في آذار فحص"
          + " الطبيب مرضى كثيرين ونصفهم لم يزر طبيبا من قبل";

  private static HarfBuzzShaper shaper;
  private static ParagraphShaper paragraphs;

  @BeforeAll
  static void openFonts() {
    shaper = new HarfBuzzShaper();
    var fonts = FontBook.read(List.of(Path.of("fonts"))).value().orElseThrow();
    paragraphs = new ParagraphShaper(fonts, shaper, any -> List.of(), new Hyphenators(List.of()));
  }

  @AfterAll
  static void closeFonts() {
    shaper.close();
  }

  private static List<Line> lines(Alignment alignment, int points) {
    var letters =
        new TextStyle(
            new FaceKey("Noto Naskh Arabic", false, false),
            SIZE,
            Ink.BLACK,
            TextStyle.Figures.LINING,
            false,
            false,
            0,
            Locale.of("ar"));
    var style =
        new ParagraphStyle(
            Role.BODY, letters, Length.ofPoints(14), alignment, Length.ZERO, true, false);
    var run = new StyledRun(TEXT, letters, Optional.empty(), Place.of("test"));
    var shaped = paragraphs.shape(new StyledParagraph(List.of(run), style));
    return new LineBreaker()
        .set(shaped, Measure.of(Length.ofPoints(points)), Wish.BEST)
        .orElseThrow()
        .lines();
  }

  private static long strokes(Line line) {
    return line.segments().stream()
        .flatMapToInt(segment -> java.util.Arrays.stream(segment.glyphs().glyphs()))
        .filter(glyph -> glyph == TATWEEL)
        .count();
  }

  @Test
  void strokesHelpToFillLinesToTheMillipoint() {
    long strokes = 0;
    for (int points = 140; points <= 260; points += 20) {
      var lines = lines(Alignment.JUSTIFIED, points);
      for (Line line : lines.subList(0, lines.size() - 1)) {
        assertEquals(Length.ofPoints(points), line.end());
        strokes += strokes(line);
      }
      assertEquals(0, strokes(lines.getLast()), "the last line is not filled");
    }
    assertTrue(strokes > 20, "only " + strokes + " strokes");
  }

  @Test
  void aStrokeIsNeitherAHairNorARope() {
    for (Line line : lines(Alignment.JUSTIFIED, 180)) {
      for (var segment : line.segments()) {
        var run = segment.glyphs();
        int stroke = 0;
        for (int i = 0; i <= run.glyphs().length; i++) {
          if (i < run.glyphs().length && run.glyphs()[i] == TATWEEL) {
            stroke += run.advances()[i];
          } else if (stroke > 0) {
            int own = SIZE.times(WIDTH, 1000).millipoints();
            assertTrue(
                stroke >= own * 55 / 100 && stroke <= own * 205 / 100, stroke + " of " + own);
            stroke = 0;
          }
        }
      }
    }
  }

  /// A stroke belongs to the letter before it, and the text is as it was.
  @Test
  void strokesAreNoLetters() {
    var said = new StringBuilder();
    for (Line line : lines(Alignment.JUSTIFIED, 180)) {
      line.segments().forEach(segment -> said.append(segment.glyphs().text()));
    }
    assertEquals(TEXT, said.toString());
    assertFalse(said.toString().contains("\u0640"));
  }

  @Test
  void linesThatAreNotFilledHaveNone() {
    for (Line line : lines(Alignment.RAGGED, 180)) {
      assertEquals(0, strokes(line));
    }
  }
}
