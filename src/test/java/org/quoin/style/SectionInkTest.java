package org.quoin.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Severity;

class SectionInkTest {
  private final Theme theme = BuiltInThemesTest.theme("default");
  private final Place place = Place.of("issue.json", 4, 17);

  private Checked<Ink> choose(String colour) {
    return SectionInk.choose(Optional.of(colour), theme, place);
  }

  private static String told(Checked<Ink> ink) {
    return ink.problems().stream()
        .map(p -> p.severity() + " " + p.sentence() + " [" + p.hint().orElseThrow() + "]")
        .collect(Collectors.joining("\n"));
  }

  @Test
  void isAnInkOfTheTheme() {
    var ink = choose("plum");
    assertEquals(theme.ink("plum"), ink.value());
    assertEquals(List.of(), ink.problems());
    assertEquals(theme.ink("accent"), SectionInk.choose(Optional.empty(), theme, place).value());
  }

  @Test
  void isAnyColourOfTheScreen() {
    var ink = choose("#1F3A6E");
    assertEquals(
        new Ink("#1F3A6E", new Ink.Print.Process(720, 470, 0, 570), new Ink.Rgb(0x1F3A6E)),
        ink.value().orElseThrow());
    assertEquals(
        "NOTE The colour #1F3A6E prints as C72 M47 Y0 K57. [To choose the print values yourself,"
            + " give the colour a name under “inks” in the theme and use the name here.]",
        told(ink));
  }

  @Test
  void anUnknownNameAndAPaleColourAreTold() {
    assertEquals(
        "ERROR “plumb” is no colour and no ink of the theme. [Did you mean “plum”?]",
        told(choose("plumb")));
    assertEquals(theme.ink("accent"), choose("plumb").value());
    assertEquals(
        "NOTE The colour #F2A900 prints as C0 M30 Y100 K5. [To choose the print values yourself,"
            + " give the colour a name under “inks” in the theme and use the name here.]\n"
            + "WARNING The colour #F2A900 is too light for text: its contrast with white is 2.0 to"
            + " 1, and 4.5 is needed. [“#9F6D00” is the nearest that can be read.]",
        told(choose("#F2A900")));
  }

  @Test
  void theColourOfferedInsteadCanBeReadAndIsDarker() {
    for (int seed = 0; seed < 500; seed++) {
      var colour = new Ink.Rgb(new Random(seed).nextInt(0x1000000));
      var offered = Contrast.readable(colour);
      String told = "seed " + seed + ": " + colour + " to " + offered;
      assertTrue(Contrast.between(offered, Ink.WHITE.screen()) >= 4.5, told);
      assertTrue(offered.red() <= colour.red() && offered.blue() <= colour.blue(), told);
      boolean fine = Contrast.between(colour, Ink.WHITE.screen()) >= 4.5;
      assertEquals(fine, offered.equals(colour), told);
      assertEquals(
          fine,
          choose(colour.toString()).problems().stream()
              .noneMatch(p -> p.severity() == Severity.WARNING),
          told);
    }
  }

  @Test
  void greysPrintInBlackAloneAndColoursInAtMostThreeInks() {
    for (int grey = 0; grey < 256; grey++) {
      var inks = Mixture.process(new Ink.Rgb(grey << 16 | grey << 8 | grey));
      assertEquals(0, inks.cyan() + inks.magenta() + inks.yellow());
      assertEquals(Math.round((255 - grey) / 2.55) * 10, inks.key());
    }
    for (int seed = 0; seed < 500; seed++) {
      var colour = new Ink.Rgb(new Random(seed).nextInt(0x1000000));
      var inks = Mixture.process(colour);
      assertEquals(0, Math.min(inks.cyan(), Math.min(inks.magenta(), inks.yellow())));
      var back = Mixture.screen(inks);
      // Whole percent of ink are steps of 2.55 in 255, twice over.
      assertTrue(Math.abs(back.red() - colour.red()) <= 3, "seed " + seed);
      assertTrue(Math.abs(back.green() - colour.green()) <= 3, "seed " + seed);
      assertTrue(Math.abs(back.blue() - colour.blue()) <= 3, "seed " + seed);
    }
  }

  @Test
  void contrastIsWhatTheGuidelinesSay() {
    var white = Ink.WHITE.screen();
    assertEquals(21, Contrast.between(Ink.BLACK.screen(), white), 1e-9);
    assertEquals(1, Contrast.between(white, white), 1e-9);
    // The grey that the guidelines' readers know as the last to pass.
    assertEquals(4.54, Contrast.between(new Ink.Rgb(0x767676), white), 0.005);
    assertEquals("4.4", Contrast.shown(new Ink.Rgb(0x777777), white));
  }
}
