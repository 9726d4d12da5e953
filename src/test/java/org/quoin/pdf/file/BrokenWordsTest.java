package org.quoin.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Mark.Turn;
import org.quoin.display.Tag;
import org.quoin.font.Face;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Length;
import org.quoin.geometry.Point;
import org.quoin.geometry.Size;
import org.quoin.style.FaceKey;
import org.quoin.style.Ink;

class BrokenWordsTest {
  private static final Face FACE =
      new Face(
          new FaceKey("Test", false, false), Path.of("none"), "Test", 1000, 800, -200, 700, 500, 0);
  private static final Size TRIM = new Size(Length.ofPoints(100), Length.ofPoints(100));

  private static Mark text(String letters, int y, int leaf) {
    var none = new int[letters.length()];
    var run = new GlyphRun(FACE, Length.ofPoints(10), 1000, none, none, null, null, none, letters);
    var origin = new Point(Length.ZERO, Length.ofPoints(y));
    return new Mark.Text(origin, Turn.NONE, run, Ink.BLACK, Locale.ENGLISH, new Tag.Content(leaf));
  }

  /// What a reader hears of lines that `|` parts, `~` starting another leaf on the same line and
  /// `#` another page; a `-` in the lines stands for a hyphen that only their end made.
  @ParameterizedTest
  @CsvSource({
    "'two auto-|mobiles here', 'two automobiles |here'",
    "'two auto-#mobiles here', 'two automobiles #here'",
    "'anti-|estab-|lishment now', 'antiestablishment ||now'",
    "'well‐|read', 'well‐read|'",
    "'www.|example.|org is', 'www.example.org ||is'",
    "'see ~www.|org~. Then', 'see ~www.org. |~Then'",
    "'a plain| line', 'a plain| line'",
    "'end-', 'end-'",
    "'one auto-|mobile two auto-|mobiles', 'one automobile |two automobiles|'",
  })
  void wordsAreToldWhole(String lines, String heard) {
    var pages = pages(lines);
    var words = new BrokenWords(pages);
    var out = new StringBuilder();
    int at = 0;
    for (int page = 0; page < pages.size(); page++) {
      var marks = pages.get(page).marks();
      for (int i = 0; i < marks.size(); i++) {
        var letters = ((Mark.Text) marks.get(i)).glyphs().text().replace("\u200B", "");
        var parts = words.of(page, i);
        int tail = Math.min(parts.tail(), letters.length());
        int head = Math.min(parts.head(), letters.length());
        out.append(letters, head, Math.max(head, tail)).append(parts.whole());
        at += letters.length();
        if (at < lines.length()) {
          out.append(lines.charAt(at++));
        }
      }
    }
    assertEquals(heard, out.toString().replace('\u00AD', '-'));
  }

  private static List<DisplayPage> pages(String text) {
    var pages = new ArrayList<DisplayPage>();
    for (var page : text.split("#")) {
      var marks = new ArrayList<Mark>();
      int y = 0;
      for (var line : page.split("\\|")) {
        for (var part : line.split("~")) {
          boolean address = part.matches("www.*|example.*|org.*");
          boolean goesOn = address && part.endsWith(".");
          marks.add(
              text(part.replace('-', '\u00AD') + (goesOn ? "\u200B" : ""), y, address ? 1 : 0));
        }
        y += 12;
      }
      pages.add(new DisplayPage(pages.size() + 1, TRIM, marks));
    }
    return pages;
  }
}
