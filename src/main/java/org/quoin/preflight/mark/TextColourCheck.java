package org.quoin.preflight.mark;

import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Small text that needs several plates to meet: set in several inks, or left white in several.
final class TextColourCheck implements MarkCheck {
  private final Findings findings;
  private final Ground ground;
  private final Worst several = Worst.lowest();
  private final Worst white = Worst.lowest();
  private final Worst rich = Worst.lowest();

  TextColourCheck(Findings findings, Ground ground) {
    this.findings = findings;
    this.ground = ground;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    if (!(mark instanceof Mark.Letter letter)
        || letter.bounds().isEmpty()
        || !letter.shows(page.trim())
        || letter.coat().registration()) {
      return;
    }
    var inks = letter.coat().inks();
    double size = page.points(letter.size());
    if (inks.isRichBlack()) {
      note(Check.RICH_BLACK_TEXT, rich, size, letter);
    } else if (inks.count() > 1) {
      note(Check.SMALL_TEXT, several, size, letter);
    } else if (inks.isWhite()
        && !letter.coat().laying().overprint()
        && findings.breaks(Check.SMALL_TEXT, size)
        && Ground.strong(ground.below(letter.bounds())) > 1) {
      note(Check.SMALL_TEXT, white, size, letter);
    }
  }

  private void note(Check check, Worst worst, double size, Mark.Letter letter) {
    if (findings.breaks(check, size)) {
      worst.add(size, letter.bounds());
    }
  }

  @Override
  public void turn(PageFrame page) {
    tell(
        Check.RICH_BLACK_TEXT,
        rich,
        page,
        "Black text of %s is mixed of several inks; below %s its edges blur%s.");
    tell(
        Check.SMALL_TEXT,
        several,
        page,
        "Text of %s is printed in several inks; below %s they do not meet sharply%s.");
    tell(
        Check.SMALL_TEXT,
        white,
        page,
        "White text of %s is left out of several inks; below %s it fills in%s.");
  }

  private void tell(Check check, Worst worst, PageFrame page, String sentence) {
    if (!worst.isEmpty()) {
      findings.measured(
          check,
          page.number(),
          page.place(worst.place()),
          worst.value(),
          m -> sentence.formatted(m.value(), m.limit(), worst.more("letters")));
    }
    worst.clear();
  }
}
