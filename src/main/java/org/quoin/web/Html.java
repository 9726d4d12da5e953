package org.quoin.web;

import java.util.ArrayDeque;
import java.util.Deque;

/// Markup being written: words are escaped, and elements end in the order they began.
///
/// The syntax is that of the HTML Living Standard, section 13.1, in its XML-like form.
public final class Html {
  private final StringBuilder markup = new StringBuilder();
  private final Deque<String> opened = new ArrayDeque<>();

  /// Begins an element.
  ///
  /// @param attributes names and values by turns; an empty value of anything but `alt` is left out
  ///   with its name
  public Html open(String name, String... attributes) {
    tag(name, attributes);
    opened.push(name);
    return this;
  }

  /// An element that has no content: `img`, `meta`, `br`.
  public Html empty(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /// Ends the element that was begun last.
  public Html close() {
    markup.append("</").append(opened.pop()).append('>');
    return this;
  }

  public Html words(String words) {
    markup.append(escaped(words));
    return this;
  }

  /// A whole element with words alone.
  public Html element(String name, String words, String... attributes) {
    return open(name, attributes).words(words).close();
  }

  /// What is markup already: a style sheet, a drawing.
  public Html raw(String text) {
    markup.append(text);
    return this;
  }

  public Html line() {
    markup.append('\n');
    return this;
  }

  public String markup() {
    if (!opened.isEmpty()) {
      throw new IllegalStateException("not closed: " + opened);
    }
    return markup.toString();
  }

  private void tag(String name, String... attributes) {
    markup.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
        markup
            .append(' ')
            .append(attributes[i])
            .append("=\"")
            .append(escaped(attributes[i + 1]).replace("\"", "&quot;"))
            .append('"');
      }
    }
    markup.append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
