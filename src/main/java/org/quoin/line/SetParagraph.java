package org.quoin.line;

import java.util.List;

/// A paragraph broken into justified lines.
///
/// @param cost the sum of the lines' demerits; comparable between settings of one paragraph
/// @param forced lines that could only be set by breaking a rule (too loose, or overfull)
public record SetParagraph(List<Line> lines, long cost, List<Integer> forced) {
  public SetParagraph {
    lines = List.copyOf(lines);
    forced = List.copyOf(forced);
  }
}
