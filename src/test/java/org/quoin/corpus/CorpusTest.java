package org.quoin.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quoin.corpus.Fault.Kind;

/// Whole issues from seeds are built and measured on their PDF. A few in every run of the tests;
/// `mvn verify -Pcorpus` takes a thousand and prints the figures. docs/corpus.md tells how a fault
/// is looked at again.
class CorpusTest {
  private static final long COUNT = Long.getLong("corpus.issues", 4);
  private static final long FIRST = Long.getLong("corpus.first", 1);

  /// What no issue may have, at whatever price.
  private static final Set<Kind> NEVER =
      EnumSet.of(
          Kind.CRASH,
          Kind.UNTOLD,
          Kind.TEXT_LOST,
          Kind.TEXT_DOUBLED,
          Kind.OUT_OF_ORDER,
          Kind.FIGURE_LOST);

  @Test
  void wholeIssuesKeepTheirWords() throws IOException {
    var proofs = CorpusRun.run(FIRST, COUNT);
    if (COUNT > 100) {
      var table = new Tally(proofs).table();
      System.out.println(table);
      Files.writeString(CorpusRun.FOLDER.resolve("figures.md"), table);
      Files.write(
          CorpusRun.FOLDER.resolve("faults.txt"),
          proofs.stream().flatMap(proof -> proof.lines().stream()).toList());
    }
    var found =
        proofs.stream()
            .filter(proof -> proof.faults().stream().anyMatch(f -> NEVER.contains(f.kind())))
            .flatMap(proof -> proof.lines().stream())
            .toList();
    assertEquals(List.of(), found);
  }
}
