package org.quoin.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes descriptors from a seed by the schema that editors complete them by: every key that there
/// is comes up by itself, with values it takes and, the wilder the seed, with others.
final class DescriptorGrammar {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  /// Keys that no issue needs come up once in so many times.
  private static final int SELDOM = 4;

  /// Keys that hardly ever agree with the rest when a seed chooses them: they come up where
  /// anything does.
  private static final Set<String> HEADSTRONG =
      Set.of("pages", "page", "shared", "count", "after", "site", "print");

  /// By what a path leads to; [Submission] lays these files.
  private static final Map<String, List<String>> FILES =
      Map.of(
          "Image",
              List.of("photos/wide.jpg", "photos/tall.png", "photos/grey.jpg", "logos/fund.svg"),
          "Body", List.of("articles/1.md", "articles/2.md", "articles/3.md"));

  private static final List<String> STRANGE_FILES =
      List.of(
          "photos/torn.jpg",
          "photos/odd.jpg",
          "logos/cycle.svg",
          "../issue.json",
          "/etc/passwd",
          "photos",
          "photos/none.jpg",
          "articles/1.md",
          "https://example.org/a.jpg",
          "a\u0000b",
          "photos/../../x",
          "C:\\photos\\a.jpg",
          "~/a.jpg",
          "x".repeat(255) + ".jpg",
          "issue.json",
          ".",
          "..",
          "photos/wide.jpg/",
          "%2e%2e/a.jpg",
          "house.json");

  private static final JsonNode ISSUE = schema("issues/issue.schema.json");
  private static final JsonNode THEME = schema("issues/theme.schema.json");

  private final Random random;
  private final WildWords words;

  /// Of the values, in thousandths.
  private final int wildness;

  private int ids;

  /// @param wild whether some values are of other kinds than the schema says
  DescriptorGrammar(Random random, boolean wild) {
    this.random = random;
    this.words = new WildWords(random);
    this.wildness = wild ? 1 + random.nextInt(120) : 0;
  }

  private static JsonNode schema(String file) {
    try {
      return new JsonMapper().readTree(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  JsonNode descriptor() {
    return value(ISSUE, ISSUE, 0);
  }

  /// A theme in a file, which may start from itself.
  JsonNode theme() {
    var theme = value(THEME, THEME, 0);
    if (theme instanceof ObjectNode group && random.nextInt(1000) >= wildness) {
      group.put("extends", random.nextInt(8) == 0 ? "house.json" : "default");
    }
    return theme;
  }

  /// @param top the schema that references lead into
  private JsonNode value(JsonNode rule, JsonNode top, int depth) {
    if (random.nextInt(1000) < wildness) {
      return anything();
    }
    if (rule.has("$ref")) {
      return value(top.at(rule.get("$ref").stringValue().substring(1)), top, depth);
    }
    if (rule.has("enum")) {
      return pick(rule.get("enum"));
    }
    if (rule.has("const")) {
      return rule.get("const");
    }
    if (rule.has("anyOf")) {
      return value(pick(rule.get("anyOf")), top, depth);
    }
    return switch (rule.path("type").asString("")) {
      case "object" -> group(rule, top, depth);
      case "array" -> list(rule, top, depth);
      case "string" -> MAKE.stringNode(text(rule));
      case "boolean" -> MAKE.booleanNode(random.nextBoolean());
      case "integer" -> MAKE.numberNode(whole(rule));
      case "number" -> MAKE.numberNode(random.nextInt(101) / 100.0);
      default -> MAKE.stringNode(words.tame(3));
    };
  }

  private JsonNode group(JsonNode rule, JsonNode top, int depth) {
    var group = MAKE.objectNode();
    var alternatives = kinds(rule, top);
    if (!alternatives.isEmpty()) {
      return value(alternatives.get(random.nextInt(alternatives.size())), top, depth);
    }
    var required = names(rule.path("required"));
    rule.path("properties")
        .propertyStream()
        .forEach(key -> {
          int seldom = HEADSTRONG.contains(key.getKey()) ? 20 * SELDOM : SELDOM;
          boolean wanted = required.contains(key.getKey()) || random.nextInt(seldom) == 0;
          if (wanted) {
            group.set(key.getKey(), value(key.getValue(), top, depth + 1));
          }
        });
    // Of a text and the file that holds it one is wanted; of a picture what it shows.
    if (rule.path("properties").has("body") && random.nextInt(1000) >= wildness) {
      group.remove(List.of("body", "text"));
      var one = random.nextBoolean() ? "body" : "text";
      group.set(one, value(rule.at("/properties/" + one), top, depth + 1));
    }
    if (rule.path("properties").has("decorative") && !group.has("alt")) {
      group.set("decorative", MAKE.booleanNode(true));
    }
    return group;
  }

  /// Where the schema says what a piece is by its kind: the groups that it may be.
  private static List<JsonNode> kinds(JsonNode rule, JsonNode top) {
    var kinds = new ArrayList<JsonNode>();
    for (JsonNode part : rule.path("allOf")) {
      if (part.has("then")) {
        var reference = part.get("then").path("$ref").asString("");
        if (!reference.isEmpty()) {
          kinds.add(top.at(reference.substring(1)));
        }
      }
    }
    return kinds;
  }

  private static List<String> names(JsonNode list) {
    var names = new ArrayList<String>();
    list.forEach(name -> names.add(name.stringValue()));
    return names;
  }

  private JsonNode list(JsonNode rule, JsonNode top, int depth) {
    int least = rule.path("minItems").asInt(0);
    int more = Math.min(rule.path("maxItems").asInt(9) - least, depth < 2 ? 3 : 2);
    var list = MAKE.arrayNode();
    for (int i = least + (more > 0 ? random.nextInt(more + 1) : 0); i > 0; i--) {
      list.add(value(rule.get("items"), top, depth + 1));
    }
    return list;
  }

  private String text(JsonNode rule) {
    var title = rule.path("title").asString("");
    if (FILES.containsKey(title)) {
      var known = FILES.get(title);
      return random.nextInt(1000) < wildness ? pick(STRANGE_FILES) : pick(known);
    }
    return switch (title) {
      case "Id" -> random.nextInt(1000) < wildness ? "a1" : id();
      case "Date" -> "20%02d-%02d-%02d".formatted(random.nextInt(99), day(12), day(28));
      case "Condition" -> "FOGRA39L_coated";
      case "Schema" -> "../issue.schema.json";
      case "Theme", "Name" ->
          pick(List.of("default", "modern", "dense", "comparison", "house.json"));
      case "Language" -> pick(List.of("en-GB", "ru", "tg", "ar", "fa", "fr", "es", "de"));
      case "Colour" -> pick(List.of("#00758F", "teal", "#FFFFFF", "#000000"));
      case "Shared" -> "../issue";
      default ->
          rule.path("pattern").asString("").equals("\\S")
              ? words.words(12, wildness / 12)
              : example(rule);
    };
  }

  private int day(int most) {
    return 1 + random.nextInt(random.nextInt(1000) < wildness ? most + 5 : most);
  }

  private String id() {
    ids++;
    return "a" + ids;
  }

  private String example(JsonNode rule) {
    var example = pick(rule.path("examples"));
    // Only what stands for pages has none.
    return example == null ? 1 + random.nextInt(6) + "" : example.asString("x");
  }

  private int whole(JsonNode rule) {
    int least = rule.path("minimum").asInt(0);
    int most = rule.path("maximum").asInt(100);
    // Pages and places are small numbers in all issues but the oddest.
    return random.nextInt(1000) < wildness
        ? (random.nextBoolean() ? least : most)
        : least + random.nextInt(Math.min(6, most - least + 1));
  }

  /// Of whatever kind.
  private JsonNode anything() {
    return switch (random.nextInt(9)) {
      case 0 -> MAKE.nullNode();
      case 1 -> MAKE.booleanNode(random.nextBoolean());
      case 2 -> MAKE.numberNode(random.nextInt());
      case 3 -> MAKE.numberNode(random.nextGaussian() * 1e9);
      case 4 -> MAKE.arrayNode();
      case 5 -> MAKE.objectNode();
      case 6 -> MAKE.stringNode("");
      case 7 -> MAKE.stringNode(pick(STRANGE_FILES));
      default -> MAKE.stringNode(words.words(6, 90));
    };
  }

  private JsonNode pick(JsonNode list) {
    return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
