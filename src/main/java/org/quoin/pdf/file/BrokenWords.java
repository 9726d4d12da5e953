package org.quoin.pdf.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Tag;

/// Words that a line's end breaks in two, put together again for readers that take text out.
///
/// The part on the first line says the whole word and the part on the next says nothing
/// (replacement text, ISO 32000-1, 14.9.4), so that a reader finds it whole, whatever it thinks of
/// hyphens, lines and columns. The space after the word is said with it, so that no line begins
/// with one.
final class BrokenWords {
  private final Map<Place, Parts> all = new HashMap<>();

  private record Place(int page, int mark) {}

  /// How a line's letters are told.
  ///
  /// @param head letters at its start that the line before has told already
  /// @param tail where the letters begin that are told as a whole word
  /// @param whole the word that they begin; empty when none is broken at the line's end
  record Parts(int head, int tail, String whole) {
    static final Parts NONE = new Parts(0, Integer.MAX_VALUE, "");
  }

  /// A word whose end is not found yet.
  private record Open(Place begin, int tail, String soFar) {}

  /// @param pages whose marks come in reading order within each leaf of the structure
  BrokenWords(List<DisplayPage> pages) {
    var open = new HashMap<Integer, Open>();
    for (int page = 0; page < pages.size(); page++) {
      var marks = pages.get(page).marks();
      for (int i = 0; i < marks.size(); i++) {
        if (marks.get(i) instanceof Mark.Text text
            && text.tag() instanceof Tag.Content(int leaf)
            && !text.glyphs().text().isEmpty()
            && !text.glyphs().isRightToLeft()) {
          line(page, i, marks, leaf, open);
        }
      }
    }
  }

  /// @param page from 0
  Parts of(int page, int mark) {
    return all.getOrDefault(new Place(page, mark), Parts.NONE);
  }

  private void line(int page, int mark, List<Mark> marks, int leaf, Map<Integer, Open> open) {
    var place = new Place(page, mark);
    var letters = letters(marks, mark);
    boolean ends = LineEnds.joins(marks, mark);
    var known = open.remove(leaf);
    int head = of(page, mark).head;
    if (known != null) {
      head = wordEnd(letters);
      all.put(place, new Parts(head, Integer.MAX_VALUE, ""));
      var soFar = joined(known.soFar, letters.substring(0, head));
      if (ends && wordStart(letters) == 0) {
        open.put(leaf, new Open(known.begin, known.tail, soFar));
        return;
      }
      boolean closed = head < letters.length() || Character.isWhitespace(last(letters));
      var whole = closed ? soFar : soFar + after(page, mark, marks);
      int before = of(known.begin.page, known.begin.mark).head;
      all.put(known.begin, new Parts(before, known.tail, whole));
    }
    if (ends) {
      int tail = Math.max(head, wordStart(letters));
      open.put(leaf, new Open(place, tail, letters.substring(tail)));
    }
  }

  /// Where a link or a change of language ends with its own last letter, what follows on the line
  /// without a space, such as a full stop, is the word's too.
  private String after(int page, int mark, List<Mark> marks) {
    for (int i = mark + 1; i < marks.size(); i++) {
      if (marks.get(i) instanceof Mark.Text text && text.tag() instanceof Tag.Content) {
        var letters = text.glyphs().text();
        if (!LineEnds.sameLine((Mark.Text) marks.get(mark), text)
            || letters.isEmpty()
            || text.glyphs().isRightToLeft()
            || LineEnds.joins(marks, i)) {
          return "";
        }
        int head = wordEnd(letters);
        all.put(new Place(page, i), new Parts(head, Integer.MAX_VALUE, ""));
        return letters.substring(0, head);
      }
    }
    return "";
  }

  private static String letters(List<Mark> marks, int mark) {
    return ((Mark.Text) marks.get(mark)).glyphs().text();
  }

  private static char last(String letters) {
    return letters.charAt(letters.length() - 1);
  }

  /// A hyphen that stands only because the line ended there goes; one of the word's own stays.
  private static String joined(String begin, String end) {
    boolean added = last(begin) == '\u00AD' || last(begin) == '\u200B';
    return added ? begin.substring(0, begin.length() - 1) + end : begin + end;
  }

  /// After the first word and the space that follows it.
  private static int wordEnd(String letters) {
    int at = 0;
    while (at < letters.length() && !Character.isWhitespace(letters.charAt(at))) {
      at++;
    }
    return Math.min(at + 1, letters.length());
  }

  private static int wordStart(String letters) {
    int at = letters.length();
    while (at > 0 && !Character.isWhitespace(letters.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
