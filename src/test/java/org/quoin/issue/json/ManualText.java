package org.quoin.issue.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quoin.issue.json.Shape.Key;

/// Writes the tables of docs/descriptor.md from the table of shapes.
final class ManualText {
  private static final Pattern MARKED =
      Pattern.compile("(?s)(<!-- keys of ([a-z]+) -->\n).*?(<!-- end -->)");

  private ManualText() {}

  /// `manual` with each table between its marks written anew.
  static String with(String manual, List<Shape.Keys> groups) {
    return MARKED
        .matcher(manual)
        .replaceAll(match ->
            groups.stream()
                .filter(group -> group.name().equals(match.group(2)))
                .findFirst()
                .map(group -> match.group(1) + table(group) + match.group(3))
                .map(Matcher::quoteReplacement)
                .orElseThrow(() -> new AssertionError("no group " + match.group(2))));
  }

  static List<String> marked(String manual) {
    return MARKED.matcher(manual).results().map(match -> match.group(2)).toList();
  }

  private static String table(Shape.Keys group) {
    var table = new StringBuilder("\n| key | what | example |\n|---|---|---|\n");
    for (Key key : group.keys()) {
      String needed =
          key.required()
              ? " **Required.**"
              : key.standard().isEmpty() ? "" : " Left out: `" + key.standard() + "`.";
      table.append(
          "| `%s` | %s (%s)%s | %s |\n"
              .formatted(
                  key.name(),
                  cell(key.about()),
                  kind(key.shape()),
                  needed,
                  key.examples().stream()
                      .map(example -> "`" + cell(example) + "`")
                      .collect(Collectors.joining(" or "))));
    }
    return table.append('\n').toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private static String kind(Shape shape) {
    return switch (shape) {
      case Shape.Words(boolean markdown) -> markdown ? "text, Markdown" : "text";
      case Shape.Formed(Form form) -> form.called;
      case Shape.Choice(List<String> allowed) ->
          allowed.stream().map(word -> "`\"" + word + "\"`").collect(Collectors.joining(", "));
      case Shape.Whole(int least, int most) -> "whole number, %d–%d".formatted(least, most);
      case Shape.Share() -> "number, 0–1";
      case Shape.Flag() -> "`true` or `false`";
      case Shape.Items(Shape of, int least, int most) -> "list: " + kind(of);
      case Shape.Keys keys -> "[" + keys.name() + "](#" + keys.name() + ")";
      case Shape.Kinds _ -> "[piece](#pieces)";
      case Shape.Either(List<Shape> shapes) ->
          shapes.stream().map(ManualText::kind).collect(Collectors.joining(", or "));
    };
  }

  /// All groups that `shape` leads to, each once, in the order they are met.
  static void groups(Shape shape, List<Shape.Keys> found) {
    switch (shape) {
      case Shape.Keys keys -> {
        if (found.stream().noneMatch(known -> known.name().equals(keys.name()))) {
          found.add(keys);
          keys.keys().forEach(key -> groups(key.shape(), found));
        }
      }
      case Shape.Items items -> groups(items.of(), found);
      case Shape.Either(List<Shape> shapes) -> shapes.forEach(one -> groups(one, found));
      case Shape.Kinds kinds -> kinds.kinds().values().forEach(keys -> groups(keys, found));
      case Shape.Words _,
          Shape.Formed _,
          Shape.Choice _,
          Shape.Whole _,
          Shape.Share _,
          Shape.Flag _ -> {}
    }
  }
}
