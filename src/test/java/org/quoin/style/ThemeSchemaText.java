package org.quoin.style;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the table of theme keys as JSON Schema (draft 2020-12), for completion in editors.
///
/// Bounds of lengths depend on units and stay with the reader; the schema knows how they are
/// written.
final class ThemeSchemaText {
  private static final String NUMBER = "[0-9]{1,6}(\\.[0-9]{1,6})?";
  private static final String FIXED = "^\\s*" + NUMBER + "\\s*(mm|cm|in|pt)\\s*$";
  private static final String RELATIVE = "^\\s*" + NUMBER + "\\s*(mm|cm|in|pt|em|rows?)\\s*$";

  private final JsonMapper json = new JsonMapper();

  static String of(Entry.Group table) {
    var text = new ThemeSchemaText();
    var schema = text.json.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Theme");
    schema.setAll(text.schema(table));
    return schema.toPrettyString() + "\n";
  }

  private ObjectNode schema(Entry entry) {
    var schema = json.createObjectNode();
    switch (entry) {
      case Entry.Key<?> key -> kind(key.kind(), schema);
      case Entry.Group group -> schema.setAll(group(group.entries()));
      case Entry.Each each -> each(each, schema);
    }
    schema.put("description", entry.purpose());
    return schema;
  }

  private ObjectNode group(List<? extends Entry> entries) {
    var schema = json.createObjectNode();
    schema.put("type", "object");
    var properties = schema.putObject("properties");
    entries.forEach(entry -> properties.set(entry.name(), schema(entry)));
    schema.put("additionalProperties", false);
    return schema;
  }

  private void each(Entry.Each each, ObjectNode schema) {
    schema.put("type", "object");
    var one = group(each.keys());
    if (each.alone().isPresent()) {
      var either = json.createObjectNode();
      either.putArray("anyOf").add(schema(each.alone().get())).add(one);
      one = either;
    }
    switch (each.names()) {
      case Entry.Names.Known(List<String> names) -> {
        var properties = schema.putObject("properties");
        String pointer = "#/properties/" + each.name() + "/$defs/one";
        names.forEach(name -> properties.putObject(name).put("$ref", pointer));
        schema.put("additionalProperties", false);
        schema.putObject("$defs").set("one", one);
      }
      case Entry.Names.Free _ -> {
        schema.putObject("propertyNames").put("pattern", "^" + Entry.Names.Free.FORM + "$");
        schema.set("additionalProperties", one);
      }
    }
  }

  private static void kind(Kind<?> kind, ObjectNode schema) {
    switch (kind) {
      case Kind.Distance distance -> {
        schema.put("type", "string").put("pattern", FIXED);
        schema.putArray("examples").add(distance.example());
      }
      case Kind.Relative relative -> {
        schema.put("type", "string").put("pattern", RELATIVE);
        schema.putArray("examples").add(relative.example());
      }
      case Kind.Whole(int least, int most) ->
          schema.put("type", "integer").put("minimum", least).put("maximum", most);
      case Kind.Percent(int least, int most) -> {
        ArrayNode either = schema.putArray("anyOf");
        percent(least, most, either.addObject());
        either.addObject().put("type", "string").put("pattern", "^\\s*" + NUMBER + "\\s*%\\s*$");
      }
      case Kind.Flag _ -> schema.put("type", "boolean");
      case Kind.Choice<?> choice -> {
        ArrayNode words = schema.putArray("enum");
        choice.words().keySet().forEach(words::add);
      }
      case Kind.Name _ -> schema.put("type", "string").put("pattern", "\\S");
      case Kind.Names _ ->
          schema
              .put("type", "array")
              .putObject("items")
              .put("type", "string")
              .put("pattern", "\\S");
      case Kind.Screen _ ->
          schema.put("type", "string").put("pattern", "^\\s*#[0-9A-Fa-f]{6}\\s*$");
      case Kind.Process _ -> {
        schema.put("type", "array").put("minItems", 4).put("maxItems", 4);
        percent(0, 100, schema.putObject("items"));
      }
    }
  }

  private static void percent(int least, int most, ObjectNode schema) {
    schema.put("type", "number").put("minimum", least).put("maximum", most);
  }
}
