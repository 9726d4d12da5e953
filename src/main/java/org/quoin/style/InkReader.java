package org.quoin.style;

import java.util.List;
import java.util.Optional;
import org.quoin.issue.Setting;
import org.quoin.problem.Problem;

/// Reads one ink of a theme and fills in the half that is not given.
record InkReader(List<Problem> problems) {
  Ink read(String name, Setting.Keys settings) {
    var rgb = ThemeKeys.RGB.in(settings);
    var cmyk = ThemeKeys.CMYK.in(settings);
    if (rgb.isEmpty() && cmyk.isEmpty()) {
      problems.add(
          new Problem.Disallowed(
              settings.place(),
              "The ink “%s” has no colour.".formatted(name),
              Optional.of("Give it “rgb” for the screen and “cmyk” for print.")));
      return new Ink(name, Ink.BLACK.print(), Ink.BLACK.screen());
    }
    var process = cmyk.orElseGet(() -> mixed(name, rgb.get(), settings));
    var screen = rgb.orElseGet(() -> shown(name, process, settings));
    return new Ink(name, print(process, settings), screen);
  }

  private Ink.Print print(Ink.Print.Process process, Setting.Keys settings) {
    return ThemeKeys.SPOT
        .in(settings)
        .<Ink.Print>map(
            spot -> new Ink.Print.Spot(spot, ThemeKeys.TINT.in(settings).orElse(1000), process))
        .orElse(process);
  }

  private Ink.Print.Process mixed(String name, Ink.Rgb rgb, Setting.Keys settings) {
    var process = Mixture.process(rgb);
    problems.add(
        new Problem.Assumed(
            settings.place(),
            "The ink “%s” is given for the screen only (%s); it prints as %s."
                .formatted(name, rgb, written(process)),
            Optional.of("Ask your print shop for the values and give them as “cmyk”.")));
    return process;
  }

  private Ink.Rgb shown(String name, Ink.Print.Process process, Setting.Keys settings) {
    var screen = Mixture.screen(process);
    problems.add(
        new Problem.Assumed(
            settings.place(),
            "The ink “%s” is given for print only; on screen it is shown as %s."
                .formatted(name, screen),
            Optional.of("Give the colour you want on screen as “rgb”.")));
    return screen;
  }

  static String written(Ink.Print.Process inks) {
    return "C%d M%d Y%d K%d"
        .formatted(inks.cyan() / 10, inks.magenta() / 10, inks.yellow() / 10, inks.key() / 10);
  }
}
