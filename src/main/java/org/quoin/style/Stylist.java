package org.quoin.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.issue.Run;

/// Gives an editor's runs the looks their role has in the theme.
///
/// @param accent the section's ink: it replaces the ink named `section` wherever a style asks for
///   it
/// @param language of the text where no run says otherwise
public record Stylist(Theme theme, Ink accent, Locale language) {
  /// The name by which a style asks for its section's colour.
  public static final String SECTION_INK = "section";

  public StyledParagraph paragraph(List<Run> runs, Role role) {
    return paragraph(runs, theme.style(role));
  }

  public StyledParagraph paragraph(List<Run> runs, ParagraphStyle style) {
    var base = inked(style.text()).withLanguage(language);
    var styled = new ArrayList<StyledRun>(runs.size());
    for (Run run : runs) {
      styled.add(new StyledRun(run.text(), look(run, base), run.link(), run.place()));
    }
    return new StyledParagraph(styled, style.withText(base));
  }

  public Stylist in(Locale other) {
    return new Stylist(theme, accent, other);
  }

  public Stylist with(Ink other) {
    return new Stylist(theme, other, language);
  }

  private TextStyle look(Run run, TextStyle base) {
    var emphasis = run.emphasis();
    var look = base;
    if (emphasis.bold() || emphasis.italic()) {
      // Emphasis inside an italic text stands upright, as the trade has it.
      boolean italic = base.face().italic() != emphasis.italic();
      boolean bold = base.face().bold() || emphasis.bold();
      look = look.withFace(new FaceKey(base.face().family(), bold, italic));
    }
    if (emphasis.smallCaps()) {
      look = look.withSmallCaps(true);
    }
    if (run.language().isPresent()) {
      look = look.withLanguage(run.language().get());
    }
    if (run.link().isPresent() && base.ink().equals(Ink.BLACK)) {
      look = look.withInk(accent);
    }
    return look;
  }

  private TextStyle inked(TextStyle text) {
    return text.ink().name().equals(SECTION_INK) ? text.withInk(accent) : text;
  }
}
