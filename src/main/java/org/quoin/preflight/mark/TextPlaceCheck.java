package org.quoin.preflight.mark;

import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Text that the knife may touch.
final class TextPlaceCheck implements MarkCheck {
  private final Findings findings;
  private final Worst nearest = Worst.lowest();

  TextPlaceCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    if (!(mark instanceof Mark.Letter letter)
        || letter.bounds().isEmpty()
        || letter.coat().repeated()
        || !page.trimmed()
        || !letter.shows(page.trim())) {
      return;
    }
    var trim = page.trim();
    var bounds = letter.visible();
    double least =
        Math.min(
            Math.min(bounds.getMinX() - trim.getMinX(), trim.getMaxX() - bounds.getMaxX()),
            Math.min(bounds.getMinY() - trim.getMinY(), trim.getMaxY() - bounds.getMaxY()));
    double millimetres = Math.max(0, page.millimetres(least));
    if (findings.breaks(Check.TEXT_NEAR_TRIM, millimetres)) {
      nearest.add(millimetres, bounds);
    }
  }

  @Override
  public void turn(PageFrame page) {
    if (!nearest.isEmpty()) {
      findings.measured(
          Check.TEXT_NEAR_TRIM,
          page.number(),
          page.place(nearest.place()),
          nearest.value(),
          m ->
              "Text stands %s from where the page is cut; %s are safe%s."
                  .formatted(m.value(), m.limit(), nearest.more("letters")));
    }
    nearest.clear();
  }
}
