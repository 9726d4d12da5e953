package org.quoin.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.display.Mark;
import org.quoin.display.Mark.Turn;
import org.quoin.display.Tag;
import org.quoin.font.Face;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;

class LineEndsTest {
  private static final Face FACE =
      new Face(
          new FaceKey("Test", false, false), Path.of("none"), "Test", 1000, 800, -200, 700, 500, 0);

  private static Mark text(String letters, int y, Tag tag) {
    var none = new int[letters.length()];
    var run = new GlyphRun(FACE, Length.ofPoints(10), 1000, none, none, null, null, none, letters);
    var origin = new Point(Length.ZERO, Length.ofPoints(y));
    return new Mark.Text(origin, Turn.NONE, run, Ink.BLACK, Locale.ENGLISH, tag);
  }

  /// A line and the text that comes after it, lower or on the same line.
  @ParameterizedTest
  @CsvSource({
    "word, 12, true",
    "word, 0, false",
    "'word ', 12, false",
    "auto\u00AD, 12, false",
    "well-, 12, false",
    "and/, 12, false",
  })
  void aWordAtALineEndIsFollowedByASpace(String line, int next, boolean expected) {
    var marks =
        List.of(
            text(line, 0, new Tag.Content(0)),
            text("folio", 400, Tag.Artifact.FOLIO),
            text("next", next, new Tag.Content(1)));
    assertEquals(expected, LineEnds.spaceAfter(marks, 0));
    assertEquals(false, LineEnds.spaceAfter(marks, 1), "artifacts are read by nobody");
    assertEquals(true, LineEnds.spaceAfter(marks, 2), "the page's last word ends too");
  }
}
