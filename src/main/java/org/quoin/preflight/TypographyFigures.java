package org.quoin.preflight;

import java.util.List;
import java.util.Locale;

/// How well the running text of a file is set, in numbers.
///
/// @param lines of running text
/// @param justified those of them that reach their column's right edge
/// @param spaceDeviation standard deviation over the justified lines of a line's mean word space,
///   in ten-thousandths of an em
/// @param space95 the word space that 95 % of the justified lines keep below, in ten-thousandths of
///   an em
/// @param wideLines justified lines whose word space is over 0.45 em
/// @param hyphenLines lines that end in a hyphen
/// @param longestLadder most hyphens one above the other at line ends
/// @param hyphenFeet columns whose last line ends in a hyphen
/// @param gridLines lines whose baseline is on its page's grid
public record TypographyFigures(
    int lines,
    int justified,
    int spaceDeviation,
    int space95,
    int wideLines,
    int hyphenLines,
    int longestLadder,
    int hyphenFeet,
    int gridLines) {

  /// One figure with what it is to reach.
  ///
  /// @param name what is measured
  /// @param value as it is shown
  /// @param goal as it is shown
  public record Row(String name, String value, String goal, boolean reached) {}

  /// The figures as a table, with the goals of the project.
  public List<Row> rows() {
    int share = perMille(hyphenLines, lines);
    int wide = perMille(wideLines, justified);
    int grid = perMille(gridLines, lines);
    return List.of(
        new Row(
            "word space, standard deviation over justified lines",
            em(spaceDeviation),
            "≤ 0.045 em",
            spaceDeviation <= 450),
        new Row("word space, 95th percentile", em(space95), "≤ 0.34 em", space95 <= 3400),
        new Row("lines with word space over 0.45 em", percent(wide), "0 %", wideLines == 0),
        new Row("lines that end in a hyphen", percent(share), "≤ 18 %", share <= 180),
        new Row("longest ladder", Integer.toString(longestLadder), "≤ 2", longestLadder <= 2),
        new Row("columns that end in a hyphen", Integer.toString(hyphenFeet), "0", hyphenFeet == 0),
        new Row(
            "body lines on the page's baseline grid", percent(grid), "100 %", gridLines == lines));
  }

  private static int perMille(int part, int whole) {
    return whole == 0 ? 0 : (int) ((2000L * part + whole) / (2L * whole));
  }

  private static String em(int tenThousandths) {
    return String.format(Locale.ROOT, "%.3f em", tenThousandths / 10_000.0);
  }

  private static String percent(int perMille) {
    return String.format(Locale.ROOT, "%.1f %%", perMille / 10.0);
  }
}
