package org.quoin.preflight.mark;

import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Lines, and boxes thin enough to be lines.
final class LineCheck implements MarkCheck {
  private final Findings findings;
  private final Worst thinnest = Worst.lowest();

  LineCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    double width =
        switch (mark) {
          case Mark.Line line -> line.width();
          case Mark.Fill fill when fill.rectangle() ->
              Math.min(fill.bounds().getWidth(), fill.bounds().getHeight());
          case Mark.Fill _, Mark.Letter _, Mark.Picture _ -> Double.MAX_VALUE;
        };
    if (width < Double.MAX_VALUE
        && !mark.coat().inks().isWhite()
        && findings.breaks(Check.HAIRLINE, page.points(width))
        && (mark.bounds().isEmpty() ? mark.shows(page.trim()) : mark.touches(page.trim()))) {
      thinnest.add(page.points(width), mark.visible());
    }
  }

  @Override
  public void turn(PageFrame page) {
    if (!thinnest.isEmpty()) {
      findings.measured(
          Check.HAIRLINE,
          page.number(),
          page.place(thinnest.place()),
          thinnest.value(),
          m ->
              "A line is %s thin; below %s it may break or vanish%s."
                  .formatted(m.value(), m.limit(), thinnest.more("lines")));
    }
    thinnest.clear();
  }
}
