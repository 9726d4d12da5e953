package org.quoin.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final LocalDate DAY = LocalDate.of(2012, 7, 16);

  private static String all(String language) {
    var words = Words.of(Locale.forLanguageTag(language));
    return String.join(
        " | ",
        language,
        words.contents(),
        words.continuedOn(5),
        words.continuedFrom(12),
        words.pages(new PageRange(4, 4)),
        words.pages(new PageRange(4, 5)),
        words.photo("N"),
        words.date(DAY),
        words.month(DAY),
        words.list(List.of("A", "B", "C")));
  }

  @Test
  void areThoseOfTheLanguage() {
    assertEquals(
        """
        en-GB | In this issue | Continued on page~5 | Continued from page~12 | page~4 | \
        pages~4–5 | Photo: N | 16 July 2012 | July 2012 | A, B and C
        en-US | In this issue | Continued on page~5 | Continued from page~12 | page~4 | \
        pages~4–5 | Photo: N | July 16, 2012 | July 2012 | A, B, and C
        ru | В этом выпуске | Продолжение на стр.~5 | Начало на стр.~12 | стр.~4 | стр.~4–5 | \
        Фото: N | 16 июля 2012 | июль 2012 | A, B и C
        tg | Дар ин шумора | Идома дар саҳифаи~5 | Оғоз дар саҳифаи~12 | саҳифаи~4 | \
        саҳифаҳои~4–5 | Акс: N | 16 июли соли 2012 | июли соли 2012 | A, B ва C
        fr | Dans ce numéro | Suite page~5 | Suite de la page~12 | page~4 | pages~4–5 | Photo~: \
        N | 16 juillet 2012 | juillet 2012 | A, B et C
        es | En este número | Continúa en la página~5 | Viene de la página~12 | página~4 | \
        páginas~4–5 | Foto: N | 16 de julio de 2012 | julio de 2012 | A, B y C
        ar-EG | في هذا العدد | التتمة في الصفحة~٥ | تتمة الصفحة~١٢ | الصفحة~٤ | الصفحات~٤–٥ | \
        تصوير: N | ١٦ يوليو ٢٠١٢ | يوليو ٢٠١٢ | A وB وC
        fa | در این شماره | ادامه در صفحهٔ~۵ | ادامه از صفحهٔ~۱۲ | صفحهٔ~۴ | صفحه‌های~۴–۵ | \
        عکس: N | ۱۶ ژوئیهٔ ۲۰۱۲ | ژوئیهٔ ۲۰۱۲ | A،<RLM> B، و C
        pt | In this issue | Continued on page~5 | Continued from page~12 | page~4 | pages~4–5 \
        | Photo: N | 16 de julho de 2012 | julho de 2012 | A, B e C
        """,
        List.of("en-GB", "en-US", "ru", "tg", "fr", "es", "ar-EG", "fa", "pt").stream()
                .map(WordsTest::all)
                .map(line -> line.replace("\u00A0", "~").replace("\u200F", "<RLM>"))
                .collect(Collectors.joining("\n"))
            + "\n");
  }

  @Test
  void haveEveryDayOfTheYearInEveryLanguage() throws IOException {
    for (Locale language : languages()) {
      var words = Words.of(language);
      for (int month = 1; month <= 12; month++) {
        var date = LocalDate.of(2025, month, 1);
        assertFalse(words.date(date).isBlank(), language.toString());
        assertFalse(words.date(date).equals(words.date(date.plusMonths(1))), language.toString());
      }
    }
  }

  /// Those that have a file of words: whoever adds one need not tell the program.
  private static List<Locale> languages() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/org/quoin/issue/words"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .sorted()
          .map(Locale::of)
          .toList();
    }
  }

  @Test
  void everyFileOfWordsIsFoundByItsLanguage() throws IOException {
    var english = Words.of(Locale.ENGLISH).contents();
    assertTrue(languages().size() >= 7);
    for (Locale language : languages()) {
      boolean own = !Words.of(language).contents().equals(english);
      assertEquals(!language.getLanguage().equals("en"), own, language.toString());
    }
  }

  @Test
  void joinListsOfAnyLength() {
    var words = Words.of(Locale.UK);
    assertEquals("", words.list(List.of()));
    assertEquals("A", words.list(List.of("A")));
    assertEquals("A and B", words.list(List.of("A", "B")));
    var tajik = Words.of(Locale.of("tg"));
    assertEquals("A", tajik.list(List.of("A")));
    assertEquals("A ва B", tajik.list(List.of("A", "B")));
    assertEquals("A, B, C ва D", tajik.list(List.of("A", "B", "C", "D")));
  }
}
