package org.quoin.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.geometry.Length;
import org.quoin.style.ParagraphStyle.Alignment;

class BuiltInThemesTest {
  static List<String> names() {
    return Themes.builtIn().names();
  }

  static Theme theme(String name) {
    return WrittenThemes.none().read(name, "{}").value().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isCompleteAndFaultless(String name) {
    var read = WrittenThemes.none().read(name, "{}");
    assertEquals(List.of(), read.problems());
    var theme = read.value().orElseThrow();
    assertEquals(name, theme.name());
    for (Role role : Role.values()) {
      assertEquals(role, theme.style(role).role());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsToAFewSizesAndTwoFamilies(String name) {
    var theme = theme(name);
    var sizes = new TreeSet<Length>();
    var families = new TreeSet<String>();
    for (Role role : Role.values()) {
      sizes.add(theme.style(role).text().size());
      // A family's cut for large sizes is no family of its own.
      families.add(theme.style(role).text().face().family().replace(" Display", ""));
    }
    assertTrue(sizes.size() <= 5, () -> "sizes: " + sizes);
    assertTrue(families.size() <= 2, () -> "families: " + families);
    Length smaller = null;
    for (Length size : sizes) {
      if (smaller != null) {
        assertTrue(size.compareTo(smaller.times(12, 10)) >= 0, () -> "steps too near: " + sizes);
      }
      smaller = size;
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyInkCanBeReadOnItsGround(String name) {
    var theme = theme(name);
    var white = Ink.WHITE.screen();
    for (Ink ink : theme.inks().values()) {
      if (!ink.equals(Ink.WHITE)) {
        // The same ratio holds for the ink on paper and for a white label on the ink.
        double contrast = Contrast.between(ink.screen(), white);
        assertTrue(contrast >= 4.5, () -> ink + " has " + contrast);
      }
    }
    for (Role role : Role.values()) {
      var ink = theme.style(role).text().ink();
      assertEquals(role == Role.BANNER, ink.equals(Ink.WHITE), () -> role + " in " + ink);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsEveryInkWithinWhatPaperTakes(String name) {
    for (Ink ink : theme(name).inks().values()) {
      if (ink.print() instanceof Ink.Print.Process(int c, int m, int y, int k)) {
        // ISO 12647-2 lets 300 % be laid on coated paper in sheet-fed printing with margin to
        // spare.
        assertTrue(c + m + y + k <= 3000, () -> ink.toString());
      }
    }
  }

  @Test
  void comparisonHasTheComparisonGeometry() {
    var theme = theme("comparison");
    var page = theme.page();
    assertEquals(Length.ofMillimetres("16"), page.inner());
    assertEquals(Length.ofMillimetres("26"), page.outer());
    assertEquals(Length.ofMillimetres("18"), page.top());
    assertEquals(Length.ofMillimetres("20"), page.bottom());
    assertEquals(2, page.columns());
    assertEquals(Length.ofMillimetres("6"), page.gutter());
    // To the thousandth of a point: each margin is rounded to one by itself.
    int off = page.columnWidth(2).minus(Length.ofMillimetres("81")).millipoints();
    assertTrue(Math.abs(off) <= 1, () -> "off by " + off);
    assertEquals(Length.ofMillimetres("13"), theme.banner().width());
    assertEquals(1, theme.paragraphSpace());
    assertSet(theme, Role.BODY, "Noto Serif", "10", "14");
    assertEquals(Alignment.JUSTIFIED, theme.style(Role.BODY).alignment());
    assertEquals(Length.ZERO, theme.style(Role.BODY).indent());
    assertTrue(theme.style(Role.BODY).hyphenate());
    assertSet(theme, Role.HEADLINE, "Noto Sans Bold", "17", "21");
    assertSet(theme, Role.CAPTION, "Noto Sans Italic", "8", "10.5");
  }

  @Test
  void defaultKeepsItsLinesOnTheGrid() {
    var theme = theme("default");
    assertEquals(52, theme.page().rows());
    for (Role role : Role.values()) {
      // Half a row: two lines of a deck are three rows; three quarters: four of a caption.
      int quarters = theme.style(role).leading().millipoints() * 4;
      assertEquals(0, quarters % theme.page().grid().millipoints(), role::toString);
    }
    assertSet(theme, Role.BODY, "Source Serif 4", "10", "14");
    assertSet(theme, Role.HEADLINE, "Source Serif 4 Display Bold", "24", "28");
    assertSet(theme, Role.NAMEPLATE, "Source Serif 4 Display Bold", "52", "56");
    assertSet(theme, Role.PULL_QUOTE, "Source Serif 4 Display Italic", "16", "21");
    assertSet(theme, Role.CREDIT, "Source Sans 3", "8", "10.5");
    assertSet(theme, Role.BANNER, "Source Sans 3 Bold", "10", "14");
    assertEquals(Stylist.SECTION_INK, theme.style(Role.KICKER).text().ink().name());
    assertEquals(150, theme.style(Role.BANNER).text().tracking());
    assertTrue(theme.style(Role.BANNER).text().capitals());
  }

  private static void assertSet(Theme theme, Role role, String face, String size, String leading) {
    var style = theme.style(role);
    assertEquals(face, style.text().face().toString());
    assertEquals(Length.ofPoints(size), style.text().size());
    assertEquals(Length.ofPoints(leading), style.leading());
  }
}
