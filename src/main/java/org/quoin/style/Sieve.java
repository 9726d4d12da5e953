package org.quoin.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.quoin.issue.Setting;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Keeps of a theme's settings what the table of keys allows and tells all the rest, each with its
/// place. What is dropped falls back to the theme below, so that reading goes on.
final class Sieve {
  /// Longer values are cut in a sentence.
  private static final int SHOWN = 40;

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return problems;
  }

  Setting.Keys sift(Setting.Keys settings, Entry.Group table) {
    var known = new LinkedHashMap<String, Entry>();
    table.entries().forEach(entry -> known.put(entry.name(), entry));
    var kept = new LinkedHashMap<String, Setting>();
    for (Map.Entry<String, Setting> written : settings.values().entrySet()) {
      var entry = known.get(written.getKey());
      if (entry == null) {
        tellUnknown(written.getKey(), written.getValue().place(), table.name(), known.keySet());
      } else {
        sift(written.getValue(), entry).ifPresent(s -> kept.put(entry.name(), s));
      }
    }
    return new Setting.Keys(kept, settings.place());
  }

  private Optional<Setting> sift(Setting setting, Entry entry) {
    return switch (entry) {
      case Entry.Key<?> key -> siftValue(setting, key);
      case Entry.Group group -> asKeys(setting, group.name()).map(keys -> sift(keys, group));
      case Entry.Each each -> asKeys(setting, each.name()).map(keys -> siftEach(keys, each));
    };
  }

  private Optional<Setting> siftValue(Setting setting, Entry.Key<?> key) {
    if (key.kind().read(setting).isPresent()) {
      return Optional.of(setting);
    }
    tell(setting, key.name(), key.kind().allowed(), key.kind().hint(setting));
    return Optional.empty();
  }

  private Setting siftEach(Setting.Keys settings, Entry.Each each) {
    SequencedMap<String, Setting> kept = new LinkedHashMap<>();
    for (Map.Entry<String, Setting> written : settings.values().entrySet()) {
      String name = written.getKey();
      var setting = written.getValue();
      if (!each.names().allow(name)) {
        tellName(name, setting.place(), each);
      } else if (each.alone().isPresent() && !(setting instanceof Setting.Keys)) {
        var key = each.alone().get();
        siftValue(setting, new Entry.Key<>(name, key.kind(), key.purpose()))
            .ifPresent(s -> kept.put(name, group(key.name(), s)));
      } else {
        var group = new Entry.Group(name, List.copyOf(each.keys()), each.purpose());
        // A group of which nothing is left was told; the theme below has a better one.
        asKeys(setting, name)
            .map(keys -> keys.values().isEmpty() ? keys : sift(keys, group))
            .filter(keys -> !keys.values().isEmpty() || setting.equals(keys))
            .ifPresent(keys -> kept.put(name, keys));
      }
    }
    return new Setting.Keys(kept, settings.place());
  }

  private static Setting.Keys group(String name, Setting only) {
    var values = new LinkedHashMap<String, Setting>();
    values.put(name, only);
    return new Setting.Keys(values, only.place());
  }

  private Optional<Setting.Keys> asKeys(Setting setting, String name) {
    if (setting instanceof Setting.Keys keys) {
      return Optional.of(keys);
    }
    tell(setting, name, "a group of keys in braces", Optional.empty());
    return Optional.empty();
  }

  private void tell(Setting setting, String name, String allowed, Optional<String> hint) {
    problems.add(
        new Problem.Disallowed(
            setting.place(),
            "“%s” must be %s; it is %s.".formatted(name, allowed, shown(setting)),
            hint));
  }

  private void tellName(String name, Place place, Entry.Each each) {
    switch (each.names()) {
      case Entry.Names.Known(List<String> names) ->
          tellUnknown(name, place, each.name(), new LinkedHashSet<>(names));
      case Entry.Names.Free _ ->
          problems.add(
              new Problem.Disallowed(
                  place,
                  "“%s” cannot be a name under “%s”.".formatted(name, each.name()),
                  Optional.of("Use small Latin letters, digits and hyphens: “deep-blue”.")));
    }
  }

  private void tellUnknown(String name, Place place, String group, Set<String> known) {
    String where = group.isEmpty() ? "a theme" : "“" + group + "”";
    boolean paper = group.equals(ThemeKeys.PAGE.name()) && name.equals("size");
    var hint =
        (paper
                ? Optional.of("The issue chooses the paper: its own key “page” has the “size”.")
                : Nearest.to(name, known).map("Did you mean “%s”?"::formatted))
            .orElse("Known keys: " + String.join(", ", known) + ".");
    problems.add(
        new Problem.Disallowed(
            place, "“%s” is not a key of %s.".formatted(name, where), Optional.of(hint)));
  }

  private static String shown(Setting.Items items) {
    var first = items.values().stream().limit(5).map(Sieve::shown).toList();
    String more = items.values().size() > first.size() ? ", …" : "";
    return "[" + String.join(", ", first) + more + "]";
  }

  /// A value as a sentence shows it.
  private static String shown(Setting setting) {
    return switch (setting) {
      case Setting.Text text ->
          text.value().codePointCount(0, text.value().length()) <= SHOWN
              ? "“" + text.value() + "”"
              : "“" + text.value().substring(0, text.value().offsetByCodePoints(0, SHOWN)) + "…”";
      case Setting.Number number -> number.value().toPlainString();
      case Setting.Flag flag -> Boolean.toString(flag.value());
      case Setting.Items items -> shown(items);
      case Setting.Keys _ -> "a group of keys";
    };
  }
}
