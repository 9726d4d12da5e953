package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.font.FontBook;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.geometry.Length;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.TextStyle;

/// The composer with the fonts that ship: hanging marks, ligatures that a break takes apart, faces
/// that step in.
class RealFontsTest {
  private static final String TEXT =
      "The office staff filed five fluffy affidavits in difficult, inefficient offices; \"baffled\""
          + " officials from the Effingham affiliate offered off-hand, half-finished justifications"
          + " - sufficient, officially, for Wolfgang T. Offenbach's efficient fisheries fund. See"
          + " https://www.example.org/official-files/affidavits/2012?office=five for difficulties.";

  private static HarfBuzzShaper shaper;
  private static ParagraphShaper paragraphs;

  @BeforeAll
  static void openFonts() {
    shaper = new HarfBuzzShaper();
    var fonts = FontBook.read(List.of(Path.of("fonts"))).value().orElseThrow();
    paragraphs =
        new ParagraphShaper(fonts, shaper, any -> List.of("Noto Sans"), new Hyphenators(List.of()));
  }

  @AfterAll
  static void closeFonts() {
    shaper.close();
  }

  private static ShapedParagraph shaped(String family, String text, boolean protrusion) {
    var letters =
        new TextStyle(
            new FaceKey(family, false, false),
            Length.ofPoints(10),
            Ink.BLACK,
            TextStyle.Figures.LINING,
            false,
            false,
            0,
            Locale.UK);
    var style =
        new ParagraphStyle(
            Role.BODY,
            letters,
            Length.ofPoints(14),
            Alignment.JUSTIFIED,
            Length.ZERO,
            true,
            protrusion);
    var run = new StyledRun(text, letters, Optional.empty(), Place.of("articles/a.md", 3, 1));
    return paragraphs.shape(new StyledParagraph(List.of(run), style));
  }

  @Test
  void everyMeasureKeepsTheTextAndFillsTheLines() {
    for (String family : List.of("Noto Serif", "Source Serif 4")) {
      var shaped = shaped(family, TEXT, true);
      for (int width = 90_000; width <= 330_000; width += 1_700) {
        var set =
            new LineBreaker().set(shaped, Measure.of(new Length(width)), Wish.BEST).orElseThrow();
        String what = family + " " + width;
        assertEquals(
            shaped.text(),
            set.lines().stream()
                .map(OneEm::text)
                .collect(Collectors.joining())
                .replace("\u00AD", ""),
            what);
        for (int i = 0; i + 1 < set.lines().size(); i++) {
          var line = set.lines().get(i);
          if (!set.forced().contains(i)) {
            int start = line.segments().getFirst().x().millipoints();
            int end = line.end().millipoints();
            assertTrue(start <= 0 && start > -4_000, what + " starts at " + start);
            assertTrue(end >= width && end < width + 4_000, what + " ends at " + end);
          }
        }
      }
    }
  }

  @Test
  void aHyphenInTheAddressIsNeverAdded() {
    var shaped = shaped("Noto Serif", TEXT, true);
    int from = shaped.text().indexOf("https");
    int to = shaped.text().indexOf(" for difficulties");
    for (int i = 0; i < shaped.places.count; i++) {
      var opening = shaped.places.openings[i];
      if (opening.end() > from && opening.end() < to) {
        assertNotEquals(Opening.Kind.BROKEN_WORD, opening.kind());
        assertTrue("/._-?&=".indexOf(shaped.text().charAt(opening.end() - 1)) >= 0);
      }
    }
  }

  @Test
  void aLigatureFallsApartWhereTheWordIsBroken() {
    var shaped = shaped("Noto Serif", "a of\u00ADfice is as it has to be", true);
    var set =
        new LineBreaker().set(shaped, Measure.of(new Length(28_000)), Wish.BEST).orElseThrow();
    assertEquals("a of-\nfice is\nas it\nhas to\nbe", OneEm.shown(set));
    var first = set.lines().getFirst().segments().getFirst().glyphs();
    // a, space, o, f and the hyphen, whatever ligature the whole word has.
    assertEquals(5, first.glyphs().length);
    assertEquals("a of\u00AD", first.text());
    assertEquals(4, first.clusters()[4]);
    var second = set.lines().get(1).segments().getFirst().glyphs();
    assertEquals("fice is ", second.text());
    assertEquals(0, second.clusters()[0]);
  }

  @Test
  void marksHangOnlyWhereTheStyleSaysSo() {
    var flush =
        new LineBreaker()
            .set(shaped("Noto Serif", TEXT, false), Measure.of(new Length(229_606)), Wish.BEST)
            .orElseThrow();
    for (int i = 0; i + 1 < flush.lines().size(); i++) {
      if (!flush.forced().contains(i)) {
        assertEquals(229_606, flush.lines().get(i).end().millipoints());
      }
    }
  }

  @Test
  void scalingAndLetterspacingKeepTheirLimits() {
    var shaped = shaped("Noto Serif", TEXT, true);
    for (int width = 150_000; width <= 330_000; width += 3_100) {
      var set =
          new LineBreaker().set(shaped, Measure.of(new Length(width)), Wish.BEST).orElseThrow();
      for (int i = 0; i + 1 < set.lines().size(); i++) {
        for (var segment : set.lines().get(i).segments()) {
          int scale = segment.glyphs().scale();
          assertTrue(scale >= 980 && scale <= 1020, "scale " + scale);
        }
        if (!set.forced().contains(i)) {
          var run = set.lines().get(i).segments().getFirst().glyphs();
          int[] spaces =
              IntStream.range(0, run.glyphs().length)
                  .filter(g -> " \u00A0".indexOf(run.text().charAt(run.clusters()[g])) >= 0)
                  .map(g -> run.advances()[g])
                  .filter(advance -> advance > 0)
                  .toArray();
          int natural = 2_600;
          assertTrue(
              Arrays.stream(spaces)
                  .allMatch(s -> s >= natural * 74 / 100 && s <= natural * 151 / 100),
              width + ": " + Arrays.toString(spaces));
        }
      }
    }
  }

  @Test
  void aCharacterThatNoFontHasIsToldWithItsPlace() {
    var problems = shaped("Noto Serif", "a \uA015 b", true).problems();
    assertEquals(1, problems.size());
    assertEquals("articles/a.md:3:1", problems.getFirst().place().toString());
    assertEquals(0xA015, ((Problem.MissingGlyph) problems.getFirst()).codePoint());
    assertFalse(problems.getFirst().sentence().isBlank());
  }

  /// After a break the letters that stand in for a word's own may reach past the next place to
  /// break.
  @Test
  void narrowPlacesOfAnyWidthAreGotThrough() {
    var text =
        "in co-operation 39 guards “ready” co-operation well-read well-read co-operation – well-read"
            + " 2012 the Dushanbe NATO quick co-operation guards 39 border “ready” of NATO";
    var justified = shaped("Source Serif 4", text, true).styled();
    var style = justified.style();
    var ragged =
        new ParagraphStyle(
            Role.LIST_ITEM,
            style.text(),
            style.leading(),
            Alignment.RAGGED,
            Length.ZERO,
            true,
            true);
    var paragraph = paragraphs.shape(new StyledParagraph(justified.runs(), ragged));
    for (int width = -3000; width <= 20_000; width += 500) {
      for (int lines = 1; lines < 12; lines++) {
        var measure =
            new Measure(
                List.of(
                    new Measure.Span(4, Length.ZERO, Length.ofPoints(40)),
                    new Measure.Span(lines, Length.ZERO, new Length(width)),
                    new Measure.Span(Integer.MAX_VALUE, Length.ZERO, Length.ofPoints(40))));
        var set = new LineBreaker().set(paragraph, measure, Wish.BEST).orElseThrow();
        var said = set.lines().stream().map(OneEm::text).collect(Collectors.joining());
        assertEquals(paragraph.text(), said.replace("\u00AD", ""), width + " " + lines);
      }
    }
  }

  /// What a font neither shows nor lacks: at a line's edge it leaves nothing that could hang.
  @ParameterizedTest
  @ValueSource(
      strings = {"\u2028", "\u2029", "\u200D", "\u200B", "\uFEFF", "\u2060", "\u202E", "\u0301"})
  void charactersWithoutAGlyphStandAnywhere(String mark) {
    for (var text : List.of("a " + mark + " b", mark, "a " + mark, mark + " b-" + mark + "-c")) {
      var paragraph = shaped("Source Serif 4", text, true);
      var set = new LineBreaker().set(paragraph, Measure.of(new Length(8_000)), Wish.BEST);
      assertTrue(set.orElseThrow().count() > 0, text);
    }
  }
}
