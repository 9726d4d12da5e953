package org.quoin.manuscript;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes an article's id and its files' name from the name of the Word file.
final class PieceId {
  /// Cyrillic letters in Latin ones, Tajik letters included; after GOST 7.79-2000 system B, without
  /// its marks, which an id cannot hold.
  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "yo"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "j"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shh"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('ғ', "gh"),
          Map.entry('ӣ', "i"),
          Map.entry('қ', "q"),
          Map.entry('ӯ', "u"),
          Map.entry('ҳ', "h"),
          Map.entry('ҷ', "j"));

  private static final int LONGEST = 40;

  private PieceId() {}

  /// @param taken ids that stand in the issue already
  static String of(String name, Set<String> taken) {
    var letters = new StringBuilder();
    for (char c :
        Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).toCharArray()) {
      letters.append(LATIN.getOrDefault(c, String.valueOf(c)));
    }
    var plain =
        Normalizer.normalize(letters, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    var id = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
    var base = id.isEmpty() ? "article" : id;
    var free = base;
    for (int i = 2; taken.contains(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }
}
