package org.quoin.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quoin.problem.Severity;

/// A file with one thing wrong, and what preflight must say of it, and no more.
///
/// @param page on which the fault is; 0 for the whole file
/// @param value as the finding tells it
record Fault(
    String told, Check check, Severity severity, int page, String value, Mischief.Deed deed) {
  static Fault error(String told, Check check, int page, Mischief.Deed deed) {
    return new Fault(told, check, Severity.ERROR, page, "", deed);
  }

  static Fault error(String told, Check check, int page, String value, Mischief.Deed deed) {
    return new Fault(told, check, Severity.ERROR, page, value, deed);
  }

  static Fault warning(String told, Check check, int page, Mischief.Deed deed) {
    return new Fault(told, check, Severity.WARNING, page, "", deed);
  }

  static Fault warning(String told, Check check, int page, String value, Mischief.Deed deed) {
    return new Fault(told, check, Severity.WARNING, page, value, deed);
  }

  /// Does the deed to a clean file and looks at what is found.
  void isFoundAlone(byte[] clean, Path folder) throws IOException {
    var found = check(Mischief.done(clean, deed), folder);
    var said =
        found.stream()
            .map(f -> new Fault(told, f.check(), f.severity(), f.page(), f.value(), deed))
            .map(Fault::expectation)
            .distinct()
            .toList();
    assertEquals(List.of(expectation()), said, () -> found.toString());
  }

  private String expectation() {
    return "%s %s on page %d: %s".formatted(severity, check.id(), page, value);
  }

  static List<Finding> check(byte[] pdf, Path folder) throws IOException {
    return check(pdf, folder, Profile.SHEETFED_COATED);
  }

  static List<Finding> check(byte[] pdf, Path folder, Profile profile) throws IOException {
    return Preflight.check(Files.write(folder.resolve("file.pdf"), pdf), profile);
  }

  @Override
  public String toString() {
    return told;
  }
}
