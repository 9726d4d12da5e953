package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quoin.geometry.Length;
import org.quoin.style.ParagraphStyle.Alignment;

/// Every way to break a short paragraph is tried; none may be cheaper than the breaker's.
class TotalFitOracleTest {
  private static final int PARAGRAPHS = 300;

  /// Wide limits, so that short paragraphs have many settings to choose from.
  private static final Elasticity LIMITS = new Elasticity(1500, 500, 20, 20, 250, 350, 0);

  @ParameterizedTest
  @EnumSource(Alignment.class)
  void noOtherSettingIsCheaper(Alignment alignment) {
    int variants = 0;
    int emergencies = 0;
    for (int seed = 0; seed < PARAGRAPHS; seed++) {
      var random = new Random(seed);
      var style = OneEm.style(alignment, random.nextBoolean());
      if (random.nextInt(3) == 0) {
        style = style.withIndent(new Length(2 * OneEm.EM));
      }
      String text = OneEm.words(random, 3 + random.nextInt(9), 5);
      if (random.nextInt(4) == 0) {
        text = text.replaceFirst(" ", "\n");
      }
      var shaped = OneEm.shaped(style, text);
      var measure = measure(random);
      Set<Integer> unbroken = random.nextBoolean() ? Set.of() : Set.of(random.nextInt(3));
      var oracle = new Oracle(shaped, measure, unbroken).best();
      int best = bestLines(oracle, alignment);
      for (int longer = -1; longer <= 1; longer++) {
        var set =
            new LineBreaker(LIMITS, Taste.BODY).set(shaped, measure, new Wish(longer, unbroken));
        String what = "seed " + seed + ", longer " + longer + ": " + text;
        if (best < 0) {
          // No legal setting: an emergency one for the best, none for the variants.
          assertEquals(longer == 0, set.isPresent(), what);
          assertEquals(longer == 0, set.map(s -> !s.forced().isEmpty()).orElse(false), what);
          if (longer == 0) {
            var least = new Oracle(shaped, measure, unbroken).inEmergency(isFewest(alignment));
            assertEquals(least, set.orElseThrow().cost(), what);
            emergencies++;
          }
        } else {
          assertEquals(
              Optional.ofNullable(oracle.get(best + longer)), set.map(SetParagraph::cost), what);
          variants += set.isPresent() && longer != 0 ? 1 : 0;
        }
      }
    }
    assertTrue(alignment != Alignment.JUSTIFIED || emergencies > 0, "no emergency came up");
    assertTrue(variants > PARAGRAPHS / 15, "too few variants to prove anything: " + variants);
  }

  private static Measure measure(Random random) {
    Length wide = new Length((7 + random.nextInt(8)) * OneEm.EM);
    if (random.nextBoolean()) {
      return Measure.of(wide);
    }
    var narrow = new Length((6 + random.nextInt(4)) * OneEm.EM);
    return new Measure(
        List.of(
            new Measure.Span(1 + random.nextInt(2), Length.ZERO, wide),
            new Measure.Span(1 + random.nextInt(2), new Length(3000), narrow),
            new Measure.Span(Integer.MAX_VALUE, Length.ZERO, wide)));
  }

  private static boolean isFewest(Alignment alignment) {
    return alignment == Alignment.BALANCED || alignment == Alignment.CENTRED;
  }

  private static int bestLines(Map<Integer, Long> costs, Alignment alignment) {
    boolean fewest = isFewest(alignment);
    return costs.entrySet().stream()
        .min(
            fewest
                ? Map.Entry.comparingByKey()
                : Map.Entry.<Integer, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  /// Tries all subsets of the places; keeps nothing from line to line but what the rules speak of.
  private static final class Oracle {
    private final Places places;
    private final Appraisal appraisal;
    private final Measure measure;
    private final long indent;
    private final Set<Integer> unbroken;
    private final Map<Integer, Long> best = new HashMap<>();

    Oracle(ShapedParagraph shaped, Measure measure, Set<Integer> unbroken) {
      var style = shaped.styled().style();
      this.places = shaped.places;
      this.appraisal =
          new Appraisal(
              places,
              LIMITS,
              Taste.BODY,
              style.alignment(),
              OneEm.EM,
              LastWord.isShort(shaped.text()));
      this.measure = measure;
      this.indent = style.indent().millipoints();
      this.unbroken = unbroken;
    }

    /// The least cost when lines may break the limits. Too many settings to try each, but what
    /// follows a line depends on no more than its end, its number, its hyphens and its fitness.
    long inEmergency(boolean fewest) {
      var costs = emergency(0, 0, 0, 0);
      return fewest
          ? costs.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue()
          : costs.values().stream().min(Long::compare).orElseThrow();
    }

    private record State(int place, int line, int ladder, int fitness) {}

    private final Map<State, Map<Integer, Long>> known = new HashMap<>();

    /// The least cost from a place to the end for each number of lines that it may take.
    private Map<Integer, Long> emergency(int a, int line, int ladder, int fitness) {
      if (a == places.count - 1) {
        return Map.of(0, 0L);
      }
      var state = new State(a, line, ladder, fitness);
      if (!known.containsKey(state)) {
        Map<Integer, Long> costs = new HashMap<>();
        for (int b = a + 1; b < places.count; b++) {
          boolean closes = places.kind(b).closes();
          boolean hyphen = places.kind(b).showsHyphen();
          int stacked = hyphen ? ladder + 1 : 0;
          appraisal.line(a, b, width(line), true);
          if (appraisal.possible
              && stacked <= 2
              && !(hyphen && unbroken.contains(line))
              && !(closes && places.kind(a) == Opening.Kind.BROKEN_WORD)) {
            long contrast = line == 0 ? 0 : appraisal.contrast(fitness, appraisal.fitness);
            long own = appraisal.cost + contrast + appraisal.end(b, stacked);
            emergency(b, line + 1, stacked, appraisal.fitness)
                .forEach((lines, cost) -> costs.merge(lines + 1, own + cost, Math::min));
          }
          if (closes) {
            break;
          }
        }
        known.put(state, costs);
      }
      return known.get(state);
    }

    private long width(int line) {
      return measure.at(line).width().millipoints() - (line == 0 ? indent : 0);
    }

    /// The least cost for each number of lines.
    Map<Integer, Long> best() {
      tryFrom(0, 0, 0, 0, 0);
      return best;
    }

    private void tryFrom(int a, int line, int ladder, int fitness, long cost) {
      if (a == places.count - 1) {
        best.merge(line, cost, Math::min);
        return;
      }
      for (int b = a + 1; b < places.count; b++) {
        boolean closes = places.kind(b).closes();
        boolean hyphen = places.kind(b).showsHyphen();
        appraisal.line(a, b, width(line), false);
        int stacked = hyphen ? ladder + 1 : 0;
        if (appraisal.possible
            && stacked <= 2
            && !(hyphen && unbroken.contains(line))
            && !(closes && places.kind(a) == Opening.Kind.BROKEN_WORD)) {
          long contrast = line == 0 ? 0 : appraisal.contrast(fitness, appraisal.fitness);
          long end = appraisal.end(b, stacked);
          tryFrom(b, line + 1, stacked, appraisal.fitness, cost + appraisal.cost + contrast + end);
        }
        if (closes) {
          break;
        }
      }
    }
  }
}
