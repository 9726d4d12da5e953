package org.quoin.style;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph with every look decided; equal ones set alike, so it is the key of the shaping
/// cache.
public record StyledParagraph(List<StyledRun> runs, ParagraphStyle style) {
  public StyledParagraph {
    runs = List.copyOf(runs);
  }

  public String words() {
    return runs.stream().map(StyledRun::text).collect(Collectors.joining());
  }
}
