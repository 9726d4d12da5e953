package org.quoin.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.problem.Checked;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Finds a section's colour: the ink that fills its banner and colours its kickers and links.
public final class SectionInk {
  /// The theme's ink for a section that names no colour.
  private static final String ACCENT = "accent";

  private SectionInk() {}

  /// @param colour `#RRGGBB` or the name of one of the theme's inks; the theme's accent when empty
  /// @param place where the section gives it
  /// @return an ink in any case; an unknown name is an error, a colour too light to read as text on
  ///   white (and under the banner's white label) a warning
  public static Checked<Ink> choose(Optional<String> colour, Theme theme, Place place) {
    if (colour.isEmpty()) {
      return Checked.of(accent(theme), List.of());
    }
    String written = colour.get().strip();
    var problems = new ArrayList<Problem>();
    var ink =
        theme
            .ink(written)
            .or(() -> Ink.Rgb.parse(written).map(rgb -> mixed(rgb, problems, place)))
            .orElseGet(() -> {
              problems.add(unknown(written, theme, place));
              return accent(theme);
            });
    if (Contrast.between(ink.screen(), Ink.WHITE.screen()) < Contrast.TEXT) {
      problems.add(pale(ink, place));
    }
    return Checked.of(ink, problems);
  }

  private static Ink accent(Theme theme) {
    return theme.ink(ACCENT).orElse(Ink.BLACK);
  }

  private static Ink mixed(Ink.Rgb rgb, List<Problem> problems, Place place) {
    var process = Mixture.process(rgb);
    problems.add(
        new Problem.Assumed(
            place,
            "The colour %s prints as %s.".formatted(rgb, InkReader.written(process)),
            Optional.of(
                "To choose the print values yourself, give the colour a name under “inks” in the"
                    + " theme and use the name here.")));
    return new Ink(rgb.toString(), process, rgb);
  }

  private static Problem unknown(String written, Theme theme, Place place) {
    var hint =
        Nearest.to(written, theme.inks().keySet())
            .map("Did you mean “%s”?"::formatted)
            .orElse(
                "Write a colour such as “#00758F”, or one of the theme's inks: "
                    + String.join(", ", theme.inks().keySet())
                    + ".");
    return new Problem.Unresolved(
        place, "“%s” is no colour and no ink of the theme.".formatted(written), Optional.of(hint));
  }

  private static Problem pale(Ink ink, Place place) {
    return new Problem.Doubtful(
        place,
        "The colour %s is too light for text: its contrast with white is %s to 1, and 4.5 is needed."
            .formatted(shown(ink), Contrast.shown(ink.screen(), Ink.WHITE.screen())),
        Optional.of(
            "“%s” is the nearest that can be read.".formatted(Contrast.readable(ink.screen()))));
  }

  private static String shown(Ink ink) {
    return ink.name().startsWith("#") ? ink.name() : "“" + ink.name() + "” (" + ink.screen() + ")";
  }
}
