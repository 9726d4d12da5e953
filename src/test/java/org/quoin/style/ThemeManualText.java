package org.quoin.style;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quoin.style.Entry.Key;

/// Writes the tables of docs/themes.md from the table of theme keys.
final class ThemeManualText {
  private static final Pattern MARKED =
      Pattern.compile("(?s)(<!-- (keys of|tree of|inks of) ([a-z]+) -->\n).*?(<!-- end -->)");

  private ThemeManualText() {}

  /// `manual` with all that stands between its marks written anew.
  static String with(String manual) {
    return MARKED
        .matcher(manual)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                match.group(1)
                    + switch (match.group(2)) {
                      case "keys of" -> keys(match.group(3));
                      case "tree of" -> tree();
                      default -> inks(match.group(3));
                    }
                    + match.group(4)));
  }

  private static String keys(String group) {
    var entry =
        ThemeKeys.THEME.entries().stream()
            .filter(e -> e.name().equals(group))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no group " + group));
    var keys =
        switch (entry) {
          case Entry.Group found -> found.entries();
          case Entry.Each each -> each.keys();
          case Entry.Key<?> key -> List.of(key);
        };
    return keys.stream()
        .map(Key.class::cast)
        .map(key -> "| `%s` | %s | %s |\n".formatted(key.name(), key.purpose(), kind(key)))
        .collect(Collectors.joining("", "\n| key | what | value |\n|---|---|---|\n", "\n"));
  }

  private static String kind(Key<?> key) {
    return key.kind().allowed().replace('“', '`').replace('”', '`');
  }

  /// Each style with those that take from it, indented below.
  private static String tree() {
    return "\n" + below(Role.BODY, "") + "\n";
  }

  private static String below(Role role, String indent) {
    return indent
        + "- `"
        + ThemeKeys.word(role)
        + "`\n"
        + Arrays.stream(Role.values())
            .filter(r -> r.parent().filter(role::equals).isPresent())
            .map(r -> below(r, indent + "  "))
            .collect(Collectors.joining());
  }

  private static String inks(String theme) {
    return BuiltInThemesTest.theme(theme).inks().values().stream()
        .map(ink ->
            "| `%s` | `%s` | %s |\n"
                .formatted(
                    ink.name(), ink.screen(), InkReader.written((Ink.Print.Process) ink.print())))
        .collect(Collectors.joining("", "\n| ink | on screen | in print |\n|---|---|---|\n", "\n"));
  }
}
