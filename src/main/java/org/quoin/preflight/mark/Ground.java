package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import org.quoin.preflight.plate.Inks;

/// What lies on the page already where the next mark goes.
interface Ground {
  Inks below(Rectangle2D area);

  /// How many inks are there with more than a breath: 10 %, which shows against white.
  static int strong(Inks inks) {
    int count = 0;
    for (float share : new float[] {inks.cyan(), inks.magenta(), inks.yellow(), inks.black()}) {
      count += share > 0.1f ? 1 : 0;
    }
    for (float tint : inks.spots().values()) {
      count += tint > 0.1f ? 1 : 0;
    }
    return count;
  }
}
