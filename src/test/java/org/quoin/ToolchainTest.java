package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Tests run on the Java that the project is written for, whatever Java started Maven.
class ToolchainTest {
  @Test
  void testsRunOnJava25() {
    assertEquals(25, Runtime.version().feature());
  }
}
