package org.quoin.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.geometry.Rect;
import org.quoin.problem.Severity;

/// What has been found so far, judged by one profile.
public final class Findings {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparingInt(Finding::page)
          .thenComparing(Finding::check)
          .thenComparing(f -> f.place().map(p -> p.y().millipoints()).orElse(Integer.MIN_VALUE))
          .thenComparing(f -> f.place().map(p -> p.x().millipoints()).orElse(Integer.MIN_VALUE))
          .thenComparing(Finding::sentence);

  private final Profile profile;
  private final List<Finding> all = new ArrayList<>();

  Findings(Profile profile) {
    this.profile = profile;
  }

  /// Something that is there and must not be, or the other way round.
  public void error(Check check, int page, Optional<Rect> place, String sentence) {
    add(check, page, place, "", "", Severity.ERROR, sentence);
  }

  public void warning(Check check, int page, Optional<Rect> place, String sentence) {
    add(check, page, place, "", "", Severity.WARNING, sentence);
  }

  /// Whether a value breaks the profile's limit; false where the profile has none.
  public boolean breaks(Check check, double value) {
    return profile.limit(check).flatMap(limit -> limit.judge(value)).isPresent();
  }

  /// Judges a measured value, and tells of it only where it breaks the profile's limit.
  ///
  /// @param sentence made from the value and the limit, both with their unit
  public void measured(
      Check check,
      int page,
      Optional<Rect> place,
      double value,
      Function<Measured, String> sentence) {
    profile
        .limit(check)
        .ifPresent(limit ->
            limit
                .judge(value)
                .ifPresent(severity -> {
                  var shown = limit.show(value);
                  var broken = limit.shown(severity);
                  var said =
                      sentence.apply(
                          new Measured(shown, broken.substring(2), value / limit.bound(severity)));
                  add(check, page, place, shown, broken, severity, said);
                }));
  }

  /// A value and the limit that it breaks, with their unit, for a sentence.
  ///
  /// @param share of the limit that the value is
  public record Measured(String value, String limit, double share) {}

  private void add(
      Check check,
      int page,
      Optional<Rect> place,
      String value,
      String limit,
      Severity severity,
      String sentence) {
    all.add(new Finding(page, place, check, value, limit, severity, sentence));
  }

  /// For a part of the file that is looked at beside the rest.
  Findings part() {
    return new Findings(profile);
  }

  void addAll(Findings part) {
    all.addAll(part.all);
  }

  /// By page, then by check, then from top to bottom.
  List<Finding> inOrder() {
    return all.stream().sorted(IN_ORDER).toList();
  }
}
