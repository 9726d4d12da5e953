package org.quoin.issue.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells HTML's tags from words in angle brackets, so that `<b>` goes and `<name of school>` stays.
final class Tags {
  /// Attributes without a value are taken for words: nobody types them, and words shall not go.
  private static final Pattern TAG =
      Pattern.compile(
          "</?([A-Za-z][A-Za-z0-9]*+)(?:\\s++[A-Za-z_:][A-Za-z0-9_.:-]*+\\s*+=\\s*+"
              + "(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++)){0,20}+\\s*+/?>");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  /// The elements that people type or paste into articles.
  private static final Set<String> KNOWN =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "blockquote",
          "br",
          "center",
          "cite",
          "code",
          "dd",
          "del",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "font",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "i",
          "iframe",
          "img",
          "ins",
          "li",
          "mark",
          "nobr",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "script",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "tt",
          "u",
          "ul",
          "video",
          "wbr");

  private Tags() {}

  static boolean isComment(String html) {
    return html.startsWith("<!--");
  }

  static boolean isBreak(String html) {
    return html.toLowerCase(Locale.ROOT).matches("<br\\s*/?>");
  }

  static boolean isKnown(String html) {
    var match = TAG.matcher(html);
    return match.matches() && KNOWN.contains(match.group(1).toLowerCase(Locale.ROOT));
  }

  /// The words of `html` without comments and known tags.
  static String stripped(String html) {
    String words = COMMENT.matcher(html).replaceAll("");
    return TAG.matcher(words)
        .replaceAll(match ->
            KNOWN.contains(match.group(1).toLowerCase(Locale.ROOT))
                ? ""
                : java.util.regex.Matcher.quoteReplacement(match.group()));
  }
}
