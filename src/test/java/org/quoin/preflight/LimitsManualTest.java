package org.quoin.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quoin.Golden;

/// The guide for the print shop has the limits that preflight judges by.
class LimitsManualTest {
  private static final Path MANUAL = Path.of("docs/print-shop.md");

  @Test
  void limitsAreThoseOfTheProfiles() throws IOException {
    var manual = Files.readString(MANUAL);
    var begin = "<!-- limits -->\n";
    int from = manual.indexOf(begin) + begin.length();
    int to = manual.indexOf("<!-- end -->", from);
    Golden.check(MANUAL, manual.substring(0, from) + table() + manual.substring(to));
  }

  private static String table() {
    var table = new StringBuilder("\n| check |");
    Profile.ALL.forEach(profile -> table.append(' ').append(profile.name()).append(" |"));
    table.append("\n|---|").append("---|".repeat(Profile.ALL.size())).append('\n');
    for (Check check : Check.values()) {
      if (Profile.SHEETFED_COATED.limit(check).isPresent()) {
        table.append("| `").append(check.id()).append("` |");
        for (Profile profile : Profile.ALL) {
          table.append(' ').append(shown(profile.limit(check).orElseThrow())).append(" |");
        }
        table.append('\n');
      }
    }
    return table.append('\n').toString();
  }

  private static String shown(Limit limit) {
    var sign = limit.least() ? "≥ " : "≤ ";
    var warning = limit.show(limit.warning().orElseThrow());
    return limit.error().isPresent()
        ? sign + warning + " / " + sign + limit.show(limit.error().getAsDouble())
        : sign + warning + " / –";
  }
}
