package org.quoin.line;

import java.util.Set;
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

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])";

  /// For all languages, in one pass. Each begins with the space itself, which is quickly found;
  /// only then it looks around.
  private static final Pattern COMMON =
      any(
          "(?<=\\d )(?=" + UNITS + AFTER + ")",
          "(?<=\\d )(?=\\d{3}(?!\\d))",
          "(?=[\\dIVXLC]+(?!\\p{L}))(?<=" + BEFORE + COUNTED + " )",
          "(?=\\p{Lu})(?<=" + BEFORE + "(?:" + TITLES + ") )",
          // J. R. Smith; т. е.; z. B.
          "(?=\\p{L}\\.)(?<=" + BEFORE + "\\p{L}\\. )",
          "(?=\\p{Lu}\\p{Ll})(?<=" + BEFORE + "\\p{Lu}\\. )",
          // Иванов И. И.
          "(?=\\p{Lu}\\.[ \\u00A0\\u202F]?\\p{Lu}\\.)(?<=\\p{Ll} )");

  private static final Pattern PREPOSITIONS =
      any("(?<=" + BEFORE + "[вкосуиаяВКОСУИАЯ] )(?=[\\p{L}\\p{N}«„])");

  private static final Pattern PARTICLES = any("(?=(?:же|ли|бы|ж|б)" + AFTER + ")(?<=\\p{L} )");

  private Bindings() {}

  private static Pattern any(String... around) {
    return Pattern.compile(" (?:" + String.join("|", around) + ")");
  }

  static void set(Draft draft) {
    draft.replace(COMMON, language -> true, match -> "\u00A0");
    draft.replace(PREPOSITIONS, CYRILLIC::contains, match -> "\u00A0");
    draft.replace(PARTICLES, SLAVIC::contains, match -> "\u00A0");
  }
}
