package org.quoin.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.corpus.Fault.Kind;

/// Issues that once came out wrong, cut down to what showed the fault. Each lies in the folder of
/// the kind of fault that it must not have again.
class CorpusCasesTest {
  private static final Path CASES = Path.of("src/test/resources/corpus/cases");

  static List<String> cases() throws IOException {
    try (var files = Files.walk(CASES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> CASES.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesOutRight(String name) {
    var file = CASES.resolve(name);
    var kind = Kind.valueOf(file.getParent().getFileName().toString());
    var proof = CorpusRun.proof("case-" + file.getFileName(), Recipe.read(file), false);
    assertTrue(proof.pages() > 0, "nothing was built: " + proof.lines());
    assertEquals(List.of(), proof.faults().stream().filter(fault -> fault.kind() == kind).toList());
  }
}
