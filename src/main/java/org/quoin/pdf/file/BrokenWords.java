package org.quoin.pdf.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.DisplayPage;
import org.quoin.display.Mark;
import org.quoin.display.Tag;

/// Words that a line's end breaks in two, put together again for readers that take text out.
///
/// The part on the first line says the whole word and the part on the next says nothing (replacement
/// text, ISO 32000-1, 14.9.4), so that a reader finds it whole, whatever it thinks of hyphens, lines
/// and columns.
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
            && text.tag() instanceof Tag.Content content
            && !text.glyphs().text().isEmpty()) {
          boolean ends = LineEnds.joins(marks, i);
          line(new Place(page, i), text.glyphs().text(), ends, content.leaf(), open);
        }
      }
    }
  }

  /// @param page from 0
  Parts of(int page, int mark) {
    return all.getOrDefault(new Place(page, mark), Parts.NONE);
  }

  private void line(Place place, String letters, boolean ends, int leaf, Map<Integer, Open> open) {
    var known = open.remove(leaf);
    int head = known == null ? 0 : wordEnd(letters);
    boolean through = known != null && ends && wordStart(letters) == 0;
    if (known != null) {
      var soFar = joined(known.soFar, letters.substring(0, head));
      all.put(place, new Parts(head, Integer.MAX_VALUE, ""));
      if (through) {
        open.put(leaf, new Open(known.begin, known.tail, soFar));
      } else {
        int before = of(known.begin.page, known.begin.mark).head;
        all.put(known.begin, new Parts(before, known.tail, soFar));
      }
    }
    if (ends && !through) {
      int tail = Math.max(head, wordStart(letters));
      open.put(leaf, new Open(place, tail, letters.substring(tail)));
    }
  }

  /// A hyphen that stands only because the line ended there goes; one of the word's own stays.
  private static String joined(String begin, String end) {
    return begin.endsWith("\u00AD") ? begin.substring(0, begin.length() - 1) + end : begin + end;
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
