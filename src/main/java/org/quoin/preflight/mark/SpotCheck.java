package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.geometry.Rect;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Inks by name: registration ink on the page, and one ink under two names.
final class SpotCheck implements MarkCheck {
  private final Findings findings;
  private final Map<String, Sight> inks = new LinkedHashMap<>();
  private Rectangle2D registration;

  /// Where an ink is met first.
  private record Sight(String ink, int page, Optional<Rect> place) {}

  SpotCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    var coat = mark.coat();
    if (coat.registration()
        && registration == null
        && !mark.bounds().isEmpty()
        && mark.touches(page.trim())) {
      registration = mark.visible();
    }
    for (var ink : coat.inks().spots().keySet()) {
      inks.computeIfAbsent(ink, _ -> new Sight(ink, page.number(), page.place(mark.bounds())));
    }
  }

  /// Tells of inks under two names on all pages.
  ///
  /// @param checks that saw a part of the pages each
  static void tell(List<SpotCheck> checks, Findings findings) {
    var names = new HashMap<String, String>();
    var told = new HashSet<String>();
    checks.stream()
        .flatMap(check -> check.inks.values().stream())
        .sorted(Comparator.comparingInt(Sight::page))
        .forEach(sight -> {
          var other = names.putIfAbsent(plain(sight.ink), sight.ink);
          if (other != null && !other.equals(sight.ink) && told.add(sight.ink)) {
            findings.error(
                Check.SPOT_NAME,
                sight.page,
                sight.place,
                "The inks “%s” and “%s” would be two plates, and seem to be one ink."
                    .formatted(other, sight.ink));
          }
        });
  }

  /// A name without what people write in two ways: case, spaces, signs, and the paper's letter that
  /// PANTONE adds (`286 C`, `286 CVC`).
  private static String plain(String ink) {
    return ink.toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Punct}\\s]", "")
        .replaceAll("(?<=\\d)(cvc|cvu|cv|c|u|m|ec|up|cp)$", "");
  }

  @Override
  public void turn(PageFrame page) {
    if (registration != null) {
      findings.error(
          Check.REGISTRATION_INK,
          page.number(),
          page.place(registration),
          "Something within the trim is in the ink “All”, and prints solid on every plate.");
    }
    registration = null;
  }
}
