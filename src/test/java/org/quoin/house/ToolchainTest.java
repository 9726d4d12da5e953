package org.quoin.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Tests run on the Java that the project is written for, whatever Java started Maven.
class ToolchainTest {
  @Test
  void testsRunOnJava25OrNewer() {
    assertTrue(Runtime.version().feature() >= 25);
  }
}
