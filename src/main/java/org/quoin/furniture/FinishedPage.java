package org.quoin.furniture;

import java.util.List;
import java.util.Optional;
import org.quoin.page.MadeUpPage;

/// A made-up page with its furniture.
///
/// @param banners one, or one above another where sections share the page; none on the cover
public record FinishedPage(
    MadeUpPage page, List<SectionBanner> banners, Optional<Folio> folio, List<JumpLine> jumpLines) {
  public FinishedPage {
    banners = List.copyOf(banners);
    jumpLines = List.copyOf(jumpLines);
  }
}
