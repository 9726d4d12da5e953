package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No check goes without a file that breaks it, and it alone.
class EveryCheckTest {
  @Test
  void eachHasItsFault() {
    var left = EnumSet.allOf(Check.class);
    Stream.of(
            DescriptionFaultsTest.faults(),
            InkFaultsTest.faults(),
            ObjectFaultsTest.faults(),
            ShapeFaultsTest.faults())
        .flatMap(faults -> faults)
        .forEach(fault -> left.remove(fault.check()));
    // These break the whole file and not a thing in it: DescriptionFaultsTest has them by name.
    assertEquals(EnumSet.of(Check.UNREADABLE, Check.ENCRYPTION, Check.FILE_ID), left);
  }
}
