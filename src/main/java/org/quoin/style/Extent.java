package org.quoin.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quoin.geometry.Length;

/// A distance as a theme writes it: fixed (`10 pt`), in ems of the style's size (`1 em`) or in rows
/// of the grid (`2 rows`), so that one new size or grid moves all that hangs on it.
///
/// @param amount millipoints, or thousandths of an em or a row
record Extent(int amount, Unit unit) {
  enum Unit {
    FIXED,
    EM,
    ROW
  }

  private static final Pattern RELATIVE =
      Pattern.compile("\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,3})?)\\s*(em|rows?)\\s*");

  static Optional<Extent> parse(String written) {
    var match = RELATIVE.matcher(written);
    if (!match.matches()) {
      return Length.parse(written).map(length -> new Extent(length.millipoints(), Unit.FIXED));
    }
    int thousandths =
        new BigDecimal(match.group(1))
            .movePointRight(3)
            .setScale(0, RoundingMode.HALF_EVEN)
            .intValueExact();
    return Optional.of(new Extent(thousandths, match.group(2).equals("em") ? Unit.EM : Unit.ROW));
  }

  /// @param em the size of the style's letters
  /// @param row the page's baseline grid
  Length at(Length em, Length row) {
    return switch (unit) {
      case FIXED -> new Length(amount);
      case EM -> em.times(amount, 1000);
      case ROW -> row.times(amount, 1000);
    };
  }
}
