package org.quoin.page;

import java.util.List;
import org.quoin.galley.SetIssue;
import org.quoin.issue.PageNumbers;

/// All pages of an issue, made up.
///
/// @param numbers where every piece and section landed
/// @param jumps of stories from page to page
/// @param cost of the whole, for comparing make-ups of one issue
/// @param bound what no make-up with these page shares costs less than
public record MadeUpIssue(
    SetIssue set,
    List<MadeUpPage> pages,
    PageNumbers numbers,
    List<PageFit> fits,
    List<Jumped> jumps,
    long cost,
    long bound) {
  public MadeUpIssue {
    pages = List.copyOf(pages);
    fits = List.copyOf(fits);
    jumps = List.copyOf(jumps);
  }
}
