package org.quoin.galley;

import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the units digit of a figure, by which figures stand one under another: `7` in `−1,147.5`.
final class UnitsDigit {
  /// Digits with what may stand between them: points, commas, apostrophes and spaces before three.
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:(?:[.,٫٬'’]|\\p{Zs}(?=\\p{Nd}{3}(?!\\p{Nd})))\\p{Nd}+)*");

  /// Digits of a group: thousands are marked off by threes, so that a mark before another number of
  /// digits is a decimal sign.
  private static final int GROUP = 3;

  private UnitsDigit() {}

  /// Where the units digit of `text` ends (UTF-16 units): before the decimal sign, or behind the
  /// last digit of a whole number and of what is more than one number, such as a span or a time. A
  /// text without digits ends there itself: the dash that says that nothing is known stands where
  /// the units would.
  static int end(String text, Locale language) {
    var numbers = NUMBER.matcher(text).results().toList();
    if (numbers.isEmpty()) {
      return text.length();
    }
    var last = numbers.getLast();
    int sign = numbers.size() == 1 ? sign(last.group(), language) : -1;
    return sign < 0 ? last.end() : last.start() + sign;
  }

  /// The place of a number's decimal sign; -1 where it is whole.
  private static int sign(String number, Locale language) {
    int at = number.length() - 1;
    while (at >= 0 && Character.isDigit(number.charAt(at))) {
      at--;
    }
    if (at < 0 || number.indexOf(number.charAt(at)) != at) {
      return -1;
    }
    boolean decimal =
        switch (number.charAt(at)) {
          case '٫' -> true;
          case '.', ',' -> number.charAt(at) == sign(language) || number.length() - 1 - at != GROUP;
          default -> false;
        };
    return decimal ? at : -1;
  }

  /// English writes a point; the other languages a comma, or U+066B, which nothing else looks like.
  private static char sign(Locale language) {
    return language.getLanguage().equals("en") ? '.' : ',';
  }
}
