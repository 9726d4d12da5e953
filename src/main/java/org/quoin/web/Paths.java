package org.quoin.web;

import org.quoin.picture.Outline;
import org.quoin.picture.Outline.Step;

/// An outline as the path data of SVG 2, section 9.3.
final class Paths {
  private Paths() {}

  static String of(Outline outline) {
    var path = new StringBuilder();
    for (Step step : outline.steps()) {
      path.append(
          switch (step) {
            case Step.Move(int x, int y) -> "M%s %s".formatted(x, y);
            case Step.Line(int x, int y) -> "L%s %s".formatted(x, y);
            case Step.Curve(int x1, int y1, int x2, int y2, int x, int y) ->
                "C%s %s %s %s %s %s".formatted(x1, y1, x2, y2, x, y);
            case Step.Close _ -> "Z";
          });
    }
    return path.toString();
  }
}
