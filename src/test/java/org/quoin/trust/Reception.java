package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.quoin.Quoin;
import org.quoin.StandingType;
import org.quoin.issue.json.IssueReader;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Takes in what a stranger sent, as far as it is asked, and holds the program to what it promises:
/// pages or problems, whole files or none.
///
/// @param out where files go
record Reception(Quoin quoin, Path out, StandingType type) {
  /// How far a submission is taken.
  enum Depth {
    READ,
    COMPOSED,
    PRESSED
  }

  /// What became of it.
  enum End {
    REFUSED_AT_READING,
    READ,
    REFUSED_AT_MAKEUP,
    COMPOSED,
    REFUSED_AT_PRESS,
    PRESSED
  }

  End take(Path issue, Depth depth) throws IOException {
    return switch (depth) {
      case READ -> {
        var read = new IssueReader().read(issue);
        boolean refused = told(read.problems());
        assertTrue(refused || read.value().isPresent(), "neither an issue nor a problem");
        yield refused ? End.REFUSED_AT_READING : End.READ;
      }
      case COMPOSED -> {
        var composed = quoin.compose(issue, type);
        boolean refused = told(composed.problems());
        assertTrue(refused || composed.value().isPresent(), "neither pages nor a problem");
        yield refused ? End.REFUSED_AT_MAKEUP : End.COMPOSED;
      }
      case PRESSED -> press(issue);
    };
  }

  private End press(Path issue) throws IOException {
    var order = new Quoin.Order(Set.of(Quoin.Wanted.PRINT, Quoin.Wanted.SCREEN), out);
    var built = quoin.build(issue, order, _ -> {}, type);
    boolean refused = told(built.problems());
    assertEquals(refused, built.files().isEmpty(), "files beside an error, or none without one");
    for (var file : built.files()) {
      if (file.toString().endsWith(".pdf")) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
          assertEquals(built.pages(), pdf.getNumberOfPages());
        }
      }
    }
    assertEquals(List.of(), drafts(out));
    return refused ? End.REFUSED_AT_PRESS : End.PRESSED;
  }

  /// What lies in a folder of results and is none: files that were not put in their places.
  static List<Path> drafts(Path out) throws IOException {
    if (!Files.exists(out)) {
      return List.of();
    }
    try (var files = Files.list(out)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  /// Whether there is an error among the problems; each must say something of some file.
  private static boolean told(List<Problem> problems) {
    for (var problem : problems) {
      assertFalse(problem.sentence().isBlank(), problem::toString);
      assertFalse(problem.place().file().isBlank(), problem::toString);
      assertFalse(problem.sentence().contains("Exception"), problem::toString);
    }
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
