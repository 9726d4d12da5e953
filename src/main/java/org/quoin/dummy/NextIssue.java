package org.quoin.dummy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoin.issue.Descriptors;
import org.quoin.issue.TextFile;
import org.quoin.issue.json.DescriptorText;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Lays out the next issue after another: the same pages with placeholder texts and photos as long
/// and as large as the last ones, the date a quarter later, sponsors and contacts as they were.
public final class NextIssue {
  private static final int MONTHS = 3;

  private NextIssue() {}

  /// @param files relative to the new folder
  public record Laid(List<Path> files, String number, String date) {}

  private record Dated(String number, String date) {}

  /// Without a value where the last issue's descriptor cannot be read.
  ///
  /// @param last the last issue's folder
  /// @throws IOException when a file cannot be copied or written
  public static Checked<Laid> write(Path last, Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    var problems = new ArrayList<Problem>();
    Optional<Dated> first = Optional.empty();
    for (Path descriptor : Descriptors.in(last)) {
      var next = next(last, descriptor.getFileName().toString(), folder, files);
      problems.addAll(next.problems());
      if (next.value().isEmpty()) {
        return Checked.failed(problems);
      }
      first = first.or(next::value);
    }
    SchemaFile.beside(folder).ifPresent(schema -> files.put(SchemaFile.NAME, schema));
    write(folder, files);
    var paths = files.keySet().stream().map(Path::of).toList();
    return new Checked<>(first.map(one -> new Laid(paths, one.number(), one.date())), problems);
  }

  /// The next issue after one of those in a folder, without its files.
  ///
  /// @param name of the descriptor
  /// @param files of the new issue by path, to which this adds
  private static Checked<Dated> next(Path last, String name, Path folder, Map<String, byte[]> files)
      throws IOException {
    var file = TextFile.read(last.resolve(name), name);
    var text = file.value().flatMap(DescriptorText::of);
    if (text.isEmpty()) {
      var broken =
          new Problem.Malformed(
              Place.of(name),
              "The last issue's descriptor cannot be read.",
              Optional.of("Mend what `quoin check` tells of it."));
      return Checked.failed(file.problems().isEmpty() ? List.of(broken) : file.problems());
    }
    var descriptor = text.get();
    var language =
        descriptor
            .words("/language")
            .map(Locale::forLanguageTag)
            .or(() -> Descriptors.language(name))
            .orElse(Locale.UK);
    var problems = new ArrayList<Problem>();
    var number = descriptor.words("/number").orElse("");
    var date = descriptor.words("/date").flatMap(NextIssue::date);
    var dated = descriptor.words("/date").orElse("");
    if (date.isPresent()) {
      var next = date.get().plusMonths(MONTHS);
      dated = next.toString();
      descriptor.say("/date", dated);
      var found = NextNumber.after(number, date.get(), next, language);
      if (found.isPresent()) {
        number = found.get();
        descriptor.say("/number", number);
      } else {
        problems.add(
            new Problem.Doubtful(
                Place.of(name),
                "The number is still “%s”.".formatted(number),
                Optional.of("Write the new one beside \"number\".")));
      }
    }
    if (descriptor.has("/$schema")) {
      descriptor.say("/$schema", SchemaFile.pathFrom(folder));
    }
    new Emptying(descriptor, last, new Filler(language), files, new HashMap<>()).empty();
    files.put(name, descriptor.changed().getBytes(StandardCharsets.UTF_8));
    return Checked.of(new Dated(number, dated), problems);
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
