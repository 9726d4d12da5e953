package org.quoin.issue.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.TextFile;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;
import org.quoin.problem.Problem.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON token by token, so that each value keeps its line and column.
///
/// Where JSON itself is broken nothing after the place can be trusted: the one problem is told and
/// there is no value. Keys that stand twice and numbers too large to mean anything are told, too,
/// but the rest is read on.
final class JsonTree {
  /// A descriptor nests some ten deep, a theme about as many.
  private static final int DEEPEST = 64;

  /// No key of a descriptor or theme takes a number of more digits before or behind the point.
  private static final int MOST_DIGITS = 12;

  private final TextFile file;
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Place> open = new ArrayDeque<>();
  private JsonParser parser;

  private JsonTree(TextFile file) {
    this.file = file;
  }

  static Checked<Node> read(TextFile file) {
    return new JsonTree(file).read();
  }

  private Checked<Node> read() {
    if (file.text().isBlank()) {
      return broken(
          Place.of(file.name()), "The file is empty.", "Start from the issue.json of a sample.");
    }
    // Numbers may be as long as the file: they are judged by value below.
    var limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();
    var factory = JsonFactory.builder().streamReadConstraints(limits).build();
    try (var opened = factory.createParser(ObjectReadContext.empty(), file.text())) {
      parser = opened;
      parser.nextToken();
      var node = value("");
      if (parser.nextToken() != null) {
        return broken(here(""), "More follows after the last brace.", "Delete what is after it.");
      }
      return Checked.of(node, problems);
    } catch (JacksonException e) {
      // A limit of the parser that is passed has no place of its own.
      var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      var fault =
          JsonFault.find(
              file, open, location.getLineNr(), location.getColumnNr(), open.size() >= DEEPEST);
      return broken(fault.place(), fault.sentence(), fault.hint());
    }
  }

  private Checked<Node> broken(Place place, String sentence, String hint) {
    problems.add(new Malformed(place, sentence, Optional.of(hint)));
    return Checked.failed(problems);
  }

  private Node value(String pointer) {
    var place = here(pointer);
    return switch (parser.currentToken()) {
      case START_OBJECT -> keys(pointer, place);
      case START_ARRAY -> items(pointer, place);
      case VALUE_STRING -> new Node.Text(parser.getString(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE -> new Node.Flag(true, place);
      case VALUE_FALSE -> new Node.Flag(false, place);
      case VALUE_NULL -> new Node.Nothing(false, place);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value starts with " + parser.currentToken());
    };
  }

  private Node keys(String pointer, Place place) {
    open.push(place);
    var members = new LinkedHashMap<String, Node.Member>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      var namePlace = here(below);
      parser.nextToken();
      var node = value(below);
      var first = members.putIfAbsent(name, new Node.Member(namePlace, node));
      if (first != null) {
        problems.add(
            new Disallowed(
                namePlace,
                "The key “%s” stands twice in this group; the first is in line %d."
                    .formatted(name, first.place().line()),
                Optional.of("Delete one of the two.")));
      }
    }
    open.pop();
    return new Node.Keys(members, place);
  }

  private Node items(String pointer, Place place) {
    open.push(place);
    var values = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(pointer + "/" + values.size()));
    }
    open.pop();
    return new Node.Items(List.copyOf(values), place);
  }

  /// A number of sane size; another is told and stands as nothing, so that reading goes on.
  private Node number(Place place) {
    String written = parser.getString();
    BigDecimal value = BigDecimal.ZERO;
    boolean sane = written.length() <= 40;
    if (sane) {
      try {
        value = new BigDecimal(written);
        sane =
            Math.abs((long) value.scale()) <= MOST_DIGITS
                && value.precision() - (long) value.scale() <= MOST_DIGITS;
      } catch (NumberFormatException e) {
        sane = false;
      }
    }
    if (!sane) {
      String shown = written.length() <= 20 ? written : written.substring(0, 19) + "…";
      problems.add(
          new Disallowed(
              place,
              "The number %s is beyond all measure.".formatted(shown),
              Optional.of("Write a number of a few digits.")));
      return new Node.Nothing(true, place);
    }
    return new Node.Number(value, place);
  }

  private Place here(String pointer) {
    var location = parser.currentTokenLocation();
    return new Place(file.name(), location.getLineNr(), location.getColumnNr(), pointer);
  }
}
