package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quoin.issue.Setting;
import org.quoin.issue.Setting.Keys;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;

/// Theme files, as the rooms of looks get them.
class SettingReaderTest {
  @Test
  void keepsValuesPlacesAndOrder() {
    var keys =
        read("{\"b\": 1.5, \"a\": {\"on\": true, \"list\": [\"x\", null]}}").value().orElseThrow();
    assertEquals(List.of("b", "a"), List.copyOf(keys.values().keySet()));
    assertEquals(
        new Setting.Number(new BigDecimal("1.5"), new Place("t.json", 1, 7, "/b")),
        keys.values().get("b"));
    var inner = ((Keys) keys.values().get("a")).values();
    assertEquals(new Setting.Flag(true, new Place("t.json", 1, 24, "/a/on")), inner.get("on"));
    assertEquals(1, ((Setting.Items) inner.get("list")).values().size());
  }

  @Test
  void issueKeysLieOverThoseOfTheTheme() {
    var theme = read("{\"a\": {\"x\": 1, \"y\": 2}, \"b\": 3}").value().orElseThrow();
    var merged = theme.with(read("{\"a\": {\"y\": 4}, \"c\": 5}").value().orElseThrow());
    var inner = ((Keys) merged.values().get("a")).values();
    assertEquals(
        Map.of("x", new BigDecimal("1"), "y", new BigDecimal("4")),
        Map.of(
            "x", ((Setting.Number) inner.get("x")).value(),
            "y", ((Setting.Number) inner.get("y")).value()));
    assertEquals(List.of("a", "b", "c"), List.copyOf(merged.values().keySet()));
  }

  @Test
  void brokenThemesAreTold() {
    for (String json : List.of("", "[1]", "7", "{", "{\"a\": 1, \"a\": 2}", "{\"a\": 1e99999}")) {
      assertTrue(read(json).hasErrors(), json);
    }
    assertTrue(read("[1]").value().isEmpty());
  }

  private static Checked<Keys> read(String json) {
    var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    return new SettingReader().read(in, "t.json");
  }
}
