package org.quoin.issue.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.quoin.issue.TextFile;

/// A descriptor as its editor typed it, changed here and there: order, spacing and all that a
/// change does not name stay as they are, letter by letter.
///
/// Places are JSON pointers (RFC 6901) into the text as it was read. Changes are collected and made
/// together by [#changed]; two of them do not touch one place.
public final class DescriptorText {
  /// A stretch of the text and what stands there instead.
  private record Change(int from, int to, String words) {}

  private final String text;
  private final SequencedMap<String, TokenSpan> spans;
  private final List<Change> changes = new ArrayList<>();

  private DescriptorText(String text, SequencedMap<String, TokenSpan> spans) {
    this.text = text;
    this.spans = spans;
  }

  /// Empty where the text is no sound JSON, which the reader of issues tells better.
  public static Optional<DescriptorText> of(TextFile file) {
    return TokenSpan.find(file.text()).map(spans -> new DescriptorText(file.text(), spans));
  }

  public boolean has(String pointer) {
    return spans.containsKey(pointer);
  }

  /// The words of a text; empty when something else or nothing stands there.
  public Optional<String> words(String pointer) {
    return Optional.ofNullable(spans.get(pointer)).flatMap(TokenSpan::words);
  }

  /// The pointers of what stands directly in a list or a group, in order.
  public List<String> within(String pointer) {
    return spans.keySet().stream()
        .filter(inner -> inner.startsWith(pointer + "/"))
        .filter(inner -> inner.indexOf('/', pointer.length() + 1) < 0)
        .toList();
  }

  /// Puts a text in the place of a value.
  public void say(String pointer, String words) {
    var span = spans.get(pointer);
    changes.add(new Change(span.from(), span.to(), quoted(words)));
  }

  /// Takes out a key with its value, the comma and the blanks that went with them.
  public void remove(String pointer) {
    var span = spans.get(pointer);
    int from = span.keyFrom();
    int to = span.to();
    int next = pastBlanks(to);
    if (next < text.length() && text.charAt(next) == ',') {
      // What follows moves up to where this stood.
      to = pastBlanks(next + 1);
    } else {
      from = beforeComma(from);
    }
    changes.add(new Change(from, to, ""));
  }

  /// Adds values at the end of a list, set in as their neighbours are.
  ///
  /// @param values JSON each, whose lines are set in by two blanks a level, the first not at all
  public void append(String pointer, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    var list = spans.get(pointer);
    var inner = within(pointer);
    boolean ownLine =
        inner.isEmpty() || text.substring(list.from(), from(inner.getFirst())).contains("\n");
    String margin =
        inner.isEmpty() || !ownLine ? margin(list.from()) + "  " : margin(from(inner.getLast()));
    String added =
        values.stream()
            .map(value -> "\n" + margin + value.replace("\n", "\n" + margin))
            .collect(Collectors.joining(","));
    String end = inner.isEmpty() || !ownLine ? "\n" + margin(list.from()) : "";
    if (inner.isEmpty()) {
      changes.add(new Change(list.from() + 1, list.to() - 1, added + end));
    } else {
      int to = spans.get(inner.getLast()).to();
      changes.add(new Change(to, to, "," + added + end));
    }
  }

  private int from(String pointer) {
    return spans.get(pointer).from();
  }

  /// The text with every change made.
  public String changed() {
    var result = new StringBuilder(text);
    changes.stream()
        .sorted(Comparator.comparingInt(Change::from).reversed())
        .forEach(change -> result.replace(change.from(), change.to(), change.words()));
    return result.toString();
  }

  /// A text as JSON writes it. Letters beyond ASCII stay themselves.
  public static String quoted(String words) {
    var json = new StringBuilder("\"");
    words
        .chars()
        .forEach(c -> {
          switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\t' -> json.append("\\t");
            default -> {
              if (c < ' ') {
                json.append("\\u%04x".formatted(c));
              } else {
                json.append((char) c);
              }
            }
          }
        });
    return json.append('"').toString();
  }

  private int pastBlanks(int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /// Where the comma before `at` stands, or what comes after the blanks there.
  private int beforeComma(int at) {
    int before = at;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    return before > 0 && text.charAt(before - 1) == ',' ? before - 1 : at;
  }

  /// The blanks that the line of `at` begins with.
  private String margin(int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = start;
    while (end < at && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }
}
