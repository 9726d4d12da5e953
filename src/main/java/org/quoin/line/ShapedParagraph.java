package org.quoin.line;

import java.util.List;
import org.quoin.font.Face;
import org.quoin.geometry.Length;
import org.quoin.issue.Direction;
import org.quoin.problem.Problem;
import org.quoin.style.StyledParagraph;

/// A paragraph as glyphs with every place where a line may end; it knows no width.
///
/// Shaped once, it is set as often as a column asks. The arrays are never changed.
public final class ShapedParagraph {
  private final StyledParagraph styled;
  private final String text;
  final List<Stretch> stretches;
  final Strip strip;
  final Places places;
  private final List<Problem> problems;

  /// A part of the text in one face and direction, from one styled run.
  ///
  /// @param size of its letters
  /// @param level of embedding (UAX #9): even from left to right, odd from right to left
  record Stretch(int run, Face face, Length size, int from, int to, int level) {
    Direction direction() {
      return Levels.direction(level);
    }
  }

  ShapedParagraph(
      StyledParagraph styled,
      String text,
      List<Stretch> stretches,
      Strip strip,
      Places places,
      List<Problem> problems) {
    this.styled = styled;
    this.text = text;
    this.stretches = List.copyOf(stretches);
    this.strip = strip;
    this.places = places;
    this.problems = List.copyOf(problems);
  }

  /// The runs after typographic cleaning; their texts together are [#text()].
  public StyledParagraph styled() {
    return styled;
  }

  /// The letters that lines count in (UTF-16 units), without soft hyphens.
  public String text() {
    return text;
  }

  /// The direction of the paragraph as a whole: where its lines begin.
  Direction direction() {
    return Direction.of(styled.style().text().language());
  }

  /// Characters that no font has, with the place of their run.
  public List<Problem> problems() {
    return problems;
  }

  /// How far it would reach to the right of its first `letters` letters on one endless line. Where
  /// it is read from right to left that is the rest of the number in which they end: all else
  /// behind them stands on their left.
  public Length rightOf(int letters) {
    long width = 0;
    boolean within = true;
    for (int i = 0; i < strip.count; i++) {
      boolean inNumber = stretches.get(strip.stretches[i]).level() > 1;
      within = within && (!direction().isRightToLeft() || inNumber) || strip.clusters[i] < letters;
      width += within && strip.clusters[i] >= letters ? strip.advances[i] : 0;
    }
    return new Length(Math.toIntExact(width));
  }

  /// The width it would have on one endless line, forced breaks kept: the widest part between two.
  public Length widest() {
    long widest = 0;
    long from = places.startX[0];
    for (int i = 1; i < places.count; i++) {
      if (places.kind(i).closes()) {
        widest = Math.max(widest, places.endX[i] - from);
        from = places.startX[i];
      }
    }
    return new Length(Math.toIntExact(widest));
  }
}
