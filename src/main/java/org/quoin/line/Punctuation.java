package org.quoin.line;

import org.quoin.style.StyledParagraph;

/// Typographic cleaning.
final class Punctuation {
  private Punctuation() {}

  static StyledParagraph clean(StyledParagraph paragraph) {
    return paragraph;
  }
}
