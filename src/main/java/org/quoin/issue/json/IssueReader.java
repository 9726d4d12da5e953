package org.quoin.issue.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Descriptors;
import org.quoin.issue.Issue;
import org.quoin.issue.JumpCheck;
import org.quoin.issue.References;
import org.quoin.issue.TextFile;
import org.quoin.issue.markdown.ArticleReader;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Unresolved;

/// Reads an issue's folder: the descriptor and all that it names.
///
/// All faults are told in one run, in the order of file and line. Only where the descriptor is no
/// JSON at all, or has no group of keys, is there no issue.
public final class IssueReader {
  private final ArticleReader markdown = new ArticleReader();

  /// @param folderOrFile the folder of an issue in one language, or the descriptor itself
  public Checked<Issue> read(Path folderOrFile) {
    Path file =
        Files.isDirectory(folderOrFile) ? folderOrFile.resolve(Descriptors.PLAIN) : folderOrFile;
    Path folder;
    try {
      var parent = file.toAbsolutePath().normalize().getParent();
      folder = parent.toRealPath();
    } catch (IOException e) {
      return missing(file);
    }
    if (!Files.isRegularFile(file)) {
      return missing(file);
    }
    var problems = new ArrayList<Problem>();
    var name = file.getFileName().toString();
    var text = TextFile.read(file, name);
    problems.addAll(text.problems());
    var json = text.value().map(JsonTree::read);
    json.ifPresent(tree -> problems.addAll(tree.problems()));
    var sound =
        json.flatMap(Checked::value)
            .flatMap(node ->
                new ShapeCheck(problems).check(node, DescriptorShape.ISSUE, "the descriptor"));
    var issue =
        sound.map(
            keys -> new IssueDecoder(folder, name, markdown, problems).read((Node.Keys) keys));
    issue.ifPresent(read -> {
      problems.addAll(References.check(read, place -> exact(sound.get(), place)));
      problems.addAll(JumpCheck.check(read));
    });
    problems.sort(Comparator.comparing(Problem::place, BY_PLACE));
    return new Checked<>(issue, problems.stream().distinct().toList());
  }

  /// The place of the value that the pointer of `place` leads to.
  private static Place exact(Node top, Place place) {
    return place.pointer().isEmpty()
        ? place
        : Node.at(top, place.pointer()).map(Node::place).orElse(place);
  }

  /// The descriptor first, then the articles by name.
  private static final Comparator<Place> BY_PLACE =
      Comparator.comparing((Place place) -> !place.file().endsWith(".json"))
          .thenComparing(Place::file)
          .thenComparing(Place::line)
          .thenComparing(Place::column);

  private static Checked<Issue> missing(Path file) {
    var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    return Checked.failed(
        List.of(
            new Unresolved(
                Place.of(name),
                "There is no file “%s”.".formatted(file),
                Optional.of("Name an issue's folder, or the issue.json in it."))));
  }
}
