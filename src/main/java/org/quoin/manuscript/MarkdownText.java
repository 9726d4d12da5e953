package org.quoin.manuscript;

import java.util.regex.Pattern;

/// Writes plain words so that Markdown (CommonMark 0.31) takes them as words.
final class MarkdownText {
  /// What would be a mark anywhere in a line. `_` inside a word is none.
  private static final Pattern MARKS =
      Pattern.compile("[\\\\`*\\[\\]<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=[#\\w]+;)");

  /// What would begin a heading, a quotation, a list, a rule or a table.
  private static final Pattern START = Pattern.compile("^(#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|[-=|~])");

  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  private MarkdownText() {}

  static String escaped(String words) {
    var escaped = MARKS.matcher(words).replaceAll("\\\\$0");
    return escaped.replace("|", "\\|").replace("${", "$${");
  }

  /// A line whose first words are not a mark.
  static String lineStart(String line) {
    var escaped = START.matcher(line).replaceFirst("\\\\$1");
    return NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
  }

  static String address(String link) {
    return link.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C");
  }
}
