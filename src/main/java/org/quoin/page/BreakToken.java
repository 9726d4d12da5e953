package org.quoin.page;

import java.util.Optional;
import org.quoin.line.SetParagraph;

/// Where a story breaks off at a page's end and goes on at the next: a place in its matter, and in
/// the text of a paragraph when one is cut.
///
/// @param matter the piece that goes on or comes next
/// @param cut the paragraph's setting and how many of its lines stand before the break
record BreakToken(int matter, Optional<Cut> cut) {
  static final BreakToken START = new BreakToken(0, Optional.empty());

  record Cut(SetParagraph setting, int lines) {
    /// How many lines are still to come.
    int left() {
      return setting.count() - lines;
    }
  }

  /// Whether it lies between two pieces of matter, before the one of this number.
  boolean isBefore(int number) {
    return matter == number && cut.isEmpty();
  }

  /// Whether as much text comes after both: then they differ in how a paragraph is set at most.
  boolean like(BreakToken other) {
    return matter == other.matter
        && cut.map(Cut::left).orElse(0).equals(other.cut.map(Cut::left).orElse(0));
  }
}
