package org.quoin.pdf.print;

import java.util.HashMap;
import java.util.Map;
import org.quoin.picture.Fingerprint;
import org.quoin.style.Ink.Print.Process;

/// Colours of drawings as the inks of each printing condition that they were separated for.
///
/// One press at a time. A drawing has a handful of colours, so that nothing is ever forgotten.
public final class Separations {
  private final Map<String, Map<Integer, Process>> byCondition = new HashMap<>();

  Separator separator(byte[] profile) {
    return new Separator(
        profile, byCondition.computeIfAbsent(Fingerprint.of(profile), _ -> new HashMap<>()));
  }
}
