package org.quoin.line;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoin.Justified;
import org.quoin.RealCase;

/// Sets whole issues with one means or price changed at a time, and prints what each brings and
/// costs: the tables of `docs/typography.md`.
///
/// `mvn -Pbench test-compile exec:exec@frontier`
public final class Frontier {
  private static final Taste TASTE = Taste.BODY;

  private Frontier() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Map<String, List<Justified>> issues = new LinkedHashMap<>();
    if (RealCase.found().isPresent()) {
      issues.put("comparison", Justified.of(RealCase.comparison(Path.of("target/comparison"))));
    }
    for (String name : List.of("2012-q2", "2012-q2-ru", "2012-q2-tg")) {
      issues.put(name, Justified.of(Path.of("issues", name)));
    }
    System.out.println("standard deviation · 95th percentile (em) · hyphens · over 0.45 em · forced");
    System.out.println("a hyphen costs | " + String.join(" | ", issues.keySet()));
    for (long hyphen : List.of(0L, 2_000L, 5_000L, 10_000L, TASTE.hyphen(), 20_000L, 100_000L)) {
      row("" + hyphen, Elasticity.BODY, hyphen, issues);
    }
    System.out.println("glyphs, letters | " + String.join(" | ", issues.keySet()));
    row("word spaces alone", new Elasticity(500, 250, 0, 0, 0, 0, 0), TASTE.hyphen(), issues);
    row("glyphs ±2 %", new Elasticity(500, 250, 0, 20, 0, 350, 0), TASTE.hyphen(), issues);
    row("and letters ±0.8 %", new Elasticity(500, 250, 8, 20, 450, 350, 450), TASTE.hyphen(), issues);
    for (int[] shares : new int[][] {{200, 150}, {300, 200}, {400, 300}, {450, 350}, {600, 400}}) {
      row(
          "±1.5 %, shares " + shares[0] / 10 + " and " + shares[1] / 10,
          new Elasticity(500, 250, 15, 20, shares[0], shares[1], shares[0]),
          TASTE.hyphen(),
          issues);
    }
  }

  private static void row(
      String name, Elasticity limits, long hyphen, Map<String, List<Justified>> issues) {
    var taste =
        new Taste(
            TASTE.line(),
            TASTE.spread(),
            TASTE.extreme(),
            TASTE.strain(),
            TASTE.tight(),
            TASTE.contrast(),
            hyphen,
            TASTE.ownHyphen(),
            TASTE.ladder(),
            TASTE.runt(),
            TASTE.lonely());
    var breaker = new LineBreaker(limits, taste);
    var cells = new ArrayList<String>();
    issues.values().forEach(paragraphs -> cells.add(cell(paragraphs, breaker)));
    System.out.println(name + " | " + String.join(" | ", cells));
  }

  private static String cell(List<Justified> paragraphs, LineBreaker breaker) {
    var spaces = new ArrayList<Double>();
    int lines = 0;
    int hyphens = 0;
    int forced = 0;
    for (Justified justified : paragraphs) {
      var set = breaker.set(justified.paragraph(), justified.measure(), Wish.BEST).orElseThrow();
      forced += set.forced().size();
      for (int i = 0; i < set.lines().size(); i++) {
        var line = set.lines().get(i);
        lines++;
        hyphens += endsInHyphen(line) ? 1 : 0;
        double space = wordSpace(line);
        if (i + 1 < set.lines().size() && space > 0) {
          spaces.add(space);
        }
      }
    }
    spaces.sort(null);
    double mean = spaces.stream().mapToDouble(s -> s).average().orElse(0);
    double squares = spaces.stream().mapToDouble(s -> (s - mean) * (s - mean)).average().orElse(0);
    long wide = spaces.stream().filter(space -> space > 0.45).count();
    return String.format(
        Locale.ROOT,
        "%.3f · %.2f · %.1f %% · %.1f %% · %d",
        Math.sqrt(squares),
        spaces.get((spaces.size() - 1) * 95 / 100),
        100.0 * hyphens / lines,
        100.0 * wide / spaces.size(),
        forced);
  }

  private static boolean endsInHyphen(Line line) {
    String text = line.segments().isEmpty() ? "" : line.segments().getLast().glyphs().text();
    return line.hyphenated() || text.stripTrailing().endsWith("-");
  }

  /// The mean word space in ems; 0 where there is none.
  private static double wordSpace(Line line) {
    double sum = 0;
    int count = 0;
    for (Line.Segment segment : line.segments()) {
      var run = segment.glyphs();
      for (int i = 0; i < run.glyphs().length; i++) {
        boolean space = " \u00A0".indexOf(run.text().charAt(run.clusters()[i])) >= 0;
        if (space && run.advances()[i] > 0) {
          sum += run.advances()[i] / (double) run.size().millipoints();
          count++;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
