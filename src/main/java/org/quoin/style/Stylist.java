package org.quoin.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.geometry.Length;
import org.quoin.issue.Direction;
import org.quoin.issue.Run;

/// Gives an editor's runs the looks their role has in the theme.
///
/// @param accent the section's ink: it replaces the ink named `section` wherever a style asks for
///   it
/// @param language of the text where no run says otherwise
public record Stylist(Theme theme, Ink accent, Locale language) {
  /// The name by which a style asks for its section's colour.
  public static final String SECTION_INK = "section";

  /// The size of Arabic letters per cent of Latin ones that look as large beside them: the small
  /// letters of Noto Naskh are as much lower than those of Source Serif.
  public static final int ARABIC_SIZE = 115;

  /// The most of the leading that it may take, per cent: more, and what hangs from one line touches
  /// what stands over the next.
  private static final int ARABIC_ROOM = 82;

  public StyledParagraph paragraph(List<Run> runs, Role role) {
    return paragraph(runs, theme.style(role));
  }

  public StyledParagraph paragraph(List<Run> runs, ParagraphStyle style) {
    var base = inked(style.text()).withLanguage(language);
    var styled = new ArrayList<StyledRun>(runs.size());
    for (Run run : runs) {
      var look = inScript(look(run, base), style.leading());
      styled.add(new StyledRun(run.text(), look, run.link(), run.place()));
    }
    return new StyledParagraph(styled, style.withText(inScript(base, style.leading())));
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
      // Emphasis inside an italic text stands upright, as the trade has it; where there is no
      // italic, it is bold.
      boolean italic = base.face().italic() != emphasis.italic();
      boolean upright = Direction.of(run.language().orElse(language)).isRightToLeft();
      boolean bold = base.face().bold() || emphasis.bold() || upright && emphasis.italic();
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

  /// A look as a script from right to left can have it: in the family that the theme has for it,
  /// without capitals, small or large, without letters set apart, and larger where the leading has
  /// room for it.
  private TextStyle inScript(TextStyle look, Length leading) {
    if (!Direction.of(look.language()).isRightToLeft()) {
      return look;
    }
    var larger = look.size().times(ARABIC_SIZE, 100).min(leading.times(ARABIC_ROOM, 100));
    return look.withFace(theme.arabic(look.face()))
        .withSize(look.size().max(larger))
        .withoutCase()
        .withTracking(0);
  }

  private TextStyle inked(TextStyle text) {
    return text.ink().name().equals(SECTION_INK) ? text.withInk(accent) : text;
  }
}
