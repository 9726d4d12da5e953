package org.quoin.preflight;

import java.util.Optional;
import org.quoin.geometry.Rect;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// One thing that a print shop would ask about.
///
/// @param page from 1; 0 where the whole file is meant
/// @param place on the page, in points from the trim's top left corner; empty where the whole page
///   is meant
/// @param value what was found, with its unit; empty where there is nothing to measure
/// @param limit what it should have been; empty likewise
/// @param sentence without the place
public record Finding(
    int page,
    Optional<Rect> place,
    Check check,
    String value,
    String limit,
    Severity severity,
    String sentence) {
  /// Where it is, for a person: `page 3, 120 × 88 pt`; empty where the whole file is meant.
  public String where() {
    return page == 0
        ? ""
        : "page "
            + page
            + place
                .map(p ->
                    ", %s × %s pt"
                        .formatted(Math.round(p.x().points()), Math.round(p.y().points())))
                .orElse("");
  }

  /// As a problem of the build that made the file.
  public Problem problem(String file) {
    var where = where();
    var told =
        where.isEmpty()
            ? sentence
            : Character.toUpperCase(where.charAt(0)) + where.substring(1) + ": " + sentence;
    return new Problem.Unprintable(Place.of(file), told, Optional.of(check.mend()), severity);
  }
}
