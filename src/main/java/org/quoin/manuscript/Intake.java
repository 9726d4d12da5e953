package org.quoin.manuscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.draft.Drafts;
import org.quoin.issue.TextFile;
import org.quoin.issue.json.DescriptorText;
import org.quoin.problem.Checked;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Lays manuscripts into an issue's folder: texts into `articles`, pictures into `photos`, and an
/// entry each at the end of a section. The descriptor keeps its order and spacing.
public final class Intake {
  private final Path folder;

  /// The descriptor's name in the folder.
  private final String name;

  private final Optional<String> section;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();

  private Intake(Path descriptor, Optional<String> section) {
    this.folder = descriptor.toAbsolutePath().getParent();
    this.name = descriptor.getFileName().toString();
    this.section = section;
  }

  /// @param id by which the issue knows it
  /// @param entry what stands, or should stand, in the descriptor
  public record Article(String id, String entry) {}

  /// @param files relative to the issue's folder
  public record Laid(List<Article> articles, List<Path> files) {}

  /// Everything is laid, or nothing where there is an error.
  ///
  /// @param section the id of the section that takes the articles; without it the descriptor is
  ///   left alone
  /// @throws IOException when a file cannot be written
  public static Checked<Laid> lay(
      Path descriptor, Optional<String> section, List<Manuscript> manuscripts) throws IOException {
    return new Intake(descriptor, section).lay(manuscripts);
  }

  private Checked<Laid> lay(List<Manuscript> manuscripts) throws IOException {
    var read = TextFile.read(folder.resolve(name), name);
    var text = read.value().flatMap(DescriptorText::of);
    if (text.isEmpty()) {
      return Checked.failed(
          read.problems().isEmpty()
              ? List.of(unsound("The descriptor cannot be read."))
              : read.problems());
    }
    var descriptor = text.get();
    var list = section.flatMap(id -> articlesOf(descriptor, id));
    var taken = new HashSet<>(ids(descriptor, ""));
    for (var manuscript : manuscripts) {
      var article = take(manuscript, taken);
      taken.add(article.id());
      articles.add(article);
    }
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      return Checked.failed(problems);
    }
    if (list.isPresent()) {
      descriptor.append(list.get(), articles.stream().map(Article::entry).toList());
      // Last, so that the descriptor never names a file that is not there yet.
      files.put(name, descriptor.changed().getBytes(StandardCharsets.UTF_8));
    }
    write();
    return Checked.of(
        new Laid(List.copyOf(articles), files.keySet().stream().map(Path::of).toList()), problems);
  }

  private Optional<String> articlesOf(DescriptorText descriptor, String wanted) {
    var known = new ArrayList<String>();
    for (var pointer : descriptor.within("/sections")) {
      var id = descriptor.words(pointer + "/id").orElse("");
      known.add(id);
      if (id.equals(wanted) && descriptor.has(pointer + "/articles")) {
        return Optional.of(pointer + "/articles");
      }
    }
    var nearest = Nearest.to(wanted, known);
    problems.add(
        new Problem.Unresolved(
            Place.of(name),
            "The issue has no section “%s” with a list of articles.".formatted(wanted),
            Optional.of(
                nearest
                    .map(n -> "Did you mean “%s”?".formatted(n))
                    .orElse("Its sections are: " + String.join(", ", known) + "."))));
    return Optional.empty();
  }

  /// Every id in the descriptor, so that a new one is none of them.
  private static Set<String> ids(DescriptorText descriptor, String pointer) {
    var ids = new HashSet<String>();
    descriptor.words(pointer + "/id").ifPresent(ids::add);
    for (var inner : descriptor.within(pointer)) {
      ids.addAll(ids(descriptor, inner));
    }
    return ids;
  }

  private Article take(Manuscript manuscript, Set<String> taken) {
    var occupied = new HashSet<>(taken);
    var id = PieceId.of(manuscript.name(), occupied);
    // A text that lies there without an entry is somebody's work, too.
    while (Files.exists(folder.resolve("articles/" + id + ".md"))) {
      occupied.add(id);
      id = PieceId.of(manuscript.name(), occupied);
    }
    var body = "articles/" + id + ".md";
    if (!manuscript.body().isEmpty()) {
      files.put(body, manuscript.body().getBytes(StandardCharsets.UTF_8));
    }
    var images = new ArrayList<String>();
    for (var picture : manuscript.pictures()) {
      images.add(image(id, images.size() + 1, picture));
      files.put(images.getLast(), picture.content());
    }
    return new Article(
        id,
        Entry.json(
            id,
            manuscript,
            manuscript.body().isEmpty() ? Optional.empty() : Optional.of(body),
            images));
  }

  private String image(String id, int number, Manuscript.Picture picture) {
    var name = "photos/%s-%d".formatted(id, number);
    while (Files.exists(folder.resolve(name + "." + picture.ending()))) {
      name += "-new";
    }
    return name + "." + picture.ending();
  }

  private Problem unsound(String sentence) {
    return new Problem.Malformed(
        Place.of(name), sentence, Optional.of("Mend what `quoin check` tells of it."));
  }

  private void write() throws IOException {
    var swept = new HashSet<Path>();
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      if (swept.add(path.getParent())) {
        Files.createDirectories(path.getParent());
        Drafts.sweep(path.getParent());
      }
      Drafts.write(path, file.getValue());
    }
  }
}
