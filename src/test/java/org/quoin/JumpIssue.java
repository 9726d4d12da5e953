package org.quoin;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Descriptors of small issues in which stories jump.
final class JumpIssue {
  static final List<String> ENGLISH =
      List.of("river", "market", "border", "school", "train", "letter", "winter", "garden", "a");
  static final List<String> PERSIAN =
      List.of("رود", "بازار", "مرز", "مدرسه", "قطار", "نامه", "زمستان", "باغ", "خانه");

  private JumpIssue() {}

  /// Paragraphs that differ from each other from their first word on.
  static String text(int seed, int words, List<String> vocabulary) {
    var random = new Random(seed);
    return IntStream.range(0, words / 50)
        .mapToObj(paragraph ->
            seed
                + "."
                + paragraph
                + " "
                + random
                    .ints(49, 0, vocabulary.size())
                    .mapToObj(vocabulary::get)
                    .collect(Collectors.joining(" "))
                + ".")
        .collect(Collectors.joining("\\n\\n"));
  }

  static String article(String id, String title, String text, String more) {
    return "{\"id\": \"%s\", \"headline\": \"%s\", \"text\": \"%s\"%s}"
        .formatted(id, title, text, more);
  }

  static String section(String id, String more, String... articles) {
    return "{\"id\": \"%s\", \"banner\": \"%s\"%s, \"articles\": [%s]}"
        .formatted(id, id, more, String.join(",", articles));
  }

  static String issue(String language, String... sections) {
    return """
    {"title": "Jumps", "number": "1", "date": "2026-01-31", "publisher": "The Press",
     "language": "%s", "sections": [%s]}
    """
        .formatted(language, String.join(",", sections));
  }

  /// Two stories on page 1 of which the first goes on after the one on page 3.
  static String front(String language) {
    return front(language, 3, ", \"jump\": {\"to\": \"inside\"}");
  }

  static String front(String language, int page, String jump) {
    var words = language.equals("fa") || language.equals("ar") ? PERSIAN : ENGLISH;
    var between =
        IntStream.range(2, page)
            .mapToObj(n ->
                section(
                    "between" + n,
                    ", \"pages\": " + n,
                    article("m" + n, "Amid", text(9, 200, words), "")))
            .toList();
    var sections = new ArrayList<String>();
    sections.add(
        section(
            "front",
            ", \"pages\": 1",
            article("one", "One Border, Many Reasons", text(1, 700, words), jump),
            article("two", "Second", text(2, 200, words), "")));
    sections.addAll(between);
    sections.add(
        section(
            "inside", ", \"pages\": " + page, article("three", "Third", text(3, 200, words), "")));
    return issue(language, sections.toArray(String[]::new));
  }
}
