package org.quoin.preflight;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A clean file, and what is done to it: each of a test's `faults` is found, alone.
abstract class FaultyFiles {
  @TempDir static Path folder;
  static byte[] clean;

  @BeforeAll
  static void press() throws IOException {
    clean = CleanFile.press(folder);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isFoundAndNothingElse(Fault fault) throws IOException {
    fault.isFoundAlone(clean, folder);
  }
}
