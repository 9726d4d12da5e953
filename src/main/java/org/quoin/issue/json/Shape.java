package org.quoin.issue.json;

import java.util.List;
import java.util.SequencedMap;

/// What a value of the descriptor may be.
sealed interface Shape {
  /// Any text with at least one letter in it.
  ///
  /// @param markdown whether emphasis, links and references work in it
  record Words(boolean markdown) implements Shape {}

  /// A text of a fixed form.
  record Formed(Form form) implements Shape {}

  /// One of a few words.
  record Choice(List<String> allowed) implements Shape {}

  /// A whole number, both ends allowed.
  record Whole(int least, int most) implements Shape {}

  /// A number from 0 to 1.
  record Share() implements Shape {}

  record Flag() implements Shape {}

  record Items(Shape of, int least, int most) implements Shape {}

  /// A group of keys.
  ///
  /// @param name for the schema: `figure`
  /// @param called before an editor: `a figure`
  /// @param open whether keys that are not listed may stand there, of any shape
  record Keys(
      String name, String called, String about, List<Key> keys, List<Rule> rules, boolean open)
      implements Shape {}

  /// One of several shapes, told apart by the kind of JSON value.
  record Either(List<Shape> shapes) implements Shape {}

  /// One of several groups, told apart by the word under `key`.
  ///
  /// @param standard the kind where the key is missing
  record Kinds(String key, String standard, SequencedMap<String, Keys> kinds) implements Shape {}

  /// One key of a group.
  ///
  /// @param standard what holds where the key is left out, as JSON; empty where that is nothing or
  ///   no fixed value
  /// @param example as JSON
  record Key(
      String name,
      Shape shape,
      boolean required,
      String about,
      String standard,
      List<String> examples) {

    static Key required(String name, Shape shape, String about, String... examples) {
      return new Key(name, shape, true, about, "", List.of(examples));
    }

    static Key optional(String name, Shape shape, String about, String... examples) {
      return new Key(name, shape, false, about, "", List.of(examples));
    }

    /// This key with what holds where it is left out.
    Key otherwise(String json) {
      return new Key(name, shape, required, about, json, examples);
    }
  }

  /// What must hold between the keys of a group.
  sealed interface Rule {
    /// One of the keys has to be there, and only one.
    record ExactlyOne(List<String> keys) implements Rule {}

    /// At most one of the keys may be there.
    record AtMostOne(List<String> keys) implements Rule {}

    /// `key` has to be there unless `flag` is true.
    record Unless(String key, String flag) implements Rule {}
  }
}
