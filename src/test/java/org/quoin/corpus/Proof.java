package org.quoin.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.quoin.Quoin;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// One issue built and measured.
///
/// @param name of the case, or the seed
/// @param told why it is, rightly perhaps, said not to fit; empty where it was built
/// @param millis that the whole build took
record Proof(
    String name,
    List<Fault> faults,
    List<IssueMeasure.Filled> fills,
    int pages,
    String told,
    long millis) {

  /// Builds into `folder`, which then holds the issue and its files.
  static Proof of(String name, Recipe recipe, Path folder, TestPhotos photos) throws IOException {
    var written = IssueWriter.write(recipe, folder, photos);
    long start = System.nanoTime();
    Quoin.Built built;
    try {
      built =
          new Quoin(Path.of("."))
              .build(folder, new Quoin.Order(EnumSet.of(Quoin.Wanted.SCREEN), folder), _ -> {});
    } catch (RuntimeException crash) {
      var words = crash + " at " + crash.getStackTrace()[0];
      return failed(name, new Fault(Fault.Kind.CRASH, 0, words), start);
    }
    if (built.failed() || built.files().isEmpty()) {
      return refused(name, recipe, built.problems(), start);
    }
    long millis = since(start);
    var pdf =
        built.files().stream()
            .filter(file -> file.toString().endsWith("-screen.pdf"))
            .findFirst()
            .orElseThrow();
    var measured = IssueMeasure.of(written, IssueEye.read(pdf));
    return new Proof(name, measured.faults(), measured.fills(), measured.pages(), "", millis);
  }

  /// An issue with a fixed number of pages or pinned sections may rightly not fit, when that is
  /// said; one that is free to grow always fits.
  private static Proof refused(String name, Recipe recipe, List<Problem> problems, long start) {
    var errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    boolean fixed =
        recipe.count() > 0 || recipe.parts().stream().anyMatch(part -> !part.pages().isEmpty());
    boolean fit =
        !errors.isEmpty()
            && errors.stream()
                .allMatch(
                    error -> error instanceof Problem.Overset || error instanceof Problem.GaveWay);
    var words = errors.isEmpty() ? "no error told" : errors.getFirst().sentence();
    if (!fit) {
      return failed(name, new Fault(Fault.Kind.UNTOLD, 0, words), start);
    }
    return fixed
        ? new Proof(name, List.of(), List.of(), 0, words, since(start))
        : failed(name, new Fault(Fault.Kind.REFUSED, 0, words), start);
  }

  private static Proof failed(String name, Fault fault, long start) {
    return new Proof(name, List.of(fault), List.of(), 0, "", since(start));
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  /// The faults as lines, each with what names the issue.
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var fault : faults) {
      lines.add("%s, page %d: %s: %s".formatted(name, fault.page(), fault.kind(), fault.words()));
    }
    return lines;
  }

  /// Removes an issue's files.
  static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
