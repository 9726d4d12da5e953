package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.PageRange;
import org.quoin.issue.References;
import org.quoin.issue.json.IssueReader;

/// The newsletter that started the project can be said in our descriptor, without a problem.
class RealCaseTest {
  @Test
  void convertsAndReads(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(
        RealCase.found().isPresent(),
        "the real case is not on this machine (set quoin.cases to its folder)");
    var read = new IssueReader().read(RealCase.make(folder));
    assertEquals(List.of(), read.problems());
    var issue = read.value().orElseThrow();
    assertEquals(9, issue.sections().size());
    assertEquals(
        List.of("2", "3", "4–5", "6–7", "8", "9", "10", "11", "12"),
        issue.sections().stream().map(s -> s.pages().map(PageRange::toString).orElse("")).toList());
    assertEquals(8, References.used(issue).size());
    String text = References.resolve(issue, PageNumbers.guessed(issue)).sections().toString();
    assertTrue(!text.contains("${"));
  }
}
