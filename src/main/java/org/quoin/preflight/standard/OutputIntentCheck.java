package org.quoin.preflight.standard;

import java.util.Optional;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// One printing condition, named and with its profile.
final class OutputIntentCheck {
  private final Findings findings;
  private final OutputIntent intent;

  OutputIntentCheck(Findings findings, OutputIntent intent) {
    this.findings = findings;
    this.intent = intent;
  }

  void run() {
    if (intent.count() != 1) {
      error(
          Check.OUTPUT_INTENT,
          intent.count() == 0
              ? "The file does not say for which printing condition it is made."
              : "The file is made for %d printing conditions; there must be one."
                  .formatted(intent.count()));
    }
    if (intent.count() == 0) {
      return;
    }
    if (intent.identifier().isEmpty()) {
      error(Check.OUTPUT_INTENT, "The printing condition has no identifier, such as FOGRA39.");
    }
    if (!intent.embedded()) {
      error(Check.OUTPUT_PROFILE, "The profile of the printing condition is not in the file.");
    } else if (intent.profile().isEmpty()) {
      error(Check.OUTPUT_PROFILE, "The profile of the printing condition cannot be read.");
    } else if (!intent.deviceClass().equals("prtr")) {
      error(
          Check.OUTPUT_PROFILE,
          "The profile of the printing condition is for another kind of device (“%s”), not a press."
              .formatted(intent.deviceClass()));
    }
  }

  private void error(Check check, String sentence) {
    findings.error(check, 0, Optional.empty(), sentence);
  }
}
