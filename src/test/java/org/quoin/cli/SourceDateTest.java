package org.quoin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDateTest {
  @Test
  void readsSecondsAndNothing() throws SourceDate.Unreadable {
    assertEquals(Optional.of(Instant.parse("2013-02-25T00:00:00Z")), SourceDate.of("1361750400"));
    assertEquals(Optional.empty(), SourceDate.of(null));
    assertEquals(Optional.empty(), SourceDate.of(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "-1", "1.5", " 1", "999999999999", "99999999999999999999"})
  void refusesTheRest(String written) {
    var wrong = assertThrows(SourceDate.Unreadable.class, () -> SourceDate.of(written));
    assertEquals(
        "SOURCE_DATE_EPOCH is “%s”, which is no number of seconds since 1970.".formatted(written),
        wrong.getMessage());
  }
}
