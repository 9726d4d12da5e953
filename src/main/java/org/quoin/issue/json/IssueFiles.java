package org.quoin.issue.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;
import org.quoin.problem.Problem.Doubtful;
import org.quoin.problem.Problem.Unresolved;

/// Finds the files that a descriptor names, inside the issue's folder and the folders it shares.
///
/// Whoever sends an issue to a colleague sends a folder; so nothing outside it may be named, unless
/// the descriptor says where under `shared`. Links of the file system do not lead round this.
final class IssueFiles {
  private final Path folder;
  private final List<Path> allowed;
  private final List<Problem> problems;
  private final Map<Path, List<String>> listings = new HashMap<>();

  /// @param folder as the file system truly names it
  IssueFiles(Path folder, List<Node.Text> shared, List<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
    this.allowed =
        Stream.concat(Stream.of(folder), shared.stream().flatMap(one -> shared(one).stream()))
            .toList();
  }

  /// The folder as written and as the file system truly names it.
  private List<Path> shared(Node.Text written) {
    try {
      var path = Path.of(written.value());
      var found = folder.resolve(path).normalize();
      if (!path.isAbsolute() && Files.isDirectory(found)) {
        return List.of(found, found.toRealPath());
      }
    } catch (IOException | InvalidPathException e) {
      // Told below: for the editor there simply is no such folder.
    }
    problems.add(
        new Unresolved(
            written.place(),
            "There is no folder “%s”.".formatted(written.value()),
            Optional.of("Write it from the issue's folder, such as “../shared-photos”.")));
    return List.of();
  }

  /// The path of the file that `written` names, relative to the issue's folder, as the file system
  /// spells it; empty, with a problem, when there is none or it may not be used.
  Optional<String> find(Node.Text written) {
    String name = written.value();
    if (name.contains("://")) {
      return refused(
          written.place(),
          "“%s” is an address on the web; files stand in the issue's folder.".formatted(name),
          "Save the file there and write its path.");
    }
    if (name.contains("\\")) {
      return refused(
          written.place(),
          "“%s” has a backslash.".formatted(name),
          "Write “%s”.".formatted(name.replace('\\', '/')));
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return refused(written.place(), "“%s” is no path.".formatted(name), "Write a file's path.");
    }
    if (path.isAbsolute() || name.matches("[A-Za-z]:.*") || name.startsWith("~")) {
      return refused(
          written.place(),
          "“%s” leads out of the issue's folder.".formatted(name),
          "Write the path from the issue's folder, such as “photos/valley.jpg”.");
    }
    var lexical = folder.resolve(path).normalize();
    if (allowed.stream().noneMatch(lexical::startsWith)) {
      return outside(written);
    }
    return spelled(written, path.normalize());
  }

  private Optional<String> outside(Node.Text written) {
    return refused(
        written.place(),
        "“%s” leads out of the issue's folder.".formatted(written.value()),
        "Copy the file into the folder, or name its folder under “shared”.");
  }

  /// The path without a detour: `../issue/photos/a.jpg` is `photos/a.jpg`.
  private Optional<String> inside(Path found) {
    var direct = found.normalize();
    return direct.startsWith(folder)
        ? Optional.of(folder.relativize(direct).toString().replace('\\', '/'))
        : Optional.empty();
  }

  Path resolved(String name) {
    return folder.resolve(name);
  }

  private Optional<String> spelled(Node.Text written, Path path) {
    Path found = folder;
    var names = new StringBuilder();
    for (Path part : path) {
      String spelling = part.toString();
      if (!spelling.equals("..")) {
        var listing = listing(found);
        if (!listing.contains(spelling)) {
          var other = sameLetters(spelling, listing);
          if (other.isEmpty()) {
            return missing(written, nearest(path, found, names.toString(), spelling, listing));
          }
          if (!nfc(other.get()).equals(nfc(spelling))) {
            problems.add(
                new Doubtful(
                    written.place(),
                    "“%s” is spelled “%s” in the folder; other computers will not find it."
                        .formatted(spelling, other.get()),
                    Optional.of("Write “%s%s”.".formatted(names, other.get()))));
          }
          spelling = other.get();
        }
      }
      found = found.resolve(spelling);
      names.append(names.isEmpty() || names.charAt(names.length() - 1) == '/' ? "" : "/");
      names.append(spelling).append('/');
    }
    String name = names.isEmpty() ? "" : names.substring(0, names.length() - 1);
    try {
      var real = found.toRealPath();
      if (allowed.stream().noneMatch(real::startsWith)) {
        return outside(written);
      }
      if (!Files.isRegularFile(real)) {
        return refused(
            written.place(),
            "“%s” is a folder and no file.".formatted(written.value()),
            "Write the file's name after it.");
      }
    } catch (IOException e) {
      return missing(written, Optional.empty());
    }
    return Optional.of(inside(found).orElse(name));
  }

  /// A name under which the whole path would be there goes before one that is only spelled alike.
  ///
  /// @param folder where `name` was looked for
  /// @param before the names of `path` that were found, with a slash
  private static Optional<String> nearest(
      Path path, Path folder, String before, String name, List<String> listing) {
    int done = (int) before.chars().filter(c -> c == '/').count();
    var rest = path.subpath(done, path.getNameCount()).toString().substring(name.length());
    var leading =
        listing.stream().filter(near -> Files.exists(folder.resolve(near + rest))).toList();
    return Nearest.to(name, leading)
        .or(() -> Nearest.to(name, listing))
        .map(near -> before + near + rest.replace('\\', '/'));
  }

  private Optional<String> missing(Node.Text written, Optional<String> nearest) {
    String hint =
        nearest
            .map("Did you mean “%s”?"::formatted)
            .orElse("Look for the file, or mend the path; it starts at the issue's folder.");
    problems.add(
        new Unresolved(
            written.place(),
            "There is no file “%s”.".formatted(written.value()),
            Optional.of(hint)));
    return Optional.empty();
  }

  private Optional<String> refused(Place place, String sentence, String hint) {
    problems.add(new Disallowed(place, sentence, Optional.of(hint)));
    return Optional.empty();
  }

  /// The name of the listing that differs only in how its letters are encoded or in their case.
  private static Optional<String> sameLetters(String name, List<String> listing) {
    return listing.stream()
        .filter(other -> nfc(other).equals(nfc(name)))
        .findFirst()
        .or(() -> listing.stream().filter(o -> nfc(o).equalsIgnoreCase(nfc(name))).findFirst());
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private List<String> listing(Path directory) {
    return listings.computeIfAbsent(directory.normalize(), IssueFiles::list);
  }

  private static List<String> list(Path directory) {
    try (var entries = Files.list(directory)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
