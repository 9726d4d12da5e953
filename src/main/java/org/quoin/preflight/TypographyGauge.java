package org.quoin.preflight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quoin.display.DisplayPage;

/// Measures the typesetting of a finished file, whoever made it, or of pages before they are one,
/// from the places of their glyphs.
public final class TypographyGauge {
  /// Right edges this near, in ems, are one edge: punctuation hangs out by up to that much.
  private static final double EDGE = 0.45;

  private static final double WIDE = 0.45;

  /// How far from its grid, in points, a baseline may be: a tenth of a millimetre.
  private static final double GRID = 0.28;

  private TypographyGauge() {}

  /// Measures a file.
  ///
  /// @throws IOException when it cannot be read as a PDF
  public static TypographyFigures measure(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return of(BodyText.of(GlyphReader.read(document)));
    }
  }

  /// Measures pages that are about to be pressed; what is measured on the file is the same.
  public static TypographyFigures measure(List<DisplayPage> pages) {
    return of(BodyText.of(PaintedGlyphs.of(pages)));
  }

  static TypographyFigures of(BodyText body) {
    var spaces = new ArrayList<Double>();
    int justified = 0;
    int hyphens = 0;
    int longest = 0;
    int feet = 0;
    for (List<PrintedLine> column : body.columns()) {
      int ladder = 0;
      feet += column.getLast().endsInHyphen() ? 1 : 0;
      for (int i = 0; i < column.size(); i++) {
        var line = column.get(i);
        ladder = line.endsInHyphen() ? ladder + 1 : 0;
        longest = Math.max(longest, ladder);
        hyphens += line.endsInHyphen() ? 1 : 0;
        if (isJustified(column, i, body.size())) {
          justified++;
          double space = line.wordSpace(body.size());
          if (space >= 0) {
            spaces.add(space);
          }
        }
      }
    }
    spaces.sort(null);
    return new TypographyFigures(
        body.lines().size(),
        justified,
        (int) Math.round(deviation(spaces) * 10_000),
        spaces.isEmpty()
            ? 0
            : (int) Math.round(spaces.get((spaces.size() - 1) * 95 / 100) * 10_000),
        (int) spaces.stream().filter(space -> space > WIDE).count(),
        hyphens,
        longest,
        feet,
        onGrid(body));
  }

  /// Whether a line reaches the edge that most lines of its column have, or at least the edge of a
  /// line above or below it (beside a photo). The last lines of paragraphs do neither.
  private static boolean isJustified(List<PrintedLine> column, int index, double size) {
    double right = column.get(index).right();
    long same =
        column.stream().filter(line -> Math.abs(line.right() - right) <= EDGE * size).count();
    boolean neighbour =
        index > 0 && Math.abs(column.get(index - 1).right() - right) <= EDGE * size
            || index + 1 < column.size()
                && Math.abs(column.get(index + 1).right() - right) <= EDGE * size;
    return 2 * same > column.size() || neighbour && same >= 3;
  }

  private static double deviation(List<Double> values) {
    double mean = values.stream().mapToDouble(value -> value).average().orElse(0);
    double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    return values.isEmpty() ? 0 : Math.sqrt(squares / values.size());
  }

  /// How many lines stand on the lattice that fits most lines of their page; its step is the
  /// distance that most neighbouring lines of the file have.
  private static int onGrid(BodyText body) {
    Map<Long, Integer> steps = new HashMap<>();
    for (List<PrintedLine> column : body.columns()) {
      for (int i = 1; i < column.size(); i++) {
        double step = column.get(i).baseline() - column.get(i - 1).baseline();
        steps.merge(Math.round(step * 20), 1, Integer::sum);
      }
    }
    double leading =
        steps.entrySet().stream()
            .filter(entry -> entry.getKey() > 0)
            .max(
                Map.Entry.<Long, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getKey() / 20.0)
            .orElse(0.0);
    Map<Integer, List<Double>> pages = new HashMap<>();
    body.lines()
        .forEach(line ->
            pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line.baseline()));
    int on = 0;
    for (List<Double> baselines : pages.values()) {
      int best = 0;
      for (double origin : baselines) {
        int fitting = 0;
        for (double baseline : baselines) {
          double lattice = leading == 0 ? 0 : (baseline - origin) / leading;
          fitting += Math.abs(lattice - Math.rint(lattice)) * leading <= GRID ? 1 : 0;
        }
        best = Math.max(best, fitting);
      }
      on += best;
    }
    return on;
  }
}
