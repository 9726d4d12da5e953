package org.quoin.issue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.quoin.problem.Place;

/// A value of a theme file or of the keys an issue overrides, each with its place: JSON without the
/// JSON library, so that the rooms below can read themes and still name line and column.
public sealed interface Setting {
  Place place();

  record Text(String value, Place place) implements Setting {}

  record Number(BigDecimal value, Place place) implements Setting {}

  record Flag(boolean value, Place place) implements Setting {}

  record Items(List<Setting> values, Place place) implements Setting {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Keys(SequencedMap<String, Setting> values, Place place) implements Setting {
    public Keys {
      values = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    public static Keys none() {
      return new Keys(new LinkedHashMap<>(), Place.of("issue.json"));
    }

    /// These keys with `other` laid over them, key by key and deep.
    public Keys with(Keys other) {
      var merged = new LinkedHashMap<>(values);
      for (Map.Entry<String, Setting> entry : other.values.entrySet()) {
        merged.merge(
            entry.getKey(),
            entry.getValue(),
            (mine, theirs) ->
                mine instanceof Keys a && theirs instanceof Keys b ? a.with(b) : theirs);
      }
      return new Keys(merged, place);
    }
  }
}
