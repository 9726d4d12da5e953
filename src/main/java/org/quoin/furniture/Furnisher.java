package org.quoin.furniture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.font.FontBook;
import org.quoin.font.GlyphRun;
import org.quoin.font.Reach;
import org.quoin.issue.Direction;
import org.quoin.line.ShapedParagraph;
import org.quoin.page.Lines;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.MadeUpPage;
import org.quoin.style.StyledParagraph;

/// Furnishes made-up pages.
public record Furnisher(
    FontBook fonts,
    Lines lines,
    Function<StyledParagraph, ShapedParagraph> shaper,
    Function<GlyphRun, Reach> reach) {

  public List<FinishedPage> furnish(MadeUpIssue issue) {
    var banners = new BannerSetter(issue, fonts, lines, reach);
    var setter = new LineSetter(issue, lines, shaper);
    var folios = new FolioSetter(issue, setter);
    var jumps = new JumpSetter(issue, setter);
    var pages = issue.pages().stream().map(page -> finished(page, banners, folios, jumps));
    if (Direction.of(issue.set().issue().imprint().language()).isRightToLeft()) {
      pages = pages.map(new Mirror(issue.set().theme().page())::of);
    }
    return pages.toList();
  }

  /// The cover, the only page without regions, is its own furniture.
  private static FinishedPage finished(
      MadeUpPage page, BannerSetter banners, FolioSetter folios, JumpSetter jumps) {
    return page.number() == 1 && page.regions().isEmpty()
        ? new FinishedPage(page, List.of(), Optional.empty(), List.of())
        : new FinishedPage(
            page,
            banners.on(page),
            Optional.of(folios.on(page)),
            page.jumps().stream().map(jumps::set).toList());
  }
}
