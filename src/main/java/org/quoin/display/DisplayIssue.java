package org.quoin.display;

import java.util.List;
import org.quoin.geometry.Length;
import org.quoin.issue.Imprint;

/// A whole issue as marks, with its structure: all that an edition is pressed from.
///
/// @param bleed how far marks reach beyond the trim
public record DisplayIssue(
    String name, Imprint imprint, Length bleed, List<DisplayPage> pages, StructureNode structure) {
  public DisplayIssue {
    pages = List.copyOf(pages);
  }
}
