package org.quoin.dummy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/// Placeholder words of one language, as long as the words whose place they hold.
final class Filler {
  private static final int SENTENCES = 7;
  private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern ITEM = Pattern.compile("(\\s*(?:[-*+]|\\d+[.)])\\s+).*");

  private final Properties words = new Properties();

  /// In English where there are none of the language.
  Filler(Locale language) {
    var own = Filler.class.getResourceAsStream(language.getLanguage() + ".properties");
    var found = own == null ? Filler.class.getResourceAsStream("en.properties") : own;
    try (var in = new InputStreamReader(found, StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What holds the place of a key's short text.
  String of(String key) {
    return words.getProperty(key);
  }

  /// Markdown with the paragraphs, subheads and lists of another, and none of its words.
  String like(String markdown) {
    var blocks = new ArrayList<String>();
    int sentence = 0;
    for (String block : BETWEEN_BLOCKS.split(markdown.strip())) {
      if (block.startsWith("#")) {
        blocks.add(block.substring(0, block.indexOf(' ') + 1) + words.getProperty("subhead"));
      } else if (ITEM.matcher(block.lines().findFirst().orElse("")).matches()) {
        blocks.add(list(block));
      } else if (!block.isBlank()) {
        var paragraph = sentences(block.length(), sentence);
        sentence += paragraph.size();
        blocks.add(String.join(" ", paragraph));
      }
    }
    return String.join("\n\n", blocks);
  }

  private String list(String block) {
    var items = new ArrayList<String>();
    block
        .lines()
        .map(ITEM::matcher)
        .filter(matcher -> matcher.matches())
        .forEach(matcher -> items.add(matcher.group(1) + words.getProperty("item")));
    return String.join("\n", items);
  }

  /// As many as come nearest to a length, at least one.
  private List<String> sentences(int length, int first) {
    var sentences = new ArrayList<String>();
    int sum = 0;
    while (true) {
      var next = words.getProperty(Integer.toString((first + sentences.size()) % SENTENCES + 1));
      if (!sentences.isEmpty() && sum + next.length() / 2 > length) {
        return sentences;
      }
      sentences.add(next);
      sum += next.length() + 1;
    }
  }
}
