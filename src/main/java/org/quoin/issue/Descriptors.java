package org.quoin.issue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The descriptors in an issue's folder: `issue.json`, and `issue.ru.json` or the like for each
/// language in which the same issue comes out. Issues of one folder are sisters: they share its
/// photos and its theme.
public final class Descriptors {
  /// The only descriptor of an issue in one language.
  public static final String PLAIN = "issue.json";

  private static final Pattern NAMED = Pattern.compile("issue\\.([^.]+)\\.json");

  private Descriptors() {}

  /// All of a folder, `issue.json` first and then by name; none where it cannot be read.
  public static List<Path> in(Path folder) {
    var found = new ArrayList<Path>();
    var plain = folder.resolve(PLAIN);
    if (Files.isRegularFile(plain)) {
      found.add(plain);
    }
    for (String name : names(folder)) {
      if (language(name).isPresent()) {
        found.add(folder.resolve(name));
      }
    }
    return found;
  }

  /// The names of files that look like descriptors and name no language: `issue.tj.json`.
  public static List<String> mistaken(Path folder) {
    return names(folder).stream()
        .filter(name -> language(name).isEmpty() && !tag(name).equals("schema"))
        .toList();
  }

  private static List<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> NAMED.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /// What stands between `issue` and `json` in a descriptor's name; empty where nothing does.
  public static String tag(String fileName) {
    var match = NAMED.matcher(fileName);
    return match.matches() ? match.group(1) : "";
  }

  /// The language that a descriptor's name tells.
  public static Optional<Locale> language(String fileName) {
    return Optional.of(tag(fileName)).filter(tag -> !tag.isEmpty()).flatMap(Languages::read);
  }

  /// The issue's name, which its files bear: the folder's, and the language where the descriptor's
  /// name tells it: `2012-q2`, `2012-q2-ru`.
  ///
  /// @param folder as the file system names it
  public static String issueName(Path folder, String fileName) {
    var name = folder.getFileName() == null ? "issue" : folder.getFileName().toString();
    return language(fileName).isPresent() ? name + "-" + tag(fileName) : name;
  }
}
