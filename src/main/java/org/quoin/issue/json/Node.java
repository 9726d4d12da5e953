package org.quoin.issue.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.quoin.issue.Setting;
import org.quoin.problem.Place;

/// JSON as it stands in the file, each value and each key with its place.
sealed interface Node {
  Place place();

  /// What it is called before an editor: `a text`, `a number`.
  String kind();

  record Text(String value, Place place) implements Node {
    @Override
    public String kind() {
      return "a text";
    }
  }

  record Number(BigDecimal value, Place place) implements Node {
    @Override
    public String kind() {
      return "a number";
    }
  }

  record Flag(boolean value, Place place) implements Node {
    @Override
    public String kind() {
      return Boolean.toString(value);
    }
  }

  /// @param told whether a problem was told already: a number beyond all measure stands as nothing
  record Nothing(boolean told, Place place) implements Node {
    @Override
    public String kind() {
      return "null";
    }
  }

  record Items(List<Node> values, Place place) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /// @param place where the key's name stands
  record Member(Place place, Node value) {}

  /// The getters are for trees that [ShapeCheck] has been through: they trust the kinds.
  record Keys(SequencedMap<String, Member> members, Place place) implements Node {
    @Override
    public String kind() {
      return "a group of keys";
    }

    Optional<Node> get(String key) {
      return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    boolean has(String key) {
      return members.containsKey(key);
    }

    Optional<Text> text(String key) {
      return get(key).map(Text.class::cast);
    }

    /// The words of a text, or `otherwise` where it is missing.
    String words(String key, String otherwise) {
      return text(key).map(Text::value).orElse(otherwise);
    }

    OptionalInt whole(String key) {
      return get(key).map(Number.class::cast).stream()
          .mapToInt(n -> n.value().intValue())
          .findFirst();
    }

    boolean flag(String key, boolean otherwise) {
      return get(key).map(node -> ((Flag) node).value()).orElse(otherwise);
    }

    Optional<Keys> keys(String key) {
      return get(key).map(Keys.class::cast);
    }

    /// A list's values; a single value counts as a list of one.
    List<Node> items(String key) {
      return switch (get(key).orElse(null)) {
        case null -> List.of();
        case Items items -> items.values();
        case Text _, Number _, Flag _, Nothing _, Keys _ -> List.of(members.get(key).value());
      };
    }

    List<Keys> groups(String key) {
      return items(key).stream().map(Keys.class::cast).toList();
    }
  }

  /// The value that a JSON pointer (RFC 6901) leads to from `top`.
  static Optional<Node> at(Node top, String pointer) {
    Node found = top;
    for (String step : pointer.substring(1).split("/")) {
      String name = step.replace("~1", "/").replace("~0", "~");
      found =
          switch (found) {
            case Keys keys when keys.has(name) -> keys.members().get(name).value();
            case Items(List<Node> values, Place _)
                when name.matches("[0-9]{1,9}") && Integer.parseInt(name) < values.size() ->
                values.get(Integer.parseInt(name));
            case Text _, Number _, Flag _, Nothing _, Items _, Keys _ -> null;
          };
      if (found == null) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  /// The same value for the rooms that read themes; what is null is left out.
  static Optional<Setting> setting(Node node) {
    return switch (node) {
      case Text(String value, Place place) -> Optional.of(new Setting.Text(value, place));
      case Number(BigDecimal value, Place place) -> Optional.of(new Setting.Number(value, place));
      case Flag(boolean value, Place place) -> Optional.of(new Setting.Flag(value, place));
      case Nothing _ -> Optional.empty();
      case Items(List<Node> values, Place place) -> {
        var settings = new ArrayList<Setting>();
        values.forEach(value -> setting(value).ifPresent(settings::add));
        yield Optional.of(new Setting.Items(settings, place));
      }
      case Keys keys -> Optional.of(settings(keys));
    };
  }

  static Setting.Keys settings(Keys keys) {
    var settings = new LinkedHashMap<String, Setting>();
    keys.members()
        .forEach((name, member) -> setting(member.value()).ifPresent(v -> settings.put(name, v)));
    return new Setting.Keys(settings, keys.place());
  }
}
