package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoin.geometry.Length;
import org.quoin.style.ParagraphStyle.Alignment;

/// What must hold of every setting, over random paragraphs; the seed is in each message.
class LineBreakerPropertyTest {
  private static final int SEEDS = 400;
  private final LineBreaker breaker = new LineBreaker();

  @Test
  void nothingIsLostNorDoubled() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      for (Alignment alignment : Alignment.values()) {
        var shaped = shaped(random, alignment);
        var set = breaker.set(shaped, measure(random), Wish.BEST).orElseThrow();
        String together = set.lines().stream().map(OneEm::text).collect(Collectors.joining());
        assertEquals(
            shaped.text().replace('\n', ' '), together.replace("\u00AD", ""), "seed " + seed);
        int from = 0;
        for (Line line : set.lines()) {
          assertEquals(from, line.from(), "seed " + seed);
          from = line.to();
        }
        assertEquals(shaped.text().length(), from, "seed " + seed);
      }
    }
  }

  @Test
  void justifiedLinesFillTheMeasureToTheMillipoint() {
    int filled = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var shaped = shaped(random, Alignment.JUSTIFIED);
      var set = breaker.set(shaped, measure(random), Wish.BEST).orElseThrow();
      for (int i = 0; i < set.lines().size() - 1; i++) {
        Line line = set.lines().get(i);
        boolean closed = shaped.text().charAt(line.to() - 1) == '\n';
        if (!set.forced().contains(i) && !closed) {
          filled++;
          int indent = i == 0 ? shaped.styled().style().indent().millipoints() : 0;
          assertEquals(
              line.measure().millipoints() - indent,
              OneEm.width(line),
              "seed " + seed + " line " + i);
          assertEquals(
              line.inset().plus(new Length(indent)),
              line.segments().getFirst().x(),
              "seed " + seed);
          assertSegmentsJoin(line, seed);
        }
      }
    }
    assertTrue(filled > SEEDS, "too few justified lines: " + filled);
  }

  private static void assertSegmentsJoin(Line line, int seed) {
    for (int i = 1; i < line.segments().size(); i++) {
      var before = line.segments().get(i - 1);
      assertEquals(
          before.x().plus(before.glyphs().width()), line.segments().get(i).x(), "seed " + seed);
    }
  }

  @Test
  void hyphensKeepTheirRules() {
    int hyphens = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var shaped = shaped(random, Alignment.JUSTIFIED);
      var unbroken = Set.of(random.nextInt(4), 4 + random.nextInt(4));
      var lines = breaker.set(shaped, measure(random), new Wish(0, unbroken)).orElseThrow().lines();
      int ladder = 0;
      for (int i = 0; i < lines.size(); i++) {
        boolean hyphenated = lines.get(i).hyphenated();
        ladder = hyphenated ? ladder + 1 : 0;
        hyphens += hyphenated ? 1 : 0;
        assertTrue(ladder <= 2, "a ladder of " + ladder + ", seed " + seed);
        assertFalse(hyphenated && unbroken.contains(i), "seed " + seed + " line " + i);
        boolean beforeLast =
            i == lines.size() - 2
                || i + 1 < lines.size() && endsAtLineFeed(shaped, lines.get(i + 1));
        assertFalse(hyphenated && beforeLast, "seed " + seed + " line " + i);
        assertEquals(hyphenated, OneEm.text(lines.get(i)).endsWith("\u00AD"), "seed " + seed);
      }
    }
    assertTrue(hyphens > SEEDS / 4, "too few hyphens to prove anything: " + hyphens);
  }

  private static boolean endsAtLineFeed(ShapedParagraph shaped, Line line) {
    return shaped.text().charAt(line.to() - 1) == '\n';
  }

  @Test
  void variantsHaveTheLinesThatWereWished() {
    int found = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var shaped = shaped(random, Alignment.values()[random.nextInt(5)]);
      var measure = measure(random);
      var best = breaker.set(shaped, measure, Wish.BEST).orElseThrow();
      for (int longer : List.of(-1, 1, 2)) {
        var other = breaker.set(shaped, measure, new Wish(longer, Set.of()));
        if (other.isPresent()) {
          found++;
          assertEquals(best.lines().size() + longer, other.get().lines().size(), "seed " + seed);
          assertTrue(other.get().forced().isEmpty(), "seed " + seed);
        }
      }
    }
    assertTrue(found > SEEDS / 4, "too few variants: " + found);
  }

  @Test
  void raggedLinesStayInsideTheirMeasure() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      for (Alignment alignment :
          List.of(Alignment.RAGGED, Alignment.BALANCED, Alignment.CENTRED, Alignment.FLUSH_END)) {
        var set = breaker.set(shaped(random, alignment), measure(random), Wish.BEST).orElseThrow();
        for (int i = 0; i < set.lines().size(); i++) {
          Line line = set.lines().get(i);
          int end = line.inset().plus(line.measure()).millipoints();
          if (!set.forced().contains(i)) {
            assertTrue(line.end().millipoints() <= end, "seed " + seed + " " + alignment);
            assertTrue(
                line.segments().isEmpty()
                    || line.segments().getFirst().x().compareTo(line.inset()) >= 0,
                "seed " + seed + " " + alignment);
          }
        }
      }
    }
  }

  private static ShapedParagraph shaped(Random random, Alignment alignment) {
    var style = OneEm.style(alignment, random.nextInt(4) > 0);
    if (random.nextInt(3) == 0) {
      style = style.withIndent(new Length(OneEm.EM));
    }
    var runs = new ArrayList<String>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String words = OneEm.words(random, 1 + random.nextInt(30), 3 + random.nextInt(9));
      runs.add(random.nextInt(5) == 0 ? words.replaceFirst(" ", "\n") : words);
      if (random.nextBoolean() && i > 0) {
        runs.add(" ");
      }
    }
    return OneEm.shaped(style, runs.toArray(String[]::new));
  }

  private static Measure measure(Random random) {
    Length wide = new Length((12 + random.nextInt(20)) * OneEm.EM);
    return random.nextBoolean()
        ? Measure.of(wide)
        : new Measure(
            List.of(
                new Measure.Span(1 + random.nextInt(3), Length.ZERO, wide),
                new Measure.Span(
                    1 + random.nextInt(3), new Length(50_000), wide.minus(new Length(50_000))),
                new Measure.Span(Integer.MAX_VALUE, Length.ZERO, wide)));
  }
}
