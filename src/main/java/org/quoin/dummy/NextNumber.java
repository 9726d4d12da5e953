package org.quoin.dummy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quoin.issue.Words;

/// Finds what the next issue's number is called: “Third Quarter 2012” after “Second Quarter 2012”.
final class NextNumber {
  /// Names of which each follows the one before, and the first follows the last in the next year.
  private static final List<List<String>> ROUNDS =
      List.of(
          List.of("First", "Second", "Third", "Fourth"),
          List.of("Q1", "Q2", "Q3", "Q4"),
          List.of("1st", "2nd", "3rd", "4th"),
          List.of("Первый", "Второй", "Третий", "Четвёртый"),
          List.of("I", "II", "III", "IV"),
          List.of("якуми", "дуюми", "сеюми", "чоруми"),
          List.of("Spring", "Summer", "Autumn", "Winter"),
          List.of("Весна", "Лето", "Осень", "Зима"),
          List.of("Баҳор", "Тобистон", "Тирамоҳ", "Зимистон"));

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern COUNT = Pattern.compile("\\b\\d{1,4}\\b");

  private NextNumber() {}

  /// Empty where nothing in it tells what comes next.
  static Optional<String> after(String number, LocalDate date, LocalDate next, Locale language) {
    var words = Words.of(language);
    if (number.equals(words.month(date))) {
      return Optional.of(words.month(next));
    }
    for (var round : ROUNDS) {
      for (int i = 0; i < round.size(); i++) {
        var here = word(round.get(i)).matcher(number);
        if (here.find()) {
          boolean last = i + 1 == round.size();
          var named = here.replaceFirst(round.get((i + 1) % round.size()));
          return Optional.of(last ? inNextYear(named) : named);
        }
      }
    }
    return counted(number, date, next);
  }

  private static Pattern word(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + name + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  private static String inNextYear(String number) {
    return YEAR.matcher(number)
        .replaceFirst(year -> Integer.toString(Integer.parseInt(year.group()) + 1));
  }

  /// “No. 13” after “No. 12”; a year beside it is the date's.
  private static Optional<String> counted(String number, LocalDate date, LocalDate next) {
    var year = Integer.toString(date.getYear());
    var count = COUNT.matcher(number);
    while (count.find()) {
      if (!count.group().equals(year)) {
        var more = Integer.toString(Integer.parseInt(count.group()) + 1);
        var counted = number.substring(0, count.start()) + more + number.substring(count.end());
        return Optional.of(counted.replace(year, Integer.toString(next.getYear())));
      }
    }
    return Optional.empty();
  }
}
