package org.quoin.pdf.file;

import org.quoin.picture.Outline;

/// Writes outlines as filled paths.
final class Outlines {
  private Outlines() {}

  /// @param x where the outline's origin is, in millipoints
  /// @param y the same, upwards from the sheet's foot; the outline's own coordinates go downwards
  static void fill(ContentStream content, Outline outline, int x, int y) {
    for (var step : outline.steps()) {
      switch (step) {
        case Outline.Step.Move to -> content.numbers(x + to.x(), y - to.y()).raw("m");
        case Outline.Step.Line to -> content.numbers(x + to.x(), y - to.y()).raw("l");
        case Outline.Step.Curve to ->
            content
                .numbers(x + to.x1(), y - to.y1(), x + to.x2(), y - to.y2(), x + to.x(), y - to.y())
                .raw("c");
        case Outline.Step.Close() -> content.raw("h");
      }
    }
    content.raw(outline.evenOdd() ? "f*" : "f");
  }
}
