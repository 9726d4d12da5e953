package org.quoin.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.quoin.font.Face;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.problem.Place;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;
import org.quoin.style.ParagraphStyle;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.Role;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;
import org.quoin.style.TextStyle;

/// A font whose every glyph is one em wide, so that a test does its sums in the head: at 10 pt a
/// line of `n` characters is `n * 10 000` millipoints. Words break after every second letter.
final class OneEm {
  static final int EM = 10_000;
  static final Locale ENGLISH = Locale.of("en", "GB");

  private static final Face FACE =
      new Face(
          new FaceKey("One Em", false, false),
          Path.of("one-em"),
          "OneEm",
          1000,
          800,
          -200,
          700,
          500,
          0);

  private OneEm() {}

  static final Shaping SHAPING =
      (text, style, direction) -> {
        int count = text.length();
        int[] glyphs = new int[count];
        int[] advances = new int[count];
        int[] clusters = new int[count];
        for (int i = 0; i < count; i++) {
          glyphs[i] = text.charAt(i);
          advances[i] = style.size().millipoints();
          clusters[i] = i;
        }
        return List.of(
            new Shaping.Piece(
                FACE,
                style.size(),
                0,
                count,
                glyphs,
                advances,
                new int[count],
                new int[count],
                clusters,
                new boolean[count],
                new int[0]));
      };

  /// Breaks after each second letter, two letters left at the end.
  static final Syllables PAIRS =
      (word, language) -> {
        var places = new ArrayList<Integer>();
        for (int at = 2; at <= word.length() - 2; at += 2) {
          places.add(at);
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
      };

  static TextStyle text() {
    return new TextStyle(
        FACE.key(), new Length(EM), Ink.BLACK, TextStyle.Figures.LINING, false, false, 0, ENGLISH);
  }

  static ParagraphStyle style(Alignment alignment, boolean hyphenate) {
    return new ParagraphStyle(
        Role.BODY, text(), new Length(14_000), alignment, Length.ZERO, hyphenate, false);
  }

  static StyledParagraph paragraph(ParagraphStyle style, String... runs) {
    var list = new ArrayList<StyledRun>();
    for (String run : runs) {
      list.add(new StyledRun(run, style.text(), Optional.empty(), Place.of("test")));
    }
    return new StyledParagraph(list, style);
  }

  static ShapedParagraph shaped(ParagraphStyle style, String... runs) {
    return new ParagraphShaper(SHAPING, PAIRS).shapeAsIs(paragraph(style, runs));
  }

  static Measure ems(int ems) {
    return Measure.of(new Length(ems * EM));
  }

  /// Words of one to `longest` letters.
  static String words(Random random, int count, int longest) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ");
      int length = 1 + random.nextInt(longest);
      for (int j = 0; j < length; j++) {
        text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  static String text(Line line) {
    return line.segments().stream()
        .map(Line.Segment::glyphs)
        .map(GlyphRun::text)
        .collect(Collectors.joining());
  }

  /// The lines as a reader sees them, one a line, with `-` for an added hyphen.
  static String shown(SetParagraph set) {
    return set.lines().stream()
        .map(line -> text(line).strip().replace('\u00AD', '-'))
        .collect(Collectors.joining("\n"));
  }

  static int width(Line line) {
    return line.segments().stream().mapToInt(s -> s.glyphs().width().millipoints()).sum();
  }
}
