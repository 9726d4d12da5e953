package org.quoin.issue.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quoin.issue.Addresses;
import org.quoin.issue.FileSize;
import org.quoin.issue.Languages;
import org.quoin.issue.PageRange;
import org.quoin.problem.Nearest;

/// The fixed forms of texts.
enum Form {
  ID(
      "id",
      "[a-z0-9]+(-[a-z0-9]+)*",
      "an id: small Latin letters, digits and single hyphens",
      "refugee-protection",
      _ -> true),
  DATE(
      "date",
      "[0-9]{4}-[0-9]{2}-[0-9]{2}",
      "a date: year, month and day",
      "2012-07-15",
      Form::isDate),
  LANGUAGE(
      "language",
      "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*",
      "a language's code",
      "en-GB",
      text -> Languages.read(text).isPresent()),
  COLOUR(
      "colour",
      "#[0-9A-Fa-f]{6}|[a-z][a-z0-9-]*",
      "a colour: # and six digits or letters A–F, or the name of an ink of the theme",
      "#00758F",
      _ -> true),
  THEME(
      "theme",
      "[a-z0-9]+(-[a-z0-9]+)*|\\s*\\S.*\\.json",
      "the name of a theme, or the path of a theme file",
      "default",
      _ -> true),
  SIZE(
      "page size",
      "A[3-6]|B5|Letter|Legal|Tabloid|\\s*[0-9.]+ *(mm|cm|in|pt) *[x×] *[0-9.]+ *(mm|cm|in|pt)\\s*",
      "a page size: A3, A4, A5, A6, B5, Letter, Legal, Tabloid, or width x height",
      "210 mm x 280 mm",
      text -> PaperSize.read(text).isPresent()),
  PAGES(
      "page range",
      "\\s*[0-9]{1,4}\\s*([-–]\\s*[0-9]{1,4}\\s*)?",
      "a page or a range of pages, the lower first",
      "4-5",
      text -> PageRange.parse(text).isPresent()),
  ADDRESS(
      "address",
      "\\s*([Tt][Ee][Ll]:[+0-9() ./-]+|\\S*[.@#]\\S+)\\s*",
      "an address: https://…, www.…, a mail address, tel:…, or # and an id of this issue",
      "https://www.example.org",
      text -> Addresses.read(text).isPresent()),
  WORD(
      "word",
      "[^\\s-]+(-[^\\s-]+)*",
      "one word with hyphens where it may break",
      "Du-shan-be",
      _ -> true),
  FILE_SIZE(
      "file size",
      "\\s*[0-9]{1,4}(\\.[0-9]{1,3})? *[kKM]B\\s*",
      "a file size in MB or kB",
      "5 MB",
      text -> FileSize.parse(text).isPresent()),
  PATH("path", "\\s*\\S.*", "a path below the issue's folder", "photos/valley.jpg", _ -> true);

  /// What it is called in messages.
  final String called;

  /// In the syntax that Java and ECMAScript share, so that the schema can use it.
  final String pattern;

  final String about;
  final String example;
  private final Pattern whole;
  private final Predicate<String> meant;

  Form(String called, String pattern, String about, String example, Predicate<String> meant) {
    this.called = called;
    this.pattern = pattern;
    this.about = about;
    this.example = example;
    this.whole = Pattern.compile(pattern);
    this.meant = meant;
  }

  boolean fits(String text) {
    return whole.matcher(text).matches() && meant.test(text);
  }

  /// What would mend a text that does not fit.
  String hint(String text) {
    return switch (this) {
      case LANGUAGE -> Languages.hint(text);
      case PAGES -> swapped(text);
      case SIZE ->
          Nearest.to(text, PaperSize.NAMES.keySet())
              .map("Did you mean “%s”?"::formatted)
              .orElse("Write " + about + ", for example “" + example + "”.");
      case ID, DATE, COLOUR, THEME, ADDRESS, WORD, FILE_SIZE, PATH ->
          "Write " + about + ", for example “" + example + "”.";
    };
  }

  private String swapped(String text) {
    String[] ends = text.strip().split("\\s*[-–]\\s*", 2);
    return ends.length == 2 && PageRange.parse(ends[1] + "-" + ends[0]).isPresent()
        ? "It runs backwards; write “%s-%s”.".formatted(ends[1], ends[0])
        : "Write " + about + ", for example “" + example + "”.";
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
