package org.quoin.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void wholeIssuesKeepTheirWords() {
    var proofs = CorpusRun.run(FIRST, COUNT);
    if (COUNT > 100) {
      System.out.println(new Tally(proofs).table());
    }
    var found =
        proofs.stream()
            .filter(proof -> proof.faults().stream().anyMatch(f -> NEVER.contains(f.kind())))
            .flatMap(proof -> proof.lines().stream())
            .toList();
    assertEquals(List.of(), found);
  }
}
