package org.quoin.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

class DraftSizeTest {
  @Test
  void whatMailboxesTakeIsNoProblem() {
    assertEquals(Optional.empty(), DraftSize.problem("issue.json", 10_000_000));
  }

  @Test
  void whatManyRefuseIsAWarningAndWhatNoneTakesAnError() {
    assertEquals(Optional.of(Severity.WARNING), severity(10_000_001));
    assertEquals(Optional.of(Severity.WARNING), severity(25_000_000));
    assertEquals(Optional.of(Severity.ERROR), severity(25_000_001));
    assertEquals(
        "The draft weighs 10.1 MB, and many mailboxes take no more than 10 MB.",
        DraftSize.problem("issue.json", 10_000_001).orElseThrow().sentence());
  }

  private static Optional<Severity> severity(long bytes) {
    return DraftSize.problem("issue.json", bytes).map(Problem::severity);
  }
}
