package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoin.geometry.Length;
import org.quoin.problem.Place;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;

/// Small settings whose sums are in the test: every glyph is one em (10 000 millipoints) wide.
class LineBreakerTest {
  private final LineBreaker breaker = new LineBreaker();

  private SetParagraph set(Alignment alignment, boolean hyphenate, int ems, String text) {
    var shaped = OneEm.shaped(OneEm.style(alignment, hyphenate), text);
    return breaker.set(shaped, OneEm.ems(ems), Wish.BEST).orElseThrow();
  }

  @Test
  void raggedLinesKeepTheirNaturalWidth() {
    var set = set(Alignment.RAGGED, false, 10, "aaaa bbbb cccc dd");
    assertEquals("aaaa bbbb\ncccc dd", OneEm.shown(set));
    assertEquals(9 * OneEm.EM, OneEm.width(set.lines().get(0)));
    assertEquals(7 * OneEm.EM, OneEm.width(set.lines().get(1)));
    assertEquals(0, set.lines().get(0).from());
    assertEquals(10, set.lines().get(0).to());
  }

  @Test
  void aSpaceAtALineEndStaysInTheTextAndTakesNoRoom() {
    var line = set(Alignment.RAGGED, false, 10, "aaaa bbbb cccc dd").lines().getFirst();
    var run = line.segments().getFirst().glyphs();
    assertEquals("aaaa bbbb ", run.text());
    assertEquals(0, run.advances()[9]);
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, run.clusters());
  }

  @Test
  void aBanOnHyphensGivesWayWhereNoLineCouldEndWithoutOne() {
    var shaped = OneEm.shaped(OneEm.style(Alignment.JUSTIFIED, true), "a-b-c-d");
    var ban = new Wish(0, Set.of(0, 1, 2, 3, 4, 5, 6));
    var set = breaker.set(shaped, OneEm.ems(1), ban).orElseThrow();
    assertEquals("abcd", OneEm.shown(set).replaceAll("[-\n]", ""));
    assertTrue(set.lines().stream().anyMatch(Line::showsHyphen));
  }

  @Test
  void balancedLinesAreOfOneLength() {
    var set = set(Alignment.BALANCED, false, 14, "aaaa bbbb cccc dddd ee");
    assertEquals("aaaa bbbb\ncccc dddd ee", OneEm.shown(set));
  }

  @Test
  void aHeadlineLineDoesNotEndInAShortWord() {
    var set = set(Alignment.BALANCED, false, 18, "Aaaaa bbb the Ccccc ddd");
    assertEquals("Aaaaa bbb\nthe Ccccc ddd", OneEm.shown(set));
    var evenWithout = set(Alignment.BALANCED, false, 18, "Aaaaa bbb Tee Ccccc ddd");
    assertEquals("Aaaaa bbb Tee\nCcccc ddd", OneEm.shown(evenWithout));
  }

  @Test
  void aHeadlineHasNoSingleWordOnItsLastLine() {
    var set = set(Alignment.BALANCED, false, 16, "Aaaaa bbb ccc dddddddddd");
    assertEquals("Aaaaa bbb\nccc dddddddddd", OneEm.shown(set));
  }

  @Test
  void aHeadlineIsHyphenatedAtSoftHyphensAlone() {
    var whole = set(Alignment.BALANCED, true, 9, "aaaaa bbbbbb cccc ddddddddd");
    assertEquals("aaaaa\nbbbbbb\ncccc\nddddddddd", OneEm.shown(whole));
    var soft = set(Alignment.BALANCED, true, 9, "aaaaa bb\u00ADbbbb cccc ddddddddd");
    assertEquals("aaaaa bb-\nbbbb cccc\nddddddddd", OneEm.shown(soft));
  }

  @Test
  void aWordIsHyphenatedInTheLanguageOfItsRun() {
    var style = OneEm.style(Alignment.JUSTIFIED, true);
    var russian = style.text().withLanguage(Locale.of("ru"));
    var place = Place.of("test");
    var runs =
        List.of(
            new StyledRun("aaaa ", style.text(), Optional.empty(), place),
            new StyledRun("bbbb", russian, Optional.empty(), place),
            new StyledRun(" cccc", style.text(), Optional.empty(), place));
    Syllables inRussian =
        (word, language) -> language.getLanguage().equals("ru") ? new int[] {2} : new int[0];
    var shaped =
        new ParagraphShaper(OneEm.SHAPING, inRussian).shapeAsIs(new StyledParagraph(runs, style));
    var broken =
        Arrays.stream(shaped.places.openings)
            .filter(opening -> opening.kind() == Opening.Kind.BROKEN_WORD)
            .map(Opening::end)
            .toList();
    assertEquals(List.of(7), broken);
  }

  @Test
  void centredLinesStandInTheMiddle() {
    var set = set(Alignment.CENTRED, false, 10, "aaaa bb");
    assertEquals(new Length(15_000), set.lines().getFirst().segments().getFirst().x());
  }

  @Test
  void flushEndLinesEndAtTheEdge() {
    var set = set(Alignment.FLUSH_END, false, 10, "aaaa bb");
    assertEquals(new Length(100_000), set.lines().getFirst().end());
  }

  @Test
  void aJustifiedLineSharesWhatIsMissing() {
    // 19 ems in a measure of 19.5: 5 000 are missing. Glyphs take 35 % (1 750 of 16 ems: 10.9 per
    // mille, set as 11, so 1 760), letters 45 % but no more than 15 per mille of the em at each of
    // their 12 gaps (1 800, less the 10 that rounding gave the glyphs), the three spaces the rest.
    var shaped =
        OneEm.shaped(
            OneEm.style(Alignment.JUSTIFIED, false), "aaaa bbbb cccc dddd eeeeeeeeeee fffff");
    var set = breaker.set(shaped, Measure.of(new Length(195_000)), Wish.BEST).orElseThrow();
    var run = set.lines().getFirst().segments().getFirst().glyphs();
    assertEquals("aaaa bbbb cccc dddd ", run.text());
    assertEquals(1011, run.scale());
    assertEquals(195_000, run.width().millipoints());
    int spaces = run.advances()[4] + run.advances()[9] + run.advances()[14];
    assertEquals(30_000 + 5_000 - 1_760 - 1_790, spaces);
    // 1 790 / 12, rounded down at the first gap, on top of 10 110.
    assertEquals(10_110 + 149, run.advances()[0]);
    assertEquals(List.of(), set.forced());
  }

  @Test
  void aLineThatIsForcedApartLetsItsLettersHelp() {
    // Three spaces may grow by 3 * 6 500, to 165 %; what lies beyond goes between
    // the letters, up to 10 per mille of the em more at each gap.
    var adjustment = new Adjustment(Elasticity.BODY);
    adjustment.share(24_000, 30_000, 120_000, 160_000, 0);
    assertEquals(1_800, adjustment.letters);
    assertEquals(3_200, adjustment.glyphs);
    assertEquals(19_000, adjustment.spaces);
    assertEquals(1_266, adjustment.looseness);
    adjustment.ease(30_000, 120_000);
    assertEquals(19_000, adjustment.spaces);
    adjustment.share(25_000, 30_000, 120_000, 160_000, 0);
    adjustment.ease(30_000, 120_000);
    assertEquals(19_500, adjustment.spaces);
    assertEquals(2_300, adjustment.letters);
  }

  @Test
  void aLineThatNothingFillsIsLeftShort() {
    var set = set(Alignment.JUSTIFIED, false, 20, "aa bb cccccccccccccccccc dd");
    assertEquals("aa bb\ncccccccccccccccccc\ndd", OneEm.shown(set));
    assertEquals(5 * OneEm.EM, OneEm.width(set.lines().get(0)));
    assertEquals(18 * OneEm.EM, OneEm.width(set.lines().get(1)));
    assertEquals(List.of(0, 1), set.forced());
  }

  @Test
  void theLastLineIsNotSpread() {
    var set = set(Alignment.JUSTIFIED, false, 12, "aaa bbb");
    assertEquals(7 * OneEm.EM, OneEm.width(set.lines().getFirst()));
  }

  @Test
  void anAddedHyphenIsASoftHyphenInTheText() {
    var set = set(Alignment.JUSTIFIED, true, 11, "aaa bbb cccc dddd eee fff");
    var first = set.lines().getFirst();
    assertEquals("aaa bbb cc-\ncc dddd eee\nfff", OneEm.shown(set));
    assertTrue(first.hyphenated());
    assertEquals("aaa bbb cc\u00AD", OneEm.text(first));
    assertEquals(11 * OneEm.EM, OneEm.width(first));
  }

  @Test
  void aHyphenOfTheTextIsSeenToo() {
    var set = set(Alignment.RAGGED, false, 9, "aaa bbbb-cccc dd");
    assertEquals("aaa bbbb-\ncccc dd", OneEm.shown(set));
    assertTrue(set.lines().getFirst().showsHyphen());
    assertFalse(set.lines().getFirst().hyphenated());
    assertFalse(set.lines().getLast().showsHyphen());
  }

  @Test
  void aLineFeedEndsALine() {
    var set = set(Alignment.RAGGED, false, 20, "aaa\nbbb ccc");
    assertEquals("aaa\nbbb ccc", OneEm.shown(set));
  }

  @Test
  void theFirstLineIsIndented() {
    var style = OneEm.style(Alignment.RAGGED, false).withIndent(new Length(20_000));
    var set =
        breaker.set(OneEm.shaped(style, "aaaa bbbb cccc"), OneEm.ems(10), Wish.BEST).orElseThrow();
    assertEquals("aaaa\nbbbb cccc", OneEm.shown(set));
    assertEquals(new Length(20_000), set.lines().get(0).segments().getFirst().x());
    assertEquals(Length.ZERO, set.lines().get(1).segments().getFirst().x());
  }

  @Test
  void widthsMayChangePartWay() {
    var measure =
        new Measure(
            List.of(
                new Measure.Span(1, new Length(60_000), new Length(40_000)),
                new Measure.Span(Integer.MAX_VALUE, Length.ZERO, new Length(100_000))));
    var shaped = OneEm.shaped(OneEm.style(Alignment.RAGGED, false), "aaaa bbbb cccc");
    var set = breaker.set(shaped, measure, Wish.BEST).orElseThrow();
    assertEquals("aaaa\nbbbb cccc", OneEm.shown(set));
    assertEquals(new Length(60_000), set.lines().getFirst().segments().getFirst().x());
  }

  @Test
  void aWordWiderThanItsColumnIsCutAndTold() {
    var set = set(Alignment.JUSTIFIED, false, 10, "a bbbbbbbbbbbbbbbbbbbbbbbb c");
    assertTrue(!set.forced().isEmpty());
    assertEquals(
        "a bbbbbbbbbbbbbbbbbbbbbbbb c",
        String.join("", OneEm.shown(set).split("\n")).replace("bc", "b c"));
    for (Line line : set.lines()) {
      assertTrue(OneEm.width(line) <= 10 * OneEm.EM, OneEm.shown(set));
    }
  }

  @Test
  void anEmptyParagraphIsOneEmptyLine() {
    var set = set(Alignment.JUSTIFIED, true, 10, "");
    assertEquals(1, set.lines().size());
    assertEquals(List.of(), set.lines().getFirst().segments());
  }

  @Test
  void aMeasureOfNothingStillSets() {
    var set = set(Alignment.JUSTIFIED, true, 0, "ab cd");
    assertEquals("a\nb\nc\nd", OneEm.shown(set));
  }

  @Test
  @Timeout(20)
  void aWordOfAHundredThousandLettersSets() {
    var set = set(Alignment.JUSTIFIED, true, 30, "a".repeat(100_000));
    assertTrue(set.lines().size() >= 100_000 / 31);
  }

  @Test
  @Timeout(20)
  void aParagraphOfTenThousandWordsSets() {
    var shaped =
        OneEm.shaped(OneEm.style(Alignment.JUSTIFIED, true), OneEm.words(new Random(1), 10_000, 9));
    var set =
        Assertions.assertTimeout(
            Duration.ofSeconds(20),
            () -> breaker.set(shaped, OneEm.ems(45), new Wish(1, Set.of(3, 700))));
    assertTrue(set.isPresent());
  }
}
