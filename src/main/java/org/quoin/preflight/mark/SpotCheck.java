package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Inks by name: registration ink on the page, and one ink under two names.
final class SpotCheck implements MarkCheck {
  private final Findings findings;
  private final Map<String, String> names = new HashMap<>();
  private Rectangle2D registration;

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
      var other = names.putIfAbsent(plain(ink), ink);
      if (other != null && !other.equals(ink) && names.putIfAbsent(ink + "\n", ink) == null) {
        findings.error(
            Check.SPOT_NAME,
            page.number(),
            page.place(mark.bounds()),
            "The inks “%s” and “%s” would be two plates, and seem to be one ink."
                .formatted(other, ink));
      }
    }
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
