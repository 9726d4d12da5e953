package org.quoin.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;
import org.quoin.issue.PageSetup;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

class ThemeReaderTest {
  private static final WrittenThemes BUILT_IN = WrittenThemes.none();

  private static Theme faultless(Checked<Theme> read) {
    assertEquals("", told(read));
    return read.value().orElseThrow();
  }

  private static String told(Checked<Theme> read) {
    return read.problems().stream().map(ThemeReaderTest::told).collect(Collectors.joining("\n"));
  }

  private static String told(Problem problem) {
    return "%s: %s %s%s"
        .formatted(
            problem.place(),
            problem.severity(),
            problem.sentence(),
            problem.hint().map(hint -> " [" + hint + "]").orElse(""));
  }

  @Test
  void anIssueOverridesSingleKeys() {
    var theme =
        faultless(
            BUILT_IN.read(
                "default",
                """
                {
                  "page": {"inner": "20 mm"},
                  "styles": {"body": {"size": "9.5 pt"}, "kicker": {"tracking": 60}},
                  "photos": {"crop": "10%"}
                }
                """));
    var base = BuiltInThemesTest.theme("default");
    assertEquals(Length.ofMillimetres("20"), theme.page().inner());
    assertEquals(base.page().outer(), theme.page().outer());
    assertEquals(100, theme.figures().crop());
    assertEquals(Length.ofPoints("9.5"), theme.style(Role.BODY).text().size());
    assertEquals(60, theme.style(Role.KICKER).text().tracking());
    assertEquals(base.style(Role.HEADLINE), theme.style(Role.HEADLINE));
  }

  @Test
  void aStyleTakesFromItsParentWhatItDoesNotSay() {
    var theme =
        faultless(
            BUILT_IN.read(
                "default", "{\"styles\": {\"caption\": {\"size\": \"9 pt\", \"italic\": true}}}"));
    var credit = theme.style(Role.CREDIT).text();
    assertEquals(Length.ofPoints(9), credit.size());
    assertTrue(credit.face().italic());
    assertEquals("quiet", credit.ink().name());
  }

  @Test
  void aNewGridMovesAllThatHangsOnIt() {
    var theme = faultless(BUILT_IN.read("default", "{\"page\": {\"grid\": \"13 pt\"}}"));
    assertEquals(Length.ofPoints(13), theme.style(Role.BODY).leading());
    assertEquals(Length.ofPoints(26), theme.style(Role.HEADLINE).leading());
    assertEquals(Length.ofPoints("9.75"), theme.style(Role.CAPTION).leading());
  }

  @Test
  void anIndentInEmsFollowsTheSize() {
    var theme =
        faultless(BUILT_IN.read("default", "{\"styles\": {\"body\": {\"size\": \"11 pt\"}}}"));
    assertEquals(Length.ofPoints(11), theme.style(Role.BODY).indent());
    assertEquals(Length.ZERO, theme.style(Role.LEDE).indent());
  }

  @Test
  void aFamilyIsNamedOnceByItsJob() {
    var theme =
        faultless(
            BUILT_IN.read(
                "default",
                """
                {"families": {"labels": "Noto Sans"},
                 "styles": {"credit": {"family": "PT Sans"}}}
                """));
    assertEquals("Noto Sans", theme.style(Role.CAPTION).text().face().family());
    assertEquals("Noto Sans", theme.style(Role.FACTS_BODY).text().face().family());
    assertEquals("PT Sans", theme.style(Role.CREDIT).text().face().family());
    assertEquals("Source Serif 4", theme.style(Role.BODY).text().face().family());
  }

  @Test
  void anInkIsTakenWholeFromTheHighestLayer() {
    var theme =
        faultless(
            BUILT_IN.read(
                "default",
                """
                {"inks": {
                  "teal": {"spot": "PANTONE 3155 C", "tint": 80, "cmyk": [100, 0, 24, 38],
                           "rgb": "#006272"}}}
                """));
    assertEquals(
        new Ink(
            "teal",
            new Ink.Print.Spot("PANTONE 3155 C", 800, new Ink.Print.Process(1000, 0, 240, 380)),
            new Ink.Rgb(0x006272)),
        theme.ink("teal").orElseThrow());
    assertEquals(BuiltInThemesTest.theme("default").ink("plum"), theme.ink("plum"), "others stay");
  }

  @Test
  void theMissingHalfOfAnInkIsFilledInAndTold() {
    var read =
        BUILT_IN.read(
            "default",
            """
            {"inks": {
               "teal": "#00758F",
               "dust": {"rgb": "#666666"},
               "sky": {"cmyk": [80, 20, 0, 10]}}}
            """);
    assertEquals(
        """
        issue.json:2:12: NOTE The ink “teal” is given for the screen only (#00758F); it prints as \
        C100 M18 Y0 K44. [Ask your print shop for the values and give them as “cmyk”.]
        issue.json:3:12: NOTE The ink “dust” is given for the screen only (#666666); it prints as \
        C0 M0 Y0 K60. [Ask your print shop for the values and give them as “cmyk”.]
        issue.json:4:11: NOTE The ink “sky” is given for print only; on screen it is shown as \
        #2EB8E6. [Give the colour you want on screen as “rgb”.]\
        """,
        told(read));
    assertFalse(read.hasErrors());
  }

  @Test
  void themesExtendOneAnother() {
    var themes =
        WrittenThemes.of(
            Map.of(
                "house", "{\"name\": \"House\", \"styles\": {\"body\": {\"size\": \"11 pt\"}}}",
                "loud",
                    "{\"extends\": \"house\", \"styles\": {\"headline\": {\"size\": \"30 pt\"}}}"));
    var theme = faultless(themes.read("loud", "{\"styles\": {\"deck\": {\"size\": \"14 pt\"}}}"));
    assertEquals("loud", theme.name());
    assertEquals(Length.ofPoints(11), theme.style(Role.BODY).text().size());
    assertEquals(Length.ofPoints(30), theme.style(Role.HEADLINE).text().size());
    assertEquals(Length.ofPoints(14), theme.style(Role.DECK).text().size());
    assertEquals("House", faultless(themes.read("house", "{}")).name());
    assertEquals("House", faultless(themes.read("default", "{\"extends\": \"house\"}")).name());
  }

  @Test
  void aRingOfThemesAndAnUnknownThemeAreTold() {
    var themes = WrittenThemes.of(Map.of("a", "{\"extends\": \"b\"}", "b", "{\"extends\": \"a\"}"));
    assertEquals(
        "b.json:1:13: ERROR The themes extend one another in a ring: a, b, a."
            + " [Let one of them extend “default”.]",
        told(themes.read("a", "{}")));
    var unknown = BUILT_IN.read("comparision", "{}");
    assertEquals(
        "issue.json:1:1: ERROR There is no theme “comparision”. [Did you mean “comparison”?]",
        told(unknown));
    assertEquals("default", unknown.value().orElseThrow().name());
  }

  @Test
  void theIssueChoosesPaperAndColumns() {
    var letter =
        new Size(Length.parse("8.5 in").orElseThrow(), Length.parse("11 in").orElseThrow());
    var theme =
        faultless(
            BUILT_IN.read(
                "default", "{}", new PageSetup(letter, OptionalInt.of(3), OptionalInt.empty())));
    assertEquals(letter, theme.page().trim());
    assertEquals(3, theme.page().columns());
  }

  @Test
  void allFaultsAreToldAtOnceEachWithItsPlace() {
    var read =
        BUILT_IN.read(
            "default",
            """
            {
              "pages": {},
              "page": {"innner": "16 mm", "outer": "16 km", "top": 18, "columns": 7.5, "size": "A5"},
              "families": "Noto Serif",
              "fallbacks": ["Noto Serif", 3],
              "inks": {"teal": "teal", "sand": {"rgb": "#D8C9A0", "cmy": [1, 2, 3]}, "none": {}},
              "styles": {
                "boddy": {"size": "10 pt"},
                "body": {"size": "10", "align": "justify", "hyphenate": "yes", "tracking": 9000},
                "caption": {"ink": "quite"},
                "credit": {"ink": "sand"},
                "byline": {"leading": "5 pt"}
              },
              "banner": {"width": "40 mm"},
              "photos": {"crop": "120%", "coarse": 10}
            }
            """);
    assertEquals(
        """
        issue.json:2:12: ERROR “pages” is not a key of a theme. [Did you mean “page”?]
        issue.json:3:22: ERROR “innner” is not a key of “page”. [Did you mean “inner”?]
        issue.json:3:40: ERROR “outer” must be a length from 0 mm to 100 mm, such as “16 mm”; \
        it is “16 km”.
        issue.json:3:56: ERROR “top” must be a length from 0 mm to 100 mm, such as “16 mm”; it \
        is 18. [Did you mean “18 mm”?]
        issue.json:3:71: ERROR “columns” must be a whole number from 1 to 6; it is 7.5.
        issue.json:3:84: ERROR “size” is not a key of “page”. [The issue chooses the paper: its \
        own key “page” has the “size”.]
        issue.json:4:15: ERROR “families” must be a group of keys in braces; it is “Noto \
        Serif”.
        issue.json:5:16: ERROR “fallbacks” must be a list of font families; it is [“Noto \
        Serif”, 3].
        issue.json:6:20: ERROR “teal” must be a colour such as “#00758F”; it is “teal”.
        issue.json:6:62: ERROR “cmy” is not a key of “sand”. [Did you mean “cmyk”?]
        issue.json:8:14: ERROR “boddy” is not a key of “styles”. [Did you mean “body”?]
        issue.json:9:22: ERROR “size” must be a length from 4 pt to 200 pt, such as “10 pt”; it \
        is “10”. [Did you mean “10 pt”?]
        issue.json:9:37: ERROR “align” must be one of “justified”, “ragged”, “balanced”, \
        “centred”, “flush-end”; it is “justify”.
        issue.json:9:61: ERROR “hyphenate” must be true or false; it is “yes”.
        issue.json:9:80: ERROR “tracking” must be a whole number from -100 to 500; it is 9000.
        issue.json:15:22: ERROR “crop” must be a share from 0% to 60%; it is “120%”.
        issue.json:15:40: ERROR “coarse” must be a whole number from 50 to 600; it is 10.
        issue.json:14:23: ERROR The banner is wider than the outer margin and would cover the \
        text. [Make it at most 26.0 mm wide.]
        issue.json:6:36: NOTE The ink “sand” is given for the screen only (#D8C9A0); it prints \
        as C0 M7 Y26 K15. [Ask your print shop for the values and give them as “cmyk”.]
        issue.json:6:82: ERROR The ink “none” has no colour. [Give it “rgb” for the screen and \
        “cmyk” for print.]
        issue.json:10:24: ERROR There is no ink “quite” in the theme. [Did you mean “quiet”?]
        issue.json:12:27: WARNING “byline” has a leading of 5 pt for letters of 10 pt: the \
        lines touch. [Leading is mostly 1.1 to 1.4 times the size.]
        issue.json:11:23: WARNING “credit” is set in the ink “sand”, too light to read on \
        white: its contrast is 1.6 to 1, and 4.5 is needed. [“#7F765D” is the nearest that can \
        be read.]\
        """,
        told(read));
    assertTrue(read.value().isPresent(), "there is a theme to go on with");
  }

  @Test
  void aPageWithoutRoomIsNoTheme() {
    var read =
        BUILT_IN.read(
            "default",
            """
            {
              "page": {
                "inner": "90 mm", "outer": "90 mm", "top": "100 mm", "bottom": "100 mm",
                "grid": "36 pt"
              }
            }
            """);
    assertEquals(
        """
        issue.json:2:11: ERROR The page has no room for 2 columns: each would be 12.0 mm wide. \
        [Use fewer columns, narrower margins or a larger page.]
        issue.json:2:11: ERROR Only 7 rows fit between the top and the bottom margin. \
        [Use smaller margins, a finer grid or a larger page.]\
        """,
        told(read));
    assertTrue(read.value().isEmpty());
  }
}
