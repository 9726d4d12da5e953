package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AbsentPartTest {
  @Test
  void aMissingPartOfTheProgramIsNotTakenForALibraryWithoutRoom() {
    var gone = Main.sentence(new NoClassDefFoundError("org/quoin/picture/UnreadablePhoto"));
    assertTrue(gone.startsWith("A part of the program is missing (org/quoin/picture/Unr"), gone);
    var library = new NoClassDefFoundError("Could not initialize class org.lwjgl.system.Library");
    var full = Main.sentence(library);
    assertTrue(full.startsWith("A library cannot be loaded (Could not initialize"), full);
  }
}
