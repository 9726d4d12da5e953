package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// White that would vanish, and black that would leave gaps.
final class OverprintCheck implements MarkCheck {
  private final Findings findings;
  private final Ground ground;
  private final Worst knockout = Worst.lowest();
  private Rectangle2D white;

  OverprintCheck(Findings findings, Ground ground) {
    this.findings = findings;
    this.ground = ground;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    var coat = mark.coat();
    if (coat.repeated() || mark.bounds().isEmpty() || !mark.shows(page.trim())) {
      return;
    }
    if (coat.inks().isWhite() && coat.laying().overprint()) {
      white = white == null ? mark.bounds() : white;
    }
    if (mark instanceof Mark.Letter letter
        && coat.inks().isBlackAlone()
        && !coat.laying().overprint()
        && findings.breaks(Check.BLACK_KNOCKOUT, page.points(letter.size()))) {
      var below = ground.below(letter.bounds());
      if (below.total() - below.black() > 0.1f) {
        knockout.add(page.points(letter.size()), letter.bounds());
      }
    }
  }

  @Override
  public void turn(PageFrame page) {
    if (white != null) {
      findings.error(
          Check.WHITE_OVERPRINT,
          page.number(),
          page.place(white),
          "Something white is set to overprint, and will not be there in print.");
      white = null;
    }
    if (!knockout.isEmpty()) {
      findings.measured(
          Check.BLACK_KNOCKOUT,
          page.number(),
          page.place(knockout.place()),
          knockout.value(),
          m ->
              "Black text of %s is cut out of the colours below it; up to %s it should overprint%s."
                  .formatted(m.value(), m.limit(), knockout.more("letters")));
    }
    knockout.clear();
  }
}
