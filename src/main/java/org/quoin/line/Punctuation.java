package org.quoin.line;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quoin.style.StyledParagraph;

/// Makes typed text what a compositor would set: real quotes, apostrophes, dashes and ellipses for
/// the language of each run, and spaces that keep together what belongs together.
///
/// Addresses stay as they are, runs keep their letters, and a text that is clean already is not
/// changed.
public final class Punctuation {
  private static final Set<String> CYRILLIC = Set.of("ru", "tg", "uk", "be", "kk", "ky", "uz");
  private static final Predicate<String> ALL = language -> true;
  private static final Predicate<String> FRENCH = "fr"::equals;

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r]{2,}|[\\t\\r]");
  private static final Pattern EDGES =
      Pattern.compile("\\A[ \\n]+|[ \\n]+\\z| +(?=\\n)| (?<=\\n ) *");
  private static final Pattern DOTS = Pattern.compile("\\.{3}(?!\\.)(?<!\\.{4})");

  /// The hyphen between two numbers: a range, unless more hyphens make it a telephone number. The
  /// numbers only stand by, since each may be a link of its own.
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{N}.,/–-])(\\d{1,4}))-(?=(\\d{1,4})(?![\\p{L}\\p{N}/–-]|[.,]\\d))");

  private static final Pattern SPACED_DASH = Pattern.compile(" -{1,3}(?= \\S)(?<=\\S -{1,3})");
  private static final Pattern CLOSED_DASH =
      Pattern.compile(" -{1,3} (?=[^\\s—–-])(?<=[^\\s—–-] -{1,3} )");
  private static final Pattern NUMBER_DASH = Pattern.compile("(?<=\\d)--(?=\\d)");
  private static final Pattern LONG_DASH = Pattern.compile("-{2,3}(?!-)(?<!-{4})");
  private static final Pattern BEFORE_DASH = Pattern.compile(" (?=[–—](?: |\\z))");

  private static final Pattern FRENCH_OPEN = Pattern.compile("«[ \\u00A0\\u202F]?(?=\\S)");
  private static final Pattern FRENCH_CLOSE = Pattern.compile("(?<=\\S)[ \\u00A0\\u202F]?»");
  private static final Pattern FRENCH_HIGH =
      Pattern.compile("(?<=[\\p{L}\\p{N})»])[ \\u00A0\\u202F]?([;!?])");
  private static final Pattern FRENCH_COLON =
      Pattern.compile("(?<=[\\p{L}\\p{N})»])[ \\u00A0\\u202F]?:(?=[\\s\\u00A0]|\\z)");

  private Punctuation() {}

  /// The cleaned paragraph, with as many runs as before.
  public static StyledParagraph clean(StyledParagraph paragraph) {
    var draft = new Draft(paragraph);
    draft.replace(BLANKS, ALL, match -> " ");
    draft.replace(EDGES, ALL, match -> "");
    if (draft.text().contains("...")) {
      draft.replace(DOTS, ALL, match -> "…");
    }
    if (draft.text().indexOf('-') >= 0) {
      dashes(draft);
    }
    Quotes.set(draft);
    french(draft);
    Bindings.set(draft);
    draft.replace(BEFORE_DASH, ALL, match -> "\u00A0");
    return draft.paragraph();
  }

  private static void dashes(Draft draft) {
    draft.replace(
        RANGE,
        ALL,
        match -> {
          boolean rises = Integer.parseInt(match.group(1)) <= Integer.parseInt(match.group(2));
          return rises ? "–" : "-";
        });
    draft.replace(
        CLOSED_DASH,
        "en"::equals,
        match -> draft.country(match.start()).equals("US") ? "—" : match.group());
    draft.replace(SPACED_DASH, CYRILLIC::contains, match -> "\u00A0—");
    draft.replace(SPACED_DASH, ALL, match -> "\u00A0–");
    draft.replace(NUMBER_DASH, ALL, match -> "–");
    draft.replace(LONG_DASH, ALL, match -> "—");
  }

  private static void french(Draft draft) {
    draft.replace(FRENCH_OPEN, FRENCH, match -> "«\u202F");
    draft.replace(FRENCH_CLOSE, FRENCH, match -> "\u202F»");
    draft.replace(FRENCH_HIGH, FRENCH, match -> "\u202F" + match.group(1));
    draft.replace(FRENCH_COLON, FRENCH, match -> "\u00A0:");
  }
}
