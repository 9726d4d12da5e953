package org.quoin.issue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Who publishes the newsletter and which issue this is.
///
/// @param number as it is printed: `Second Quarter 2012`
/// @param date the day of issue, from which all dates in the files are made
public record Imprint(
    String title,
    Optional<String> tagline,
    String number,
    LocalDate date,
    Locale language,
    String publisher,
    Optional<String> place,
    Optional<String> site) {}
