package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;
import org.quoin.preflight.plate.Densest;
import org.quoin.preflight.plate.Plates;

/// What only the whole page shows: how much ink lies on it, whether it is empty, and whether what
/// touches the trim goes on into the bleed.
final class PlateCheck {
  /// The bleed looked for, in millimetres, and so the margin that plates need round the trim.
  static final double BLEED = 3;

  private static final double MILLIMETRE = 72 / 25.4;

  private final Findings findings;

  PlateCheck(Findings findings) {
    this.findings = findings;
  }

  void see(Plates plates, PageFrame page) {
    if (!plates.isTouched(page.trim())) {
      findings.warning(Check.EMPTY_PAGE, page.number(), Optional.empty(), "The page is empty.");
      return;
    }
    Densest.of(
            plates,
            page.trimAndRound(BLEED).createIntersection(page.media()),
            total -> findings.breaks(Check.TOTAL_INK, total * 100))
        .ifPresent(densest -> heavy(densest, page));
    if (page.trimmed()) {
      for (var side : Side.values()) {
        bleed(plates, page, side);
      }
    }
  }

  private void heavy(Densest densest, PageFrame page) {
    findings.measured(
        Check.TOTAL_INK,
        page.number(),
        page.place(densest.place()),
        densest.total() * 100,
        m ->
            "The inks add up to %s over 15 mm²; more than %s does not dry."
                .formatted(m.value(), m.limit()));
  }

  private enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, 1),
    BOTTOM(0, -1);

    private final int x;
    private final int y;

    Side(int x, int y) {
      this.x = x;
      this.y = y;
    }

    String title() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Walks along one side of the trim and looks outwards wherever there is ink just inside.
  private void bleed(Plates plates, PageFrame page, Side side) {
    var trim = page.trim();
    double step = plates.grid().step();
    boolean upright = side.x != 0;
    double from = upright ? trim.getMinY() : trim.getMinX();
    double to = upright ? trim.getMaxY() : trim.getMaxX();
    double edge =
        switch (side) {
          case LEFT -> trim.getMinX();
          case RIGHT -> trim.getMaxX();
          case TOP -> trim.getMaxY();
          case BOTTOM -> trim.getMinY();
        };
    double least = Double.MAX_VALUE;
    double begin = 0;
    double end = 0;
    for (double along = from + step; along < to - step; along += step) {
      int out = upright ? side.x : side.y;
      if (!isTouched(plates, upright, edge - 0.75 * step * out, along)) {
        continue;
      }
      double reach = reach(plates, page, upright, edge, along, out);
      if (reach < least - 1e-6) {
        least = reach;
        begin = along;
        end = along;
      } else if (reach < least + 1e-6) {
        end = along;
      }
    }
    if (least == Double.MAX_VALUE) {
      return;
    }
    var place =
        upright
            ? new Rectangle2D.Double(edge, begin, 0, end - begin)
            : new Rectangle2D.Double(begin, edge, end - begin, 0);
    findings.measured(
        Check.BLEED,
        page.number(),
        page.place(place),
        page.millimetres(least),
        m ->
            "What touches the %s edge goes on %s beyond it; 3 mm are needed for the cut."
                .formatted(side.title(), m.value()));
  }

  /// How far ink goes on beyond the edge, in units of the page, as far as it is looked for.
  private static double reach(
      Plates plates, PageFrame page, boolean upright, double edge, double along, int out) {
    double step = plates.grid().step();
    double wanted = BLEED * MILLIMETRE / page.unit();
    double reach = 0;
    while (reach + step <= wanted
        && isTouched(plates, upright, edge + (reach + 0.75 * step) * out, along)) {
      reach += step;
    }
    return reach + step > wanted ? wanted : reach;
  }

  private static boolean isTouched(Plates plates, boolean upright, double across, double along) {
    return upright ? plates.isTouched(across, along) : plates.isTouched(along, across);
  }
}
