package org.quoin.style;

import org.quoin.geometry.Length;

/// How the paragraphs of one role are set.
///
/// @param leading baseline to baseline
/// @param indent of the first line
/// @param hyphenate whether words may be broken
/// @param protrusion whether hyphens, stops and quotes hang into the margin
public record ParagraphStyle(
    Role role,
    TextStyle text,
    Length leading,
    Alignment alignment,
    Length indent,
    boolean hyphenate,
    boolean protrusion) {

  public enum Alignment {
    /// Both edges even.
    JUSTIFIED,
    /// Ragged at the end, broken for the best rag.
    RAGGED,
    /// Ragged at the end, all lines as near one length as they can be, in the fewest lines.
    BALANCED,
    CENTRED,
    /// Ragged at the start, even at the end.
    FLUSH_END
  }

  public ParagraphStyle withIndent(Length newIndent) {
    return new ParagraphStyle(role, text, leading, alignment, newIndent, hyphenate, protrusion);
  }

  public ParagraphStyle withLeading(Length newLeading) {
    return new ParagraphStyle(role, text, newLeading, alignment, indent, hyphenate, protrusion);
  }

  public ParagraphStyle withText(TextStyle newText) {
    return new ParagraphStyle(role, newText, leading, alignment, indent, hyphenate, protrusion);
  }

  public ParagraphStyle withAlignment(Alignment wanted) {
    return new ParagraphStyle(role, text, leading, wanted, indent, hyphenate, protrusion);
  }
}
