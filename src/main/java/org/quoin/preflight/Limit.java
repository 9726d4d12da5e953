package org.quoin.preflight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quoin.problem.Severity;

/// Where a measured value begins to be doubtful and where it is wrong.
///
/// @param least whether values must not fall below it; else they must not rise above
/// @param warning empty where a value is either right or wrong
/// @param error empty where a value is doubtful at worst
/// @param decimals to which a value is rounded before it is judged, so that 11.96 pt is 12 pt
///   (GWG2015 compares so: text to tenths, images to whole pixels, lines to thousandths)
/// @param source who says so
public record Limit(
    boolean least,
    OptionalDouble warning,
    OptionalDouble error,
    int decimals,
    String unit,
    String source) {
  static Limit atLeast(double warning, double error, int decimals, String unit, String source) {
    return new Limit(
        true, OptionalDouble.of(warning), OptionalDouble.of(error), decimals, unit, source);
  }

  static Limit atMost(double warning, double error, int decimals, String unit, String source) {
    return new Limit(
        false, OptionalDouble.of(warning), OptionalDouble.of(error), decimals, unit, source);
  }

  /// A limit beyond which a value is doubtful and never wrong.
  Limit softened() {
    return new Limit(least, warning, OptionalDouble.empty(), decimals, unit, source);
  }

  /// The last whole value before values become doubtful.
  public int doubtful() {
    return (int) (warning.isPresent() ? warning : error).orElseThrow();
  }

  /// Empty for a value within the limits.
  Optional<Severity> judge(double value) {
    double rounded = rounded(value).doubleValue();
    if (error.isPresent() && breaks(rounded, error.getAsDouble())) {
      return Optional.of(Severity.ERROR);
    }
    if (warning.isPresent() && breaks(rounded, warning.getAsDouble())) {
      return Optional.of(Severity.WARNING);
    }
    return Optional.empty();
  }

  private boolean breaks(double value, double limit) {
    return least ? value < limit : value > limit;
  }

  /// The limit that a value of this severity broke.
  String shown(Severity severity) {
    return (least ? "≥ " : "≤ ") + show(bound(severity));
  }

  double bound(Severity severity) {
    return (severity == Severity.ERROR ? error : warning).orElseThrow();
  }

  String show(double value) {
    return rounded(value).stripTrailingZeros().toPlainString() + unit;
  }

  private BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
