package org.quoin.line;

/// A place in a paragraph's text where a line may end.
///
/// @param end where the ink of the line ends (UTF-16 units), before any spaces
/// @param start where the next line begins, after them
/// @param reluctance demerits on top of the kind's own: a break here is legal but not welcome
record Opening(int end, int start, Kind kind, int reluctance) {
  enum Kind {
    /// The paragraph's edge, before the first line.
    START,
    /// At a word space.
    SPACE,
    /// After a dash, a slash or a stop in an address, with nothing added.
    PLAIN,
    /// After a hyphen that the text has.
    HYPHEN,
    /// Inside a word, where a hyphen is added.
    BROKEN_WORD,
    /// A line feed: a line must end here.
    FORCED,
    /// Anywhere in a word that is wider than its column; nothing is added.
    CUT,
    /// The end of the paragraph.
    END;

    /// Whether the reader sees a hyphen at the line's end.
    boolean showsHyphen() {
      return this == BROKEN_WORD || this == HYPHEN;
    }

    /// Whether the line before is a last line: not spread to the measure.
    boolean closes() {
      return this == FORCED || this == END;
    }
  }
}
