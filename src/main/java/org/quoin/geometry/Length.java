package org.quoin.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A distance in whole millipoints (a thousandth of 1/72 inch).
///
/// Whole numbers in a type: no `double` decides a position, so two machines make the same page.
public record Length(int millipoints) implements Comparable<Length> {
  public static final Length ZERO = new Length(0);

  /// Millipoints in a millimetre: 72 000 / 25.4.
  private static final BigDecimal PER_MILLIMETRE =
      BigDecimal.valueOf(72_000).divide(new BigDecimal("25.4"), 12, RoundingMode.HALF_EVEN);

  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(-?[0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*(mm|cm|in|pt)\\s*");

  public static Length ofPoints(String points) {
    return of(new BigDecimal(points), BigDecimal.valueOf(1000));
  }

  public static Length ofPoints(int points) {
    return new Length(Math.multiplyExact(points, 1000));
  }

  public static Length ofMillimetres(String millimetres) {
    return of(new BigDecimal(millimetres), PER_MILLIMETRE);
  }

  /// Reads a length as an editor writes it: `16 mm`, `1.6cm`, `10 pt`, `0.5in`. Empty when it is no
  /// such thing.
  public static Optional<Length> parse(String written) {
    var match = WRITTEN.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    var number = new BigDecimal(match.group(1));
    return Optional.of(
        switch (match.group(2)) {
          case "mm" -> of(number, PER_MILLIMETRE);
          case "cm" -> of(number.movePointRight(1), PER_MILLIMETRE);
          case "in" -> of(number, BigDecimal.valueOf(72_000));
          default -> of(number, BigDecimal.valueOf(1000));
        });
  }

  private static Length of(BigDecimal number, BigDecimal unit) {
    return new Length(number.multiply(unit).setScale(0, RoundingMode.HALF_EVEN).intValueExact());
  }

  public Length plus(Length other) {
    return new Length(Math.addExact(millipoints, other.millipoints));
  }

  public Length minus(Length other) {
    return new Length(Math.subtractExact(millipoints, other.millipoints));
  }

  public Length times(int factor) {
    return new Length(Math.multiplyExact(millipoints, factor));
  }

  /// This length times `numerator / denominator`, rounded half up.
  public Length times(long numerator, long denominator) {
    return new Length(
        Math.toIntExact(Math.floorDiv(2 * millipoints * numerator + denominator, 2 * denominator)));
  }

  public Length half() {
    return times(1, 2);
  }

  public Length negated() {
    return new Length(-millipoints);
  }

  /// How many whole times `step` goes into this length.
  public int in(Length step) {
    return Math.floorDiv(millipoints, step.millipoints);
  }

  public Length max(Length other) {
    return millipoints >= other.millipoints ? this : other;
  }

  public Length min(Length other) {
    return millipoints <= other.millipoints ? this : other;
  }

  /// In points, for writers of files; never for a decision about a position.
  public double points() {
    return millipoints / 1000.0;
  }

  @Override
  public int compareTo(Length other) {
    return Integer.compare(millipoints, other.millipoints);
  }

  /// In points with up to three decimals and no unit, as dumps show it: `12`, `9.5`, `0.125`.
  @Override
  public String toString() {
    return BigDecimal.valueOf(millipoints, 3).stripTrailingZeros().toPlainString();
  }
}
