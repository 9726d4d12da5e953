package org.quoin.issue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// The day of issue in the words of a language.
///
/// Month names and order come from the Unicode locale data of the JDK, but for two languages: in
/// Russian without its «г.», which would double the stop at a sentence's end, and in Tajik with the
/// izofat ending that its data lack.
public final class Dates {
  private static final List<String> TAJIK =
      List.of(
          "январи",
          "феврали",
          "марти",
          "апрели",
          "майи",
          "июни",
          "июли",
          "августи",
          "сентябри",
          "октябри",
          "ноябри",
          "декабри");

  private Dates() {}

  /// `15 July 2012`, `15 июля 2012`, `15 июли 2012`.
  public static String full(LocalDate date, Locale language) {
    return switch (language.getLanguage()) {
      case "tg" -> "%d %s %d".formatted(date.getDayOfMonth(), tajik(date), date.getYear());
      case "ru" -> DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
      default ->
          DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
    };
  }

  /// `July 2012`, `июль 2012`, `июли 2012`.
  public static String month(LocalDate date, Locale language) {
    return language.getLanguage().equals("tg")
        ? tajik(date) + " " + date.getYear()
        : DateTimeFormatter.ofPattern("LLLL uuuu", language).format(date);
  }

  private static String tajik(LocalDate date) {
    return TAJIK.get(date.getMonthValue() - 1);
  }
}
