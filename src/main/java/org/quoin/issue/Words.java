package org.quoin.issue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ListFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// The words that Quoin itself sets in a language, and that language's way with dates, numbers and
/// lists.
///
/// The words stand in one file a language, which a translator can edit; dates, digits and lists are
/// those of the Unicode CLDR in the JDK. A language without a file gets English words.
public final class Words {
  private static final Locale FALLBACK = Locale.ENGLISH;

  private final Locale language;
  private final Properties words;

  private Words(Locale language, Properties words) {
    this.language = language;
    this.words = words;
  }

  public static Words of(Locale language) {
    return new Words(language, read(language).or(() -> read(FALLBACK)).orElseThrow());
  }

  /// Empty when there is no file of the language.
  private static Optional<Properties> read(Locale language) {
    var file = "words/" + language.getLanguage() + ".properties";
    try (var in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      var words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Over the list of what is inside: “In this issue”.
  public String contents() {
    return word("contents");
  }

  /// “Continued on page 5”.
  public String continuedOn(int page) {
    return word("continuedOn").formatted(number(page));
  }

  /// “Continued from page 4”.
  public String continuedFrom(int page) {
    return word("continuedFrom").formatted(number(page));
  }

  /// “page 4” or “pages 4–5”.
  public String pages(PageRange pages) {
    return word(pages.first() == pages.last() ? "page" : "pages").formatted(range(pages));
  }

  /// “4” or “4–5”.
  public String range(PageRange pages) {
    return localized(pages.toString());
  }

  /// “Photo: ” and the name.
  public String photo(String by) {
    return word("photo").formatted(by);
  }

  /// What stands over the notes of an article.
  public String notes() {
    return word("notes");
  }

  /// “The whole issue is attached as a PDF: ” and the file.
  public String attached(String file) {
    return word("attached").formatted(file);
  }

  /// What a small picture of the cover shows: “Page one”.
  public String firstPage() {
    return word("firstPage");
  }

  /// The link that leads past the list of contents: “Skip to the stories”.
  public String skip() {
    return word("skip");
  }

  /// A page or a year, in the digits of the language and never grouped.
  public String number(int number) {
    return localized(Integer.toString(number));
  }

  /// “16 July 2012”.
  public String date(LocalDate date) {
    return date(date, "date", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
  }

  /// “July 2012”.
  public String month(LocalDate date) {
    return date(date, "month", DateTimeFormatter.ofLocalizedPattern("yMMMM"));
  }

  /// “A, B and C”.
  public String list(List<String> items) {
    return items.isEmpty()
        ? ""
        : Optional.ofNullable(words.getProperty("listEnd"))
            .map(Words::list)
            .orElseGet(() ->
                ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL))
            .format(items);
  }

  /// Joins by commas, the last two by `end`, which is also how two alone are joined.
  private static ListFormat list(String end) {
    String comma = "{0}, {1}";
    return ListFormat.getInstance(new String[] {comma, comma, end, end, ""});
  }

  private String date(LocalDate date, String key, DateTimeFormatter standard) {
    var formatter =
        Optional.ofNullable(words.getProperty(key))
            .map(pattern -> named(pattern, date))
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, language))
            .orElse(standard);
    return formatter
        .withLocale(language)
        .withDecimalStyle(DecimalStyle.of(language))
        .format(date)
        // The narrow space that CLDR likes before “г.” is in few fonts.
        .replace('\u202F', '\u00A0');
  }

  /// A pattern with the month's name put in where the language's file has names of its own.
  private String named(String pattern, LocalDate date) {
    return Optional.ofNullable(words.getProperty("months"))
        .map(months -> months.split(", *")[date.getMonthValue() - 1])
        .map(month -> pattern.replace("MMMM", "'" + month + "'"))
        .orElse(pattern);
  }

  private String localized(String digits) {
    char zero = DecimalStyle.of(language).getZeroDigit();
    var converted = new StringBuilder();
    digits
        .chars()
        .forEach(c -> converted.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
    return converted.toString();
  }

  private String word(String key) {
    return Optional.ofNullable(words.getProperty(key))
        .orElseThrow(() -> new IllegalStateException("no word “" + key + "” in " + language));
  }
}
