package org.quoin.preflight.mark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.quoin.geometry.Rect;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Fonts that text is set in, wherever it stands: on the page, in forms, in patterns. Each is told
/// of once, where it is met first.
final class FontCheck implements MarkCheck {
  private final Set<PDFont> seen = new HashSet<>();
  private final Map<String, Sight> absent = new TreeMap<>();
  private final Map<String, Sight> stopgaps = new TreeMap<>();

  private record Sight(int page, Optional<Rect> place) {}

  @Override
  public void see(Mark mark, PageFrame page) {
    if (!(mark instanceof Mark.Letter letter) || !seen.add(letter.font())) {
      return;
    }
    var font = letter.font();
    var name = String.valueOf(font.getName());
    var sight = new Sight(page.number(), page.place(letter.bounds()));
    if (!font.isEmbedded() && !(font instanceof PDType3Font)) {
      absent.putIfAbsent(name, sight);
    }
    if (name.toLowerCase(Locale.ROOT).contains("courier")) {
      stopgaps.putIfAbsent(name, sight);
    }
  }

  /// Tells what was seen on all pages.
  ///
  /// @param checks that saw a part of the pages each
  static void tell(List<FontCheck> checks, Findings findings) {
    first(checks.stream().map(check -> check.absent).toList())
        .forEach((name, sight) ->
            findings.error(
                Check.FONT_EMBEDDED,
                sight.page,
                sight.place,
                "The font %s is not in the file; the print shop would set another."
                    .formatted(name)));
    first(checks.stream().map(check -> check.stopgaps).toList())
        .forEach((name, sight) ->
            findings.warning(
                Check.COURIER,
                sight.page,
                sight.place,
                "Text is set in %s, which programs put in place of a font they miss."
                    .formatted(name)));
  }

  private static Map<String, Sight> first(List<Map<String, Sight>> parts) {
    var first = new TreeMap<String, Sight>();
    for (var part : parts) {
      part.forEach((name, sight) ->
          first.merge(name, sight, (one, other) -> one.page < other.page ? one : other));
    }
    return first;
  }
}
