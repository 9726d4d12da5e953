package org.quoin.pdf.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1000, 1",
    "1500, 1.5",
    "-20, -.02",
    "3, .003",
    "-1001, -1.001",
    "595276, 595.276",
    "120, .12",
    "100000, 100",
  })
  void writesThousandthsShortly(long thousandths, String expected) {
    assertEquals(expected, Decimal.of(thousandths));
  }

  @Test
  void isExactForAnyNumber() {
    long seed = 20260901;
    var random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      long value = random.nextInt();
      assertEquals(
          0,
          new BigDecimal(Decimal.of(value)).compareTo(BigDecimal.valueOf(value, 3)),
          "seed " + seed + ": " + value);
    }
  }
}
