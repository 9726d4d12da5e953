package org.quoin.line;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Puts non-breaking spaces where a line must not end: between a number and its unit, initials and
/// surname, `page` and its number, a preposition of one letter and its word.
final class Bindings {
  private static final Set<String> SLAVIC = Set.of("ru", "uk", "be");
  private static final Set<String> CYRILLIC = Set.of("ru", "tg", "uk", "be", "kk", "ky");

  /// Units after a number, in the languages that Quoin hyphenates.
  private static final String UNITS =
      "(?:[kcmµ]?m[²³]?|[km]?g|ha|[kM]?W|kWh|[mM]?l|t|h|min|s|%|‰|°C?|€|\\$|£|USD|EUR|TJS|GBP|RUB"
          + "|million|billion|millions|Mio\\.?|Mrd\\.?|per cent|a\\.m\\.|p\\.m\\.|am|pm"
          + "|[кс]?м[²³]?|мм|к?г|га|т|ц|л|ч|мин|с|°|руб\\.?|сомонӣ|сомони|долл\\.?|тыс\\.?|млн\\.?"
          + "|млрд\\.?|ҳазор|миллион|гг?\\.|вв?\\.|Uhr|Prozent)";

  /// Words and signs before a number.
  private static final String COUNTED =
      "(?:№|No\\.|Nos\\.|nos?\\.|Nr\\.|n°|núm\\.|pp?\\.|[Pp]ages?|[Ff]ig\\.|[Ff]igures?|[Tt]ables?"
          + "|[Cc]hapters?|[Ss]ections?|[Vv]ol\\.|S\\.|Seiten?|Abb\\.|Kap\\.|págs?\\.|[Pp]áginas?"
          + "|[Сс]тр\\.|[Сс]\\.|[Сс]траниц[аеыу]|[Гг]л\\.|[Рр]ис\\.|[Тт]абл\\.|[Пп]\\.|[Сс]аҳ\\."
          + "|[Сс]аҳифа(?:и|ҳои)|§)";

  /// Titles and kinds of place before a name.
  private static final String TITLES =
      "(?:Mr|Mrs|Ms|Dr|Prof|St|Mme|Mlle|Sra?|Hr|Fr)\\.?|(?:г|ул|пл|пр|им|д|р|ш|к|проф|акад)\\.";

  private record Rule(Pattern pattern, Predicate<String> where) {}

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  private static final List<Rule> RULES =
      List.of(
          rule("(?<=\\d) (?=" + UNITS + AFTER + ")"),
          rule("(?<=\\d) (?=\\d{3}(?!\\d))"),
          rule("(?<=" + BEFORE + COUNTED + ") (?=[\\dIVXLC]+(?!\\p{L}))"),
          rule("(?<=" + BEFORE + "(?:" + TITLES + ")) (?=\\p{Lu})"),
          // J. R. Smith; т. е.; z. B.
          rule("(?<=" + BEFORE + "\\p{L}\\.) (?=\\p{L}\\.)"),
          rule("(?<=" + BEFORE + "\\p{Lu}\\.) (?=\\p{Lu}\\p{Ll})"),
          // Иванов И. И.
          rule("(?<=\\p{Ll}) (?=\\p{Lu}\\.[ \\u00A0\\u202F]?\\p{Lu}\\.)"),
          new Rule(
              Pattern.compile("(?<=" + BEFORE + "[вкосуиаяВКОСУИАЯ]) (?=[\\p{L}\\p{N}«„])"),
              CYRILLIC::contains),
          new Rule(
              Pattern.compile("(?<=\\p{L}) (?=(?:же|ли|бы|ж|б)" + AFTER + ")"), SLAVIC::contains));

  private Bindings() {}

  private static Rule rule(String pattern) {
    return new Rule(Pattern.compile(pattern), language -> true);
  }

  static void set(Draft draft) {
    for (Rule rule : RULES) {
      draft.replace(rule.pattern(), rule.where(), match -> "\u00A0");
    }
  }
}
