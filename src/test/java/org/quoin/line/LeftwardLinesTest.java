package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.geometry.Length;
import org.quoin.problem.Place;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;

/// Lines that begin on the right, in a font whose every glyph is one em (10,000) wide.
class LeftwardLinesTest {
  private static final Locale PERSIAN = Locale.of("fa");

  private static SetParagraph set(Alignment alignment, int ems, String... runs) {
    var text = OneEm.text().withLanguage(PERSIAN);
    var style = OneEm.style(alignment, true).withText(text);
    var styled =
        List.of(runs).stream()
            .map(run -> new StyledRun(run, text, Optional.empty(), Place.of("test")))
            .toList();
    var shaped =
        new ParagraphShaper(OneEm.SHAPING, OneEm.PAIRS)
            .shapeAsIs(new StyledParagraph(styled, style));
    return new LineBreaker().set(shaped, OneEm.ems(ems), Wish.BEST).orElseThrow();
  }

  private static List<Integer> places(Line line) {
    return line.segments().stream().map(segment -> segment.x().millipoints()).toList();
  }

  @Test
  void begins_atTheRightEdge() {
    var line = set(Alignment.RAGGED, 10, "سلام").lines().getFirst();
    assertEquals(List.of(60_000), places(line));
    assertEquals(Length.ZERO, line.begin());
    assertEquals(new Length(40_000), line.end());
    assertTrue(line.segments().getFirst().glyphs().isRightToLeft());
  }

  /// سال (3), a space, IOM (3), a space, و (1): 9 ems from the right edge of 12 inwards.
  @Test
  void putsLatinWordsInTheirPlace() {
    var line = set(Alignment.RAGGED, 12, "سال IOM و").lines().getFirst();
    assertEquals(List.of(80_000, 50_000, 30_000), places(line));
    var names = line.segments().stream().map(segment -> segment.glyphs().text()).toList();
    assertEquals(List.of("سال ", "IOM", " و"), names);
    assertFalse(line.segments().get(1).glyphs().isRightToLeft());
  }

  @Test
  void drawsGlyphsFromTheLeft() {
    var glyphs =
        set(Alignment.RAGGED, 10, "سلام").lines().getFirst().segments().getFirst().glyphs();
    assertArrayEquals(new int[] {'م', 'ا', 'ل', 'س'}, glyphs.glyphs());
    assertArrayEquals(new int[] {3, 2, 1, 0}, glyphs.clusters());
    assertEquals("سلام", glyphs.text());
  }

  @Test
  void endsAtTheLeftEdgeOrStandsInTheMiddle() {
    assertEquals(List.of(0), places(set(Alignment.FLUSH_END, 10, "سلام").lines().getFirst()));
    assertEquals(List.of(30_000), places(set(Alignment.CENTRED, 10, "سلام").lines().getFirst()));
  }

  /// Joined letters stay joined: what a line lacks goes between words, into strokes between letters
  /// and into the glyphs.
  @Test
  void fillsTheMeasureWithoutSettingLettersApart() {
    var paragraph = set(Alignment.JUSTIFIED, 12, "یک دو سه چهار پنج شش هفت هشت نه ده یازده");
    assertTrue(paragraph.lines().size() > 3);
    for (Line line : paragraph.lines().subList(0, paragraph.lines().size() - 1)) {
      assertEquals(Length.ZERO, line.begin());
      assertEquals(new Length(120_000), line.end());
      for (var segment : line.segments()) {
        var run = segment.glyphs();
        for (int i = 0; i < run.glyphs().length; i++) {
          if (run.glyphs()[i] != ' ' && run.glyphs()[i] != Tatweel.LETTER) {
            assertEquals(OneEm.EM * run.scale() / 1000, run.advances()[i], 1, run.text());
          }
        }
      }
    }
  }

  @Test
  void breaksNoArabicWordWithAHyphen() {
    for (Line line : set(Alignment.JUSTIFIED, 9, "نمایندگی مهاجرت امن سودمندتر").lines()) {
      assertFalse(line.hyphenated());
    }
  }
}
