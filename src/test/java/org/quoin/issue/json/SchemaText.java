package org.quoin.issue.json;

import java.util.List;
import java.util.Locale;
import org.quoin.issue.json.Shape.Key;
import org.quoin.issue.json.Shape.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a table of shapes as JSON Schema (draft 2020-12), with all that an editor shows.
final class SchemaText {
  private final JsonMapper json = new JsonMapper();
  private final ObjectNode groups = json.createObjectNode();

  static String of(Shape.Keys shape) {
    return new SchemaText().whole(shape).toPrettyString() + "\n";
  }

  private ObjectNode whole(Shape.Keys shape) {
    ObjectNode schema = json.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.setAll(group(shape));
    schema.set("$defs", groups);
    return schema;
  }

  private ObjectNode schema(Shape shape) {
    ObjectNode schema = json.createObjectNode();
    switch (shape) {
      case Shape.Words(boolean markdown) -> schema.put("type", "string").put("pattern", "\\S");
      case Shape.Formed(Form form) -> {
        schema.put("type", "string").put("pattern", "^(?:" + form.pattern + ")$");
        if (form == Form.DATE) {
          schema.put("format", "date");
        }
      }
      case Shape.Choice(List<String> allowed) -> {
        ArrayNode words = schema.putArray("enum");
        allowed.forEach(words::add);
      }
      case Shape.Whole(int least, int most) ->
          schema.put("type", "integer").put("minimum", least).put("maximum", most);
      case Shape.Share() -> schema.put("type", "number").put("minimum", 0).put("maximum", 1);
      case Shape.Flag() -> schema.put("type", "boolean");
      case Shape.Items(Shape of, int least, int most) -> {
        schema.put("type", "array").set("items", schema(of));
        schema.put("minItems", least).put("maxItems", most);
      }
      case Shape.Keys keys -> {
        if (!groups.has(keys.name())) {
          groups.set(keys.name(), group(keys));
        }
        schema.put("$ref", "#/$defs/" + keys.name());
      }
      case Shape.Either(List<Shape> shapes) -> {
        ArrayNode either = schema.putArray("anyOf");
        shapes.forEach(one -> either.add(schema(one)));
      }
      case Shape.Kinds kinds -> kinds(kinds, schema);
    }
    return schema;
  }

  /// The kind decides which keys are completed and asked for.
  private void kinds(Shape.Kinds kinds, ObjectNode schema) {
    schema.put("type", "object");
    ArrayNode words = schema.putObject("properties").putObject(kinds.key()).putArray("enum");
    kinds.kinds().keySet().forEach(words::add);
    ArrayNode all = schema.putArray("allOf");
    kinds
        .kinds()
        .forEach((kind, keys) -> {
          ObjectNode branch = all.addObject();
          ObjectNode condition = branch.putObject("if");
          condition.putObject("properties").putObject(kinds.key()).put("const", kind);
          if (!kind.equals(kinds.standard())) {
            condition.putArray("required").add(kinds.key());
          }
          branch.set("then", schema(keys));
        });
  }

  private ObjectNode group(Shape.Keys shape) {
    ObjectNode schema = json.createObjectNode();
    schema.put("title", titled(shape.name()));
    schema.put("description", shape.about());
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Key key : shape.keys()) {
      ObjectNode property = schema(key.shape());
      property.put("title", titled(key.name()));
      property.put("description", plain(key.about()));
      if (!key.standard().isEmpty()) {
        property.set("default", value(key.standard()));
      }
      ArrayNode examples = property.putArray("examples");
      key.examples().forEach(example -> examples.add(value(example)));
      properties.set(key.name(), property);
    }
    ArrayNode required = schema.putArray("required");
    shape.keys().stream().filter(Key::required).forEach(key -> required.add(key.name()));
    schema.put("additionalProperties", shape.open());
    if (!shape.rules().isEmpty()) {
      ArrayNode all = schema.putArray("allOf");
      shape.rules().forEach(rule -> rule(rule, all.addObject()));
    }
    return schema;
  }

  private static void rule(Rule rule, ObjectNode schema) {
    switch (rule) {
      case Rule.ExactlyOne(List<String> keys) -> {
        ArrayNode one = schema.putArray("oneOf");
        keys.forEach(key -> one.addObject().putArray("required").add(key));
      }
      case Rule.AtMostOne(List<String> keys) -> {
        ArrayNode both = schema.putObject("not").putArray("required");
        keys.forEach(both::add);
      }
      case Rule.Unless(String key, String flag) -> {
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().putArray("required").add(key);
        ObjectNode excused = either.addObject();
        excused.putArray("required").add(flag);
        excused.putObject("properties").putObject(flag).put("const", true);
      }
    }
  }

  private JsonNode value(String written) {
    return json.readTree(written);
  }

  private static String titled(String name) {
    String word = name.startsWith("$") ? name.substring(1) : name;
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// Editors show descriptions as they are: no backticks.
  private static String plain(String about) {
    return about.replace("`", "");
  }
}
