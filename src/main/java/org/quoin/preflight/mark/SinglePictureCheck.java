package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Pages that are one picture, and nothing else: usually text that somebody has rasterised.
final class SinglePictureCheck implements MarkCheck {
  /// So much of the trim makes a picture the page.
  private static final double MOST = 0.9;

  private final Findings findings;
  private int marks;
  private Rectangle2D picture;

  SinglePictureCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    if (!mark.bounds().isEmpty() && mark.shows(page.trim()) && !mark.coat().inks().isWhite()) {
      marks++;
      picture = mark instanceof Mark.Picture ? mark.visible() : null;
    }
  }

  @Override
  public void turn(PageFrame page) {
    if (marks == 1 && picture != null) {
      var seen = picture.createIntersection(page.trim());
      double share =
          seen.getWidth() * seen.getHeight() / (page.trim().getWidth() * page.trim().getHeight());
      if (share > MOST) {
        findings.warning(
            Check.SINGLE_IMAGE_PAGE,
            page.number(),
            page.place(picture),
            "The page is one picture: text in it will look coarse.");
      }
    }
    marks = 0;
    picture = null;
  }
}
