package org.quoin.page;

import java.util.Optional;
import org.quoin.line.SetParagraph;

/// Where a story breaks off at a page's end and goes on at the next: a place in its matter, and in
/// the text of a paragraph when one is cut.
///
/// @param matter the piece that goes on or comes next
/// @param cut the paragraph's setting and how many of its lines stand before the break
public record BreakToken(int matter, Optional<Cut> cut) {
  public static final BreakToken START = new BreakToken(0, Optional.empty());

  public record Cut(SetParagraph setting, int lines) {}

  static BreakToken before(int matter) {
    return new BreakToken(matter, Optional.empty());
  }

  static BreakToken within(int matter, SetParagraph setting, int lines) {
    return new BreakToken(matter, Optional.of(new Cut(setting, lines)));
  }
}
