package org.quoin.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// Who publishes the newsletter and which issue this is.
///
/// @param number as it is printed: `Second Quarter 2012`
/// @param date the day of issue
/// @param moment at which the files say they were made, so that the clock leaves no trace in them
public record Imprint(
    String title,
    Optional<String> tagline,
    String number,
    LocalDate date,
    Locale language,
    String publisher,
    Optional<String> place,
    Optional<String> site,
    Instant moment) {
  /// Made at the midnight (UTC) that the day of issue begins with.
  public Imprint(
      String title,
      Optional<String> tagline,
      String number,
      LocalDate date,
      Locale language,
      String publisher,
      Optional<String> place,
      Optional<String> site) {
    this(
        title,
        tagline,
        number,
        date,
        language,
        publisher,
        place,
        site,
        date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  Imprint madeAt(Instant other) {
    return new Imprint(title, tagline, number, date, language, publisher, place, site, other);
  }
}
