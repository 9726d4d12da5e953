package org.quoin.issue.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Setting;
import org.quoin.issue.TextFile;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;
import org.quoin.problem.Problem.Malformed;

/// Reads theme files: JSON whose keys only the rooms of looks know.
public final class SettingReader {
  /// @param name of the file, as problems name it
  public Checked<Setting.Keys> read(Path file, String name) {
    return read(TextFile.read(file, name));
  }

  /// Reads `in` to its end and leaves it open.
  public Checked<Setting.Keys> read(InputStream in, String name) {
    try {
      return read(TextFile.decode(in.readAllBytes(), name));
    } catch (IOException e) {
      return Checked.failed(
          List.of(new Malformed(Place.of(name), "The theme cannot be read.", Optional.empty())));
    }
  }

  private static Checked<Setting.Keys> read(Checked<TextFile> text) {
    if (text.value().isEmpty()) {
      return Checked.failed(text.problems());
    }
    var tree = JsonTree.read(text.value().get());
    if (tree.value().orElse(null) instanceof Node.Keys keys) {
      return Checked.of(Node.settings(keys), tree.problems());
    }
    var problems = new ArrayList<Problem>(tree.problems());
    tree.value()
        .ifPresent(node ->
            problems.add(
                new Disallowed(
                    node.place(),
                    "A theme is a group of keys; here stands %s.".formatted(node.kind()),
                    Optional.of("Put it in braces: { … }."))));
    return Checked.failed(problems);
  }
}
