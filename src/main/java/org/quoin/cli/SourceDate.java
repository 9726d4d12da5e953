package org.quoin.cli;

import java.time.Instant;
import java.util.Optional;

/// The moment that a distribution wants in all that it builds, in seconds since 1970
/// (reproducible-builds.org, "SOURCE_DATE_EPOCH specification").
final class SourceDate {
  static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /// The last second of the year 9999: PDF writes years in four digits.
  private static final long LAST = 253_402_300_799L;

  private SourceDate() {}

  /// A value that names no moment.
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String written) {
      super("%s is “%s”, which is no number of seconds since 1970.".formatted(VARIABLE, written));
    }
  }

  /// @param written null where the variable is not set; an empty one says nothing, either
  static Optional<Instant> of(String written) throws Unreadable {
    if (written == null || written.isEmpty()) {
      return Optional.empty();
    }
    if (!written.matches("[0-9]{1,12}") || Long.parseLong(written) > LAST) {
      throw new Unreadable(written);
    }
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(written)));
  }
}
