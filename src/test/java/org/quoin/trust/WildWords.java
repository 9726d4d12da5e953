package org.quoin.trust;

import java.util.List;
import java.util.Random;

/// Words from a seed, as people, programs and mischief write them: several scripts, marks that mean
/// something to Markdown or to references, letters that no font has, and characters one cannot see.
final class WildWords {
  private static final List<String> PLAIN =
      List.of(
          "border",
          "the",
          "of",
          "a",
          "guards",
          "officers",
          "well-read",
          "2012",
          "co-operation",
          "training",
          "39",
          "NATO",
          "Dushanbe",
          "and",
          "in",
          "quick",
          "“ready”",
          "it's",
          "–");

  private static final List<String> OTHER_SCRIPTS =
      List.of(
          "Тоҷикистон",
          "ҳамкорӣ",
          "граница",
          "пограничники",
          "النشرة",
          "کوهستان",
          "Ελλάδα",
          "naïve",
          "œuvre",
          "ﬁne",
          "½",
          "№ 5",
          "٢٠١٢",
          "۱۳۹۱");

  /// Seldom all right: letters without a glyph, marks without a letter, directions without an end.
  private static final List<String> STRANGE =
      List.of(
          "新聞",
          "שלום",
          "😀",
          "👩\u200D👩\u200D👧",
          "e\u0301\u0302\u0303\u0304",
          "\u0301",
          "\u00AD",
          "a\u00ADb\u00ADc",
          "\u200D",
          "\u202E",
          "\u2067x",
          "\u200B",
          "\u2028",
          "\uFEFF",
          "\uFFFD",
          "\uFFFF",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\u001B[31m",
          "\u00A0",
          "\u3000",
          "\t",
          "\uE000",
          "ﷺ");

  private static final List<String> MARKS =
      List.of(
          "**",
          "*",
          "_",
          "`",
          "[",
          "]",
          "](",
          ")",
          "<",
          ">",
          "<b>",
          "</i>",
          "<!--",
          "-->",
          "![",
          "{lang=ru}",
          "{.smallcaps}",
          "{",
          "}",
          "${",
          "$",
          "$${page:a1}",
          "\\",
          "\\*",
          "&amp;",
          "&#0;",
          "&#xD800;",
          "|",
          "#",
          "~~",
          "\n",
          "\n\n",
          "  \n",
          "www.example.org",
          "https://example.org/" + "a".repeat(90),
          "mailto:a@b.c",
          "javascript:alert(1)",
          "#a1",
          "[x](#a2)",
          "[слово]{lang=ru}",
          "[y](https://example.org \"t\")",
          "[z]{lang=xx-nonsense}");

  private static final List<String> REFERENCES =
      List.of(
          "${page:a1}",
          "${pages:s1}",
          "${page:a2}",
          "${issue.date}",
          "${issue.title}",
          "${page:none}",
          "${pages:a1}",
          "${}",
          "${page:${page:a1}}",
          "${page:a1",
          "${env:PATH}",
          "${script:javascript:1}",
          "${file:UTF-8:/etc/passwd}",
          "${url:UTF-8:http://127.0.0.1/}");

  private final Random random;

  WildWords(Random random) {
    this.random = random;
  }

  /// One to a few words of the tame kind, in which nothing is wrong.
  String tame(int most) {
    var words = new StringBuilder(pick(PLAIN));
    for (int i = random.nextInt(most); i > 0; i--) {
      words.append(' ').append(pick(PLAIN));
    }
    return words.toString();
  }

  /// Words of any kind, the more of the strange ones the wilder.
  ///
  /// @param wildness in percent of the words
  String words(int most, int wildness) {
    var words = new StringBuilder(pick(PLAIN));
    for (int i = random.nextInt(most); i > 0; i--) {
      words.append(random.nextInt(20) == 0 ? "" : " ").append(word(wildness));
    }
    return words.toString();
  }

  private String word(int wildness) {
    if (random.nextInt(100) >= wildness) {
      return pick(PLAIN);
    }
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> pick(MARKS);
      case 3, 4 -> pick(OTHER_SCRIPTS);
      case 5 -> random.nextInt(3) == 0 ? pick(STRANGE) : pick(OTHER_SCRIPTS);
      case 6 -> random.nextInt(3) == 0 ? pick(REFERENCES) : "\u200B";
      default -> pick(PLAIN).repeat(1 + random.nextInt(random.nextInt(50) == 0 ? 2000 : 12));
    };
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
