package org.quoin.line;

import java.util.List;
import org.quoin.geometry.Length;

/// The widths a paragraph's lines have, from its first line on; the last span goes on for ever.
///
/// A plain column has one span; text that runs round a photo has several.
public record Measure(List<Span> spans) {
  public Measure {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a measure has at least one span");
    }
  }

  /// A number of lines of one width that start `inset` from the column's left edge.
  public record Span(int lines, Length inset, Length width) {}

  public static Measure of(Length width) {
    return new Measure(List.of(new Span(Integer.MAX_VALUE, Length.ZERO, width)));
  }

  /// The span that holds line `index`, counted from 0.
  public Span at(int index) {
    int seen = 0;
    for (Span span : spans) {
      if (index - seen < span.lines()) {
        return span;
      }
      seen += span.lines();
    }
    return spans.getLast();
  }

  public boolean isEven() {
    return spans.size() == 1;
  }
}
