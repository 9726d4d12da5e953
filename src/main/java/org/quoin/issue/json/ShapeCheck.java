package org.quoin.issue.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.issue.json.Shape.Key;
import org.quoin.issue.json.Shape.Rule;
import org.quoin.problem.Problem;

/// Holds JSON against the table of shapes.
///
/// What does not fit is told, once, and cut out; what is left has only known keys with values of
/// the right kind, so that the next step can take them without asking again.
final class ShapeCheck {
  private final List<Problem> problems;

  ShapeCheck(List<Problem> problems) {
    this.problems = problems;
  }

  /// @param name of the key that holds the value, for the sentence
  Optional<Node> check(Node node, Shape shape, String name) {
    if (node instanceof Node.Nothing(boolean told, var place)) {
      if (!told) {
        problems.add(Misfit.nothing(name, place));
      }
      return Optional.empty();
    }
    Optional<Node> sound =
        switch (shape) {
          case Shape.Words _ -> words(node, name);
          case Shape.Formed(Form form) -> formed(node, form, name);
          case Shape.Choice(List<String> allowed) -> choice(node, allowed, name);
          case Shape.Whole(int least, int most) -> whole(node, least, most, name);
          case Shape.Share() -> share(node, name);
          case Shape.Flag() -> node instanceof Node.Flag ? Optional.of(node) : Optional.empty();
          case Shape.Items items -> items(node, items, name);
          case Shape.Keys keys ->
              node instanceof Node.Keys group ? Optional.of(keys(group, keys)) : Optional.empty();
          case Shape.Either(List<Shape> shapes) ->
              shapes.stream()
                  .filter(one -> Misfit.takes(one, node))
                  .findFirst()
                  .flatMap(one -> check(node, one, name));
          case Shape.Kinds kinds -> kinds(node, kinds);
        };
    if (sound.isEmpty() && !Misfit.takes(shape, node)) {
      problems.add(Misfit.kind(node, shape, name));
    }
    return sound;
  }

  private Optional<Node> words(Node node, String name) {
    if (!(node instanceof Node.Text(String value, var place))) {
      return Optional.empty();
    }
    if (value.isBlank()) {
      problems.add(Misfit.empty(name, place));
      return Optional.empty();
    }
    return Optional.of(node);
  }

  private Optional<Node> formed(Node node, Form form, String name) {
    if (!(node instanceof Node.Text(String value, var place))) {
      return Optional.empty();
    }
    if (value.isBlank()) {
      problems.add(Misfit.empty(name, place));
    } else if (!form.fits(value)) {
      problems.add(Misfit.form(value, form, name, place));
    } else {
      return Optional.of(node);
    }
    return Optional.empty();
  }

  private Optional<Node> choice(Node node, List<String> allowed, String name) {
    if (!(node instanceof Node.Text(String value, var place))) {
      return Optional.empty();
    }
    if (!allowed.contains(value)) {
      problems.add(Misfit.choice(value, allowed, name, place));
      return Optional.empty();
    }
    return Optional.of(node);
  }

  private Optional<Node> whole(Node node, int least, int most, String name) {
    if (!(node instanceof Node.Number(BigDecimal value, var place))) {
      return Optional.empty();
    }
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    if (!isWhole
        || value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      problems.add(Misfit.range(value, least, most, isWhole, name, place));
      return Optional.empty();
    }
    return Optional.of(node);
  }

  private Optional<Node> share(Node node, String name) {
    if (!(node instanceof Node.Number(BigDecimal value, var place))) {
      return Optional.empty();
    }
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      problems.add(Misfit.share(value, name, place));
      return Optional.empty();
    }
    return Optional.of(node);
  }

  private Optional<Node> items(Node node, Shape.Items shape, String name) {
    if (!(node instanceof Node.Items(List<Node> values, var place))) {
      return Optional.empty();
    }
    boolean tooFew = values.size() < shape.least();
    if (tooFew || values.size() > shape.most()) {
      problems.add(Misfit.count(values.size(), shape, name, place));
      if (shape.least() == shape.most()) {
        return Optional.empty();
      }
    }
    var sound = new ArrayList<Node>();
    for (Node value : values) {
      check(value, shape.of(), name).ifPresent(sound::add);
    }
    return shape.least() == shape.most() && sound.size() < shape.least()
        ? Optional.empty()
        : Optional.of(new Node.Items(sound, place));
  }

  private Optional<Node> kinds(Node node, Shape.Kinds shape) {
    if (!(node instanceof Node.Keys group)) {
      return Optional.empty();
    }
    Node kind = group.get(shape.key()).orElse(new Node.Text(shape.standard(), node.place()));
    var allowed = List.copyOf(shape.kinds().keySet());
    var sound = check(kind, new Shape.Choice(allowed), shape.key());
    return sound.map(word -> keys(group, shape.kinds().get(((Node.Text) word).value())));
  }

  private Node keys(Node.Keys node, Shape.Keys shape) {
    var sound = new LinkedHashMap<String, Node.Member>();
    // A key that is misspelled is told once, and not as missing on top.
    var there = new HashSet<>(node.members().keySet());
    node.members()
        .forEach((name, member) -> {
          var key = shape.keys().stream().filter(one -> one.name().equals(name)).findFirst();
          if (key.isPresent()) {
            check(member.value(), key.get().shape(), name)
                .ifPresent(value -> sound.put(name, new Node.Member(member.place(), value)));
          } else if (shape.open()) {
            sound.put(name, member);
          } else {
            problems.add(Misfit.unknown(name, shape, member.place()));
            Misfit.meant(name, shape).ifPresent(there::add);
          }
        });
    for (Key key : shape.keys()) {
      if (key.required() && !there.contains(key.name())) {
        problems.add(Misfit.missing(key, shape, node.place()));
      }
    }
    shape.rules().forEach(rule -> rule(rule, node, shape, there));
    return new Node.Keys(sound, node.place());
  }

  /// @param there the keys that stand there, well spelled or not
  private void rule(Rule rule, Node.Keys node, Shape.Keys shape, Set<String> there) {
    switch (rule) {
      case Rule.ExactlyOne(List<String> keys) -> {
        if (keys.stream().noneMatch(there::contains)) {
          problems.add(Misfit.noneOf(keys, shape, node.place()));
        }
        atMostOne(keys, node);
      }
      case Rule.AtMostOne(List<String> keys) -> atMostOne(keys, node);
      case Rule.Unless(String key, String flag) -> {
        boolean refused = node.get(flag).orElse(null) instanceof Node.Flag(boolean on, _) && !on;
        boolean excused = there.contains(flag) && !refused;
        if (!there.contains(key) && !excused) {
          var wanted = shape.keys().stream().filter(one -> one.name().equals(key)).findFirst();
          problems.add(Misfit.unless(wanted.orElseThrow(), flag, shape, node.place()));
        }
      }
    }
  }

  private void atMostOne(List<String> keys, Node.Keys node) {
    var there = keys.stream().filter(node::has).toList();
    if (there.size() > 1) {
      problems.add(Misfit.both(there, node.members().get(there.getLast()).place()));
    }
  }
}
