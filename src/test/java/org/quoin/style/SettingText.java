package org.quoin.style;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.quoin.issue.Setting;
import org.quoin.issue.json.SettingReader;

/// Settings from JSON that a test writes.
final class SettingText {
  private SettingText() {}

  static Setting.Keys read(String json, String name) {
    var bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    return new SettingReader().read(bytes, name).value().orElseThrow();
  }
}
