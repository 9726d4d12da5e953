package org.quoin.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.quoin.geometry.Length;
import org.quoin.geometry.Size;
import org.quoin.issue.PageSetup;
import org.quoin.issue.Setting;
import org.quoin.issue.ThemeChoice;
import org.quoin.problem.Checked;

/// The built-in themes and some that a test writes itself.
record WrittenThemes(SequencedMap<String, String> written) implements ThemeSource {
  static final PageSetup A4 =
      new PageSetup(
          new Size(Length.ofMillimetres("210"), Length.ofMillimetres("297")),
          OptionalInt.empty(),
          OptionalInt.empty());

  static WrittenThemes none() {
    return new WrittenThemes(new LinkedHashMap<>());
  }

  static WrittenThemes of(Map<String, String> themes) {
    return new WrittenThemes(new LinkedHashMap<>(themes));
  }

  /// The theme `name` with the keys of `overrides`, JSON, as an issue would choose it.
  Checked<Theme> read(String name, String overrides) {
    return read(name, overrides, A4);
  }

  Checked<Theme> read(String name, String overrides, PageSetup pages) {
    var keys = SettingText.read(overrides, "issue.json");
    return new ThemeReader(this).read(new ThemeChoice(name, keys), pages);
  }

  @Override
  public Optional<Checked<Setting.Keys>> theme(String name) {
    if (written.containsKey(name)) {
      return Optional.of(
          Checked.of(SettingText.read(written.get(name), name + ".json"), List.of()));
    }
    return Themes.builtIn().theme(name);
  }

  @Override
  public List<String> names() {
    return Themes.builtIn().names();
  }
}
