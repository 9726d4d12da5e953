package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quoin.preflight.TypographyFigures;
import org.quoin.preflight.TypographyGauge;

/// The goals of `docs/typography.md`, measured on finished files: each language's sample in its own
/// theme, and the real newsletter in the theme that other engines were measured in.
class TypographyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"2012-q2", "2012-q2-ru", "2012-q2-tg", ScreenSample.REAL, ScreenSample.COMPARISON})
  void everyGoalIsReached(String name) throws IOException {
    var figures = TypographyGauge.measure(ScreenSample.of(name).file());
    assertTrue(figures.lines() > 100, "too few lines to speak of: " + figures.lines());
    assertTrue(3 * figures.justified() > 2 * figures.lines(), figures.toString());
    assertEquals(
        List.of(),
        figures.rows().stream().filter(row -> !row.reached()).toList(),
        figures::toString);
  }

  /// A build measures its pages before they are pressed, which saves reading the file.
  @ParameterizedTest
  @ValueSource(strings = {"2012-q2", "2012-q2-tg"})
  void thePaintedPagesMeasureWhatTheFileMeasures(String name) throws IOException {
    var sample = ScreenSample.of(name);
    var file = TypographyGauge.measure(sample.file());
    var painted = TypographyGauge.measure(sample.display().pages());
    // A file's places are rounded to thousandths of a point.
    assertEquals(file.space95(), painted.space95(), 10);
    assertEquals(file.spaceDeviation(), painted.spaceDeviation(), 10);
    assertEquals(counts(file), counts(painted));
  }

  /// Lines that are read from the right are seen, too, with the spaces they were filled by.
  @ParameterizedTest
  @ValueSource(strings = {"2012-q2-ar", "2012-q2-fa"})
  void linesFromTheRightAreMeasured(String name) throws IOException {
    var sample = ScreenSample.of(name);
    var figures = TypographyGauge.measure(sample.file());
    assertTrue(2 * figures.justified() > figures.lines(), figures.toString());
    assertTrue(figures.spaceDeviation() > 50, figures.toString());
    assertEquals(0, figures.hyphenLines());
    // In a file the marks over letters have no place of their own in the order of reading.
    var painted = TypographyGauge.measure(sample.display().pages());
    assertEquals(figures.justified(), painted.justified());
    assertEquals(figures.spaceDeviation(), painted.spaceDeviation(), 30);
    assertEquals(figures.space95(), painted.space95(), 60);
  }

  private static List<Integer> counts(TypographyFigures figures) {
    return List.of(
        figures.lines(),
        figures.justified(),
        figures.wideLines(),
        figures.hyphenLines(),
        figures.longestLadder(),
        figures.hyphenFeet(),
        figures.gridLines());
  }
}
