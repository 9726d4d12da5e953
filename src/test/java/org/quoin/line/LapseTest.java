package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.style.ParagraphStyle.Alignment;

/// Each rule that a line breaks is told, with what forced it. Every glyph is one em wide.
class LapseTest {
  private static List<Lapse> lapses(int ems, boolean hyphenate, String text) {
    var shaped = OneEm.shaped(OneEm.style(Alignment.JUSTIFIED, hyphenate), text);
    var set = new LineBreaker().set(shaped, OneEm.ems(ems), Wish.BEST).orElseThrow();
    return Lapse.in(shaped, set);
  }

  @Test
  void aGoodParagraphHasNone() {
    assertEquals(List.of(), lapses(9, false, "aaaa bbbb cccc dddd mama ba"));
  }

  @Test
  void aLooseLineNamesTheWordThatDidNotComeUp() {
    // Nine ems in twelve. Of the three that are missing, the eight letters take 2 % of their width
    // (0.16) and their six gaps 2.5 % of the em, eased (0.15); the space takes 2.69 on top of its
    // 1.
    assertEquals(
        List.of(new Lapse.Loose(0, "aaaa bbbb", 369, "cccccccc")),
        lapses(12, false, "aaaa bbbb cccccccc ma"));
  }

  @Test
  void aLineThatIsNotFilledIsShort() {
    assertEquals(
        new Lapse.Short(0, "aa bb", "cccccccccccccccccc"),
        lapses(20, false, "aa bb cccccccccccccccccc mama").getFirst());
    assertEquals(
        List.of(new Lapse.Short(0, "aaaa", "cccccccc")), lapses(12, false, "aaaa cccccccc ma"));
  }

  @Test
  void aWordWiderThanItsColumnIsCut() {
    var lapses = lapses(6, false, "aaaaaaaaaaaa mama");
    assertEquals(List.of(new Lapse.Cut(0, "aaaaaa")), lapses);
  }

  @Test
  void aShortLastLineIsARunt() {
    // The column holds the first two words to the letter, so nothing can come down to the third.
    assertEquals(List.of(new Lapse.Runt(1, "ma")), lapses(9, false, "abab baba ma"));
    assertEquals(List.of(), lapses(9, false, "abab baba mama"));
  }

  @Test
  void everyLapseSaysWhatAndWhy() {
    var all =
        List.of(
            new Lapse.Loose(0, "aaaa bbbb", 359, "cccccccc"),
            new Lapse.Short(0, "aaaa", "cccccccc"),
            new Lapse.Overfull(0, "aaaa"),
            new Lapse.Cut(0, "aaaa"),
            new Lapse.Runt(1, "ma"));
    for (Lapse lapse : all) {
      assertEquals(1, lapse.sentence().split(", since ").length - 1, lapse.sentence());
    }
  }
}
