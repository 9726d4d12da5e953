package org.quoin.line;

import java.util.ArrayList;
import java.util.List;

/// A rule of good setting that one line of a paragraph could not keep, and why.
public sealed interface Lapse {
  /// Counted from 0.
  int line();

  /// What the line breaks and what forced it, for an editor who could choose other words.
  String sentence();

  /// Word spaces beyond the limit.
  ///
  /// @param percent of the font's own word space
  /// @param next the word that did not come up into the line
  record Loose(int line, String words, int percent, String next) implements Lapse {
    @Override
    public String sentence() {
      return "Word spaces of %d %% in “%s”, since “%s” has no break that fills the line."
          .formatted(percent, words, next);
    }
  }

  /// A word alone in a line that it does not fill.
  ///
  /// @param next the word that did not come up into the line
  record Short(int line, String words, String next) implements Lapse {
    @Override
    public String sentence() {
      return "“%s” does not fill its line, since “%s” has no break that does."
          .formatted(words, next);
    }
  }

  /// A line longer than its measure.
  record Overfull(int line, String words) implements Lapse {
    @Override
    public String sentence() {
      return "“%s” is wider than its column, since it has no place to break.".formatted(words);
    }
  }

  /// A word cut between two letters, without a hyphen.
  record Cut(int line, String words) implements Lapse {
    @Override
    public String sentence() {
      return "“%s” is cut at a line's end, since its word is wider than the column and has no break."
          .formatted(words);
    }
  }

  /// A last line that is hardly one.
  record Runt(int line, String words) implements Lapse {
    @Override
    public String sentence() {
      return "“%s” is alone on a last line, since its paragraph has no better setting."
          .formatted(words);
    }
  }

  /// All of a setting, in the order of its lines.
  static List<Lapse> in(ShapedParagraph paragraph, SetParagraph set) {
    var lapses = new ArrayList<Lapse>();
    for (int index : set.forced()) {
      lapses.add(forced(paragraph, set.lines().get(index), index));
    }
    int last = set.lines().size() - 1;
    if (last > 0 && isRunt(paragraph, set.lines().get(last))) {
      lapses.add(new Runt(last, words(paragraph, set.lines().get(last))));
    }
    return lapses;
  }

  private static Lapse forced(ShapedParagraph paragraph, Line line, int index) {
    String text = paragraph.text();
    String words = words(paragraph, line);
    boolean inWord =
        line.to() < text.length()
            && Character.isLetterOrDigit(text.charAt(line.to() - 1))
            && Character.isLetterOrDigit(text.charAt(line.to()));
    if (inWord && !line.hyphenated()) {
      return new Cut(index, words);
    }
    var strip = paragraph.strip;
    int from = strip.glyphAt(line.from());
    int to = strip.glyphAt(line.from() + words.length());
    long natural = strip.spaceX[to] - strip.spaceX[from];
    long set = spaces(line);
    if (set > natural) {
      return new Loose(index, words, (int) (set * 100 / natural), next(text, line.to()));
    }
    boolean fits = line.end().compareTo(line.inset().plus(line.measure())) <= 0;
    return fits ? new Short(index, words, next(text, line.to())) : new Overfull(index, words);
  }

  private static String words(ShapedParagraph paragraph, Line line) {
    return paragraph.text().substring(line.from(), line.to()).stripTrailing();
  }

  private static String next(String text, int from) {
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /// What the line's word spaces take in all; those at its end are set to nothing.
  private static long spaces(Line line) {
    long sum = 0;
    for (Line.Segment segment : line.segments()) {
      var run = segment.glyphs();
      for (int i = 0; i < run.glyphs().length; i++) {
        char letter = run.text().charAt(run.clusters()[i]);
        sum += letter == ' ' || letter == '\u00A0' ? run.advances()[i] : 0;
      }
    }
    return sum;
  }

  /// As [Appraisal] weighs it: shorter than one and a half ems, or a single syllable.
  private static boolean isRunt(ShapedParagraph paragraph, Line line) {
    String words = words(paragraph, line);
    if (words.isEmpty()) {
      return false;
    }
    long width = line.end().minus(line.begin()).millipoints();
    boolean single = words.indexOf(' ') < 0 && words.indexOf('\u00A0') < 0;
    return width < paragraph.styled().style().text().size().millipoints() * 3L / 2
        || single && LastWord.isShort(words);
  }
}
