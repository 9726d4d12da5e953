package org.quoin.picture;

import java.util.List;

/// A path of straight and curved pieces, filled by the non-zero rule or, when `evenOdd`, by parity.
public record Outline(List<Step> steps, boolean evenOdd) {
  public Outline {
    steps = List.copyOf(steps);
  }

  /// One piece of a path; coordinates in millipoints, `y` downwards.
  public sealed interface Step {
    record Move(int x, int y) implements Step {}

    record Line(int x, int y) implements Step {}

    record Curve(int x1, int y1, int x2, int y2, int x, int y) implements Step {}

    record Close() implements Step {}
  }
}
