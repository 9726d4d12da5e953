package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  /// The check values of both polynomials are those that every catalogue of CRCs gives for these
  /// nine digits.
  @Test
  void isTheTwoChecksumsAndTheLength() {
    var digits = "123456789".getBytes(StandardCharsets.US_ASCII);
    assertEquals("cbf43926" + "e3069283" + "0000000000000009", Fingerprint.of(digits));
  }

  @Test
  void partsGiveWhatTheWholeGives() {
    var bytes = "first and second".getBytes(StandardCharsets.US_ASCII);
    var parts = new Fingerprint().add(bytes, 0, 5).add(bytes, 5, 0).add(bytes, 5, 11);
    assertEquals(Fingerprint.of(bytes), parts.toString());
  }

  @Test
  void everyFlippedBitShows() {
    var bytes = new byte[64];
    var seen = new HashSet<String>();
    seen.add(Fingerprint.of(bytes));
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      assertTrue(seen.add(Fingerprint.of(bytes)), "bit " + bit);
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
  }
}
