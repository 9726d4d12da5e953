package org.quoin.preflight.mark;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Fonts that text is set in, wherever it stands: on the page, in forms, in patterns.
final class FontCheck implements MarkCheck {
  private final Findings findings;
  private final Set<PDFont> seen = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  FontCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void see(Mark mark, PageFrame page) throws IOException {
    if (!(mark instanceof Mark.Letter letter) || !seen.add(letter.font())) {
      return;
    }
    var font = letter.font();
    var name = String.valueOf(font.getName());
    if (!font.isEmbedded() && !(font instanceof PDType3Font) && told.add(name)) {
      findings.error(
          Check.FONT_EMBEDDED,
          page.number(),
          page.place(letter.bounds()),
          "The font %s is not in the file; the print shop would set another.".formatted(name));
    }
    if (name.toLowerCase(Locale.ROOT).contains("courier") && told.add("courier " + name)) {
      findings.warning(
          Check.COURIER,
          page.number(),
          page.place(letter.bounds()),
          "Text is set in %s, which programs put in place of a font they miss.".formatted(name));
    }
  }
}
