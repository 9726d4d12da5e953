package org.quoin.issue.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quoin.issue.json.Shape.Key;
import org.quoin.problem.Nearest;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;

/// Words what is wrong with a value, for a reader who knows the newsletter and not JSON.
final class Misfit {
  private Misfit() {}

  /// Whether `shape` is meant for this kind of JSON value at all.
  static boolean takes(Shape shape, Node node) {
    return switch (shape) {
      case Shape.Words _, Shape.Formed _, Shape.Choice _ -> node instanceof Node.Text;
      case Shape.Whole _, Shape.Share _ -> node instanceof Node.Number;
      case Shape.Flag _ -> node instanceof Node.Flag;
      case Shape.Items _ -> node instanceof Node.Items;
      case Shape.Keys _, Shape.Kinds _ -> node instanceof Node.Keys;
      case Shape.Either(List<Shape> shapes) -> shapes.stream().anyMatch(one -> takes(one, node));
    };
  }

  static Problem kind(Node node, Shape shape, String name) {
    String sentence =
        "“%s” must be %s; here stands %s.".formatted(name, called(shape), node.kind());
    return disallowed(node.place(), sentence, kindHint(node, shape, name));
  }

  private static String kindHint(Node node, Shape shape, String name) {
    return switch (node) {
      case Node.Number(BigDecimal value, _)
          when !(shape instanceof Shape.Either) && takes(shape, new Node.Text("", node.place())) ->
          "Put it in quotation marks: \"%s\".".formatted(value.toPlainString());
      case Node.Text(String value, _)
          when takes(shape, new Node.Number(BigDecimal.ZERO, node.place()))
              && value.matches("\\s*[0-9]{1,9}\\s*") ->
          "Write %s without quotation marks.".formatted(value.strip());
      case Node.Text(String value, _)
          when takes(shape, new Node.Flag(true, node.place()))
              && value.strip().matches("(?i)true|false") ->
          "Write %s without quotation marks."
              .formatted(value.strip().toLowerCase(java.util.Locale.ROOT));
      case Node _ when shape instanceof Shape.Items items && takes(items.of(), node) ->
          "Put it in brackets: \"%s\": [ … ].".formatted(name);
      case Node.Text _, Node.Number _, Node.Flag _, Node.Nothing _, Node.Items _, Node.Keys _ ->
          "Write it as %s.".formatted(called(shape));
    };
  }

  private static String called(Shape shape) {
    return switch (shape) {
      case Shape.Words _ -> "a text in quotation marks";
      case Shape.Formed(Form form) -> form.about + " (a text in quotation marks)";
      case Shape.Choice(List<String> allowed) -> "one of " + quoted(allowed);
      case Shape.Whole(int least, int most) ->
          "a whole number from %d to %d".formatted(least, most);
      case Shape.Share() -> "a number from 0 to 1";
      case Shape.Flag() -> "true or false";
      case Shape.Items _ -> "a list in brackets [ … ]";
      case Shape.Keys _, Shape.Kinds _ -> "a group of keys in braces { … }";
      case Shape.Either(List<Shape> shapes) ->
          shapes.stream().map(Misfit::called).collect(Collectors.joining(", or "));
    };
  }

  static Problem nothing(String name, Place place) {
    return disallowed(
        place, "“%s” says null.".formatted(name), "Leave the key out, or give it a value.");
  }

  static Problem empty(String name, Place place) {
    return disallowed(
        place, "“%s” is empty.".formatted(name), "Write something between the quotation marks.");
  }

  static Problem form(String value, Form form, String name, Place place) {
    return disallowed(
        place,
        "“%s” cannot be “%s”: that is no %s.".formatted(name, shortened(value), form.called),
        form.hint(value));
  }

  static Problem choice(String value, List<String> allowed, String name, Place place) {
    String near = Nearest.to(value, allowed).map("Did you mean “%s”? "::formatted).orElse("");
    return disallowed(
        place,
        "“%s” cannot be “%s”.".formatted(name, shortened(value)),
        near + "Allowed: " + quoted(allowed) + ".");
  }

  static Problem range(
      BigDecimal value, int least, int most, boolean isWhole, String name, Place place) {
    return disallowed(
        place,
        isWhole
            ? "“%s” cannot be %s.".formatted(name, value.toPlainString())
            : "“%s” must be a whole number, not %s.".formatted(name, value.toPlainString()),
        "Write a whole number from %d to %d.".formatted(least, most));
  }

  static Problem share(BigDecimal value, String name, Place place) {
    return disallowed(
        place,
        "“%s” has %s, which is not between 0 and 1.".formatted(name, value.toPlainString()),
        "Write fractions: 0 is the left or top edge, 0.5 the middle, 1 the right or bottom edge.");
  }

  static Problem count(int found, Shape.Items shape, String name, Place place) {
    String wanted =
        shape.least() == shape.most()
            ? "exactly %d".formatted(shape.least())
            : found < shape.least()
                ? "at least %d".formatted(shape.least())
                : "at most %d".formatted(shape.most());
    return disallowed(
        place,
        "“%s” has %d %s; it needs %s."
            .formatted(name, found, found == 1 ? "entry" : "entries", wanted),
        found < shape.least() ? "Add what is missing." : "Take some out.");
  }

  static Problem unknown(String name, Shape.Keys shape, Place place) {
    return disallowed(
        place,
        "There is no key “%s” in %s.".formatted(shortened(name), shape.called()),
        meant(name, shape)
            .map("Did you mean “%s”?"::formatted)
            .orElseGet(() ->
                "Its keys are: " + quoted(shape.keys().stream().map(Key::name).toList()) + "."));
  }

  /// The key of `shape` that somebody who wrote `name` meant.
  static Optional<String> meant(String name, Shape.Keys shape) {
    return Nearest.to(name, shape.keys().stream().map(Key::name).toList());
  }

  static Problem missing(Key key, Shape.Keys shape, Place place) {
    return disallowed(
        place,
        "“%s” is missing in %s.".formatted(key.name(), shape.called()),
        "Add for example \"%s\": %s.".formatted(key.name(), key.examples().getFirst()));
  }

  static Problem noneOf(List<String> keys, Shape.Keys shape, Place place) {
    var examples =
        shape.keys().stream()
            .filter(key -> keys.contains(key.name()))
            .map(key -> "\"%s\": %s".formatted(key.name(), key.examples().getFirst()));
    return disallowed(
        place,
        "%s is missing in %s.".formatted(either(keys), shape.called()),
        "Add for example %s.".formatted(examples.collect(Collectors.joining(" or "))));
  }

  static Problem both(List<String> keys, Place place) {
    return disallowed(
        place,
        "%s cannot stand together."
            .formatted(keys.stream().map("“%s”"::formatted).collect(Collectors.joining(" and "))),
        "Delete one of them.");
  }

  static Problem unless(Key key, String flag, Shape.Keys shape, Place place) {
    return disallowed(
        place,
        "“%s” is missing in %s.".formatted(key.name(), shape.called()),
        "Add for example \"%s\": %s; or \"%s\": true if nobody misses it."
            .formatted(key.name(), key.examples().getFirst(), flag));
  }

  private static String either(List<String> keys) {
    return keys.stream().map("“%s”"::formatted).collect(Collectors.joining(" or "));
  }

  private static String quoted(List<String> words) {
    return words.stream().map("“%s”"::formatted).collect(Collectors.joining(", "));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 59) + "…";
  }

  private static Problem disallowed(Place place, String sentence, String hint) {
    return new Disallowed(place, sentence, Optional.of(hint));
  }
}
