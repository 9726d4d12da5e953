package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quoin.Golden;
import org.quoin.problem.Problem;

/// What an editor is told about broken issues, word for word, in one run each.
class BrokenIssuesTest {
  private static final Path BROKEN = Path.of("src/test/resources/org/quoin/issue/json/broken");

  @TestFactory
  Stream<DynamicTest> tellsAllThatIsWrong() throws IOException {
    try (var folders = Files.list(BROKEN)) {
      return folders.sorted().toList().stream()
          .map(folder ->
              DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    var read = new IssueReader().read(folder);
    assertFalse(read.problems().isEmpty());
    for (Problem problem : read.problems()) {
      assertTrue(problem.sentence().endsWith("."), problem.sentence());
      assertTrue(problem.hint().isPresent(), problem.sentence());
      assertTrue(problem.place().line() > 0 || problem.place().pointer().isEmpty());
    }
    assertEquals(read.problems().size(), read.problems().stream().distinct().count());
    Golden.check(folder.resolve("problems.txt"), told(read.problems().stream()));
  }

  static String told(Stream<Problem> problems) {
    return problems
        .map(problem ->
            "%s: %s: %s\n    %s\n"
                .formatted(
                    problem.place(),
                    problem.severity().name().toLowerCase(java.util.Locale.ROOT),
                    problem.sentence(),
                    problem.hint().orElse("")))
        .collect(Collectors.joining());
  }
}
