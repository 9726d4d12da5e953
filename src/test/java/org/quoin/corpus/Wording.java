package org.quoin.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Words without sense, but of a language's true lengths and frequencies: common ones stand in the
/// list more often.
record Wording(List<String> list, SplittableRandom dice) {
  private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

  static Wording of(String language, long seed) {
    return new Wording(
        LISTS.computeIfAbsent(language.substring(0, 2), Wording::read), new SplittableRandom(seed));
  }

  private static List<String> read(String language) {
    var file = Path.of("src/test/resources/corpus", "words-" + language + ".txt");
    try {
      return List.of(Files.readString(file).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// So many words, the first with a capital.
  String line(int words) {
    var text =
        dice.ints(words, 0, list.size()).mapToObj(list::get).collect(Collectors.joining(" "));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// Sentences of 5 to 24 words, some with a comma.
  String paragraph(int words) {
    var text = new StringBuilder();
    for (int left = words; left > 0; ) {
      int next = left < 10 ? left : Math.min(left - 4, dice.nextInt(5, 25));
      int comma = next > 9 && dice.nextBoolean() ? dice.nextInt(3, next - 3) : 0;
      var sentence = line(next).split(" ");
      if (comma > 0) {
        sentence[comma] += ",";
      }
      text.append(text.isEmpty() ? "" : " ").append(String.join(" ", sentence)).append('.');
      left -= next;
    }
    return text.toString();
  }

  int between(int least, int most) {
    return dice.nextInt(least, most + 1);
  }
}
