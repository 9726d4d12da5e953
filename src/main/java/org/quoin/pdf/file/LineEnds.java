package org.quoin.pdf.file;

import java.util.List;
import org.quoin.display.Mark;
import org.quoin.display.Tag;

/// Where a line of text needs a space after it that nobody sees.
///
/// A line ends without one, since there is nothing to space; yet a reader that puts the lines of a
/// paragraph together finds the end of a word only by it (ISO 32000-1, 14.8.2.5).
final class LineEnds {
  /// After these a word, or a compound, goes on in the next line. The last has no glyph: it tells
  /// of a line's end inside an address.
  private static final String JOINING = "\u00AD-‐–—/\u200B";

  private LineEnds() {}

  /// Whether the text at an index of the page's marks is the last on its line and ends a word.
  static boolean spaceAfter(List<Mark> marks, int index) {
    return isLast(marks, index)
        && !Character.isWhitespace(last(marks.get(index)))
        && !goesOn(marks, index);
  }

  /// Whether the text at an index is the last on its line and its last word goes on in the next.
  static boolean joins(List<Mark> marks, int index) {
    return isLast(marks, index) && goesOn(marks, index);
  }

  private static boolean goesOn(List<Mark> marks, int index) {
    return JOINING.indexOf(last(marks.get(index))) >= 0;
  }

  private static char last(Mark mark) {
    var letters = ((Mark.Text) mark).glyphs().text();
    return letters.charAt(letters.length() - 1);
  }

  private static boolean isLast(List<Mark> marks, int index) {
    if (!(marks.get(index) instanceof Mark.Text text)
        || !(text.tag() instanceof Tag.Content)
        || text.glyphs().text().isEmpty()) {
      return false;
    }
    for (var next : marks.subList(index + 1, marks.size())) {
      if (next instanceof Mark.Text following && following.tag() instanceof Tag.Content) {
        return !sameLine(text, following);
      }
    }
    return true;
  }

  static boolean sameLine(Mark.Text text, Mark.Text following) {
    if (following.turn() != text.turn()) {
      return false;
    }
    return switch (text.turn()) {
      case NONE -> text.origin().y().equals(following.origin().y());
      case UPWARDS, DOWNWARDS -> text.origin().x().equals(following.origin().x());
    };
  }
}
