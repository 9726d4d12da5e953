package org.quoin.page;

import java.util.List;
import java.util.Map;
import org.quoin.galley.SetIssue;
import org.quoin.issue.PageRange;

/// All pages of an issue, made up.
///
/// @param pieces the page each piece begins on, by id
/// @param sections the pages of each section, by id
/// @param cost of the whole, for comparing make-ups of one issue
public record MadeUpIssue(
    SetIssue set,
    List<MadeUpPage> pages,
    Map<String, Integer> pieces,
    Map<String, PageRange> sections,
    List<PageFit> fits,
    long cost) {
  public MadeUpIssue {
    pages = List.copyOf(pages);
    fits = List.copyOf(fits);
  }
}
