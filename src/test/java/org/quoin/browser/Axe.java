package org.quoin.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What axe-core holds against a page: barriers by the rules of WCAG 2.1 and good practice.
public final class Axe {
  private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private Axe() {}

  /// The page as it stands now; a line for each element that breaks a rule.
  public static List<String> violations(Browser browser) throws IOException {
    try (var script = Axe.class.getResourceAsStream(SCRIPT)) {
      browser.script(new String(script.readAllBytes(), UTF_8));
    }
    var found =
        browser.script(
            """
            return axe.run(document, {resultTypes: ['violations']}).then(result =>
              result.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ': ' + node.target + ' ' + node.failureSummary)));
            """);
    var lines = new ArrayList<String>();
    found.forEach(line -> lines.add(line.asString()));
    return lines;
  }
}
