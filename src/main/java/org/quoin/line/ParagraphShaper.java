package org.quoin.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quoin.font.FontBook;
import org.quoin.font.Shaper;
import org.quoin.issue.Direction;
import org.quoin.problem.Problem;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.TextStyle;

/// Turns a styled paragraph into glyphs with break places, once, whatever widths it will get.
public final class ParagraphShaper {
  private final Shaping shaping;
  private final EdgeShapes edges;
  private final Syllables syllables;

  /// @param fallback for a family those that step in for characters it lacks, best first
  /// @param hyphenators of the issue, with its exceptions
  public ParagraphShaper(
      FontBook fonts,
      Shaper shaper,
      Function<String, List<String>> fallback,
      Hyphenators hyphenators) {
    this(
        new FontShaping(fonts, shaper, fallback),
        (word, language) -> hyphenators.in(language).breaks(word));
  }

  ParagraphShaper(Shaping shaping, Syllables syllables) {
    this.shaping = shaping;
    this.edges = new EdgeShapes(shaping);
    this.syllables = syllables;
  }

  /// Cleans the text typographically, shapes it and finds where lines may end.
  ///
  /// @throws IllegalArgumentException when a run's face is not among the fonts: a theme is checked
  ///   for that when it is read
  public ShapedParagraph shape(StyledParagraph paragraph) {
    var cleaned = Punctuation.clean(paragraph);
    return shapeAsIs(cleaned);
  }

  /// The same for a text whose quotes, dashes and spaces are already what they should be.
  ShapedParagraph shapeAsIs(StyledParagraph paragraph) {
    var runs = new ArrayList<StyledRun>();
    var soft = new BitSet();
    var text = new StringBuilder();
    for (StyledRun run : paragraph.runs()) {
      var kept = new StringBuilder();
      String letters = capitals(run);
      // Scripts from right to left break no words.
      boolean joined = Direction.of(run.style().language()).isRightToLeft();
      for (int i = 0; i < letters.length(); i++) {
        if (letters.charAt(i) == '\u00AD') {
          soft.set(text.length() + kept.length(), !joined);
        } else {
          kept.append(letters.charAt(i));
        }
      }
      text.append(kept);
      runs.add(run.withText(kept.toString()));
    }
    var styled = new StyledParagraph(runs, paragraph.style());
    var levels = Levels.of(styled);
    var row = new StripBuilder(shaping, styled, levels);
    var strip = row.strip();
    boolean display = isDisplay(paragraph.style().alignment());
    var found =
        new Openings(
                text.toString(),
                soft,
                syllables,
                offset -> style(styled, offset).language(),
                // A headline is never hyphenated, whatever its theme says; a soft hyphen is the
                // editor's own word.
                paragraph.style().hyphenate() && !display,
                display)
            .all();
    var places =
        new PlaceFinder(edges, styled, text.toString(), levels, row.stretches(), strip).of(found);
    return new ShapedParagraph(
        styled, text.toString(), row.stretches(), strip, places, missing(styled, row));
  }

  private static String capitals(StyledRun run) {
    return run.style().capitals() ? run.text().toUpperCase(run.style().language()) : run.text();
  }

  private static TextStyle style(StyledParagraph styled, int offset) {
    int seen = 0;
    for (StyledRun run : styled.runs()) {
      seen += run.text().length();
      if (offset < seen) {
        return run.style();
      }
    }
    return styled.style().text();
  }

  private static boolean isDisplay(Alignment alignment) {
    return alignment == Alignment.BALANCED || alignment == Alignment.CENTRED;
  }

  private static List<Problem> missing(StyledParagraph styled, StripBuilder row) {
    Set<Problem> problems = new LinkedHashSet<>();
    int from = 0;
    for (StyledRun run : styled.runs()) {
      int to = from + run.text().length();
      for (int at = row.missing().nextSetBit(from);
          at >= 0 && at < to;
          at = row.missing().nextSetBit(at + 1)) {
        problems.add(
            new Problem.MissingGlyph(
                run.place(), run.text().codePointAt(at - from), run.style().face().toString()));
      }
      from = to;
    }
    return List.copyOf(problems);
  }
}
