package org.quoin.page;

import java.util.List;
import org.quoin.galley.SetIssue;
import org.quoin.issue.PageNumbers;

/// All pages of an issue, made up.
///
/// @param numbers where every piece and section landed
/// @param cost of the whole, for comparing make-ups of one issue
/// @param bound what no make-up with these page shares costs less than
public record MadeUpIssue(
    SetIssue set,
    List<MadeUpPage> pages,
    PageNumbers numbers,
    List<PageFit> fits,
    long cost,
    long bound) {
  public MadeUpIssue {
    pages = List.copyOf(pages);
    fits = List.copyOf(fits);
  }
}
