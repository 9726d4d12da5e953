package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.issue.Target;
import org.quoin.problem.Place;
import org.quoin.style.ParagraphStyle.Alignment;
import org.quoin.style.StyledParagraph;
import org.quoin.style.StyledRun;

/// Typed text and what is set for it; `_` is a non-breaking space, `^` a narrow one.
class PunctuationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en-GB | He said \"yes\", and left. | He said “yes”, and left.",
        "en-GB | \"He said 'no' to me\" | “He said ‘no’ to me”",
        "en-GB | don't, players' and '90s | don’t, players’ and ’90s",
        "en-GB | the 'Sharq' centre's report | the ‘Sharq’ centre’s report",
        "en-GB | (\"so\") | (“so”)",
        "ru | Газета \"Шарк\" вышла | Газета «Шарк» вышла",
        "ru | \"Центр \"Шарк\" открыт\" | «Центр „Шарк“ открыт»",
        "ru | «Центр \"Шарк\" открыт» | «Центр „Шарк“ открыт»",
        "tg | Маркази \"Шарқ\" | Маркази «Шарқ»",
        "fr | Il dit \"oui\" ! | Il dit «^oui^»^!",
        "fr | Deux choses : l'eau | Deux choses_: l’eau",
        "de | Er sagt \"ja\". | Er sagt „ja“.",
        "es | Dice \"hola\". | Dice «hola».",
        "en-GB | one - two | one_– two",
        "en-US | one -- two | one—two",
        "ru | Душанбе - столица | Душанбе_— столица",
        "en-GB | word--word | word—word",
        "en-GB | 15-16 March | 15–16 March",
        "en-GB | call 918-85-3434 now | call 918-85-3434 now",
        "en-GB | a 24-hour line | a 24-hour line",
        "en-GB | and so on... | and so on…",
        "en-GB | 5 km and 20 % of 10 000 | 5_km and 20_% of 10_000",
        "en-GB | see page 3 or pages 4-5 | see page_3 or pages_4–5",
        "en-GB | № 7 and No. 8 | №_7 and No._8",
        "en-GB | J. R. Smith | J._R._Smith",
        "ru | Иванов И. И. и В. Петров | Иванов_И._И. и_В._Петров",
        "ru | он в доме с братом | он в_доме с_братом",
        "ru | стр. 5, 2012 г. и т. д. | стр._5, 2012_г. и_т._д.",
        "ru | сказал бы он | сказал_бы он",
        "tg | ман у дӯстам саҳ. 5 | ман у_дӯстам саҳ._5",
        "de | z. B. auf S. 5 | z._B. auf S._5",
        "en-GB | see http://a.org/it's--x - ok | see http://a.org/it's--x_– ok",
        "en-GB | mail o'neil@x--y.org 'now' | mail o'neil@x--y.org ‘now’",
        "en-GB | too   many    spaces | too many spaces",
      })
  void typedTextIsSetProperly(String language, String typed, String set) {
    assertEquals(set, cleaned(Locale.forLanguageTag(language), typed));
  }

  private static String cleaned(Locale language, String typed) {
    return Punctuation.clean(paragraph(language, List.of(typed)))
        .words()
        .replace('\u00A0', '_')
        .replace('\u202F', '^');
  }

  private static StyledParagraph paragraph(Locale language, List<String> runs) {
    var style = OneEm.style(Alignment.JUSTIFIED, true);
    var list = new ArrayList<StyledRun>();
    for (String run : runs) {
      list.add(
          new StyledRun(
              run, OneEm.text().withLanguage(language), Optional.empty(), Place.of("test")));
    }
    return new StyledParagraph(list, style);
  }

  @Test
  void marksOverTheEdgesOfRunsBelongTogetherAndLinksKeepTheirLetters() {
    var style = OneEm.style(Alignment.JUSTIFIED, true);
    var link = Optional.<Target>of(new Target.Address("https://example.org"));
    var runs =
        List.of(
            new StyledRun("See \"", style.text(), Optional.empty(), Place.of("test")),
            new StyledRun("the ''90s -- now", style.text(), link, Place.of("test")),
            new StyledRun("\" on page ", style.text(), Optional.empty(), Place.of("test")),
            new StyledRun("5", style.text(), link, Place.of("test")));
    var clean = Punctuation.clean(new StyledParagraph(runs, style)).runs();
    assertEquals("See “", clean.get(0).text());
    assertEquals("the ’’90s\u00A0– now", clean.get(1).text());
    assertEquals(link, clean.get(1).link());
    assertEquals("” on page\u00A0", clean.get(2).text());
    assertEquals("5", clean.get(3).text());
  }

  /// Two page references side by side lead to two pages.
  @Test
  void theEndsOfARangeKeepTheirLinks() {
    var clean = Punctuation.clean(paragraph(Locale.UK, List.of("(pages ", "4", "-", "5", ")")));
    assertEquals(
        List.of("(pages\u00A0", "4", "–", "5", ")"),
        clean.runs().stream().map(StyledRun::text).toList());
  }

  @Test
  void cleanTextIsNotChangedAgain() {
    String[] parts = {
      " ",
      " ",
      " ",
      "\"",
      "'",
      "-",
      "--",
      " - ",
      "...",
      "a",
      "в",
      "Word",
      "слово",
      "5",
      "12",
      "km",
      "page",
      "№",
      "J.",
      "Г.",
      "«",
      "»",
      "“",
      "”",
      "\n",
      ",",
      ":",
      "!",
      "(",
      ")",
      "http://a.org/b'c",
      "\u00A0",
      "\u202F",
      "—",
      "–"
    };
    String[] languages = {"en-GB", "en-US", "ru", "tg", "fr", "de", "es"};
    for (int seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      var language = Locale.forLanguageTag(languages[random.nextInt(languages.length)]);
      var runs = new ArrayList<String>();
      for (int run = random.nextInt(3); run >= 0; run--) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
          text.append(parts[random.nextInt(parts.length)]);
        }
        runs.add(text.toString());
      }
      var once = Punctuation.clean(paragraph(language, runs));
      var twice = Punctuation.clean(once);
      assertEquals(once, twice, "seed " + seed + " " + language + ": " + runs);
      assertEquals(runs.size(), once.runs().size(), "seed " + seed);
    }
  }
}
