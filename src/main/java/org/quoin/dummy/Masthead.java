package org.quoin.dummy;

import java.time.LocalDate;
import java.util.Locale;

/// What a new newsletter is called and who makes it.
///
/// @param number as it is printed, such as “No. 1”
public record Masthead(
    String title,
    String number,
    LocalDate date,
    Locale language,
    String publisher,
    String place,
    String site) {}
