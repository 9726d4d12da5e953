package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quoin.Golden;
import org.quoin.issue.TextFile;
import org.quoin.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The schema that editors complete from says what the reader checks, no more and no less.
class SchemaTest {
  private static final Path COMMITTED = Path.of("issues/issue.schema.json");
  private static final Path FULL = Path.of("src/test/resources/org/quoin/issue/json/full");
  private static final JsonMapper JSON = new JsonMapper();

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaText.of(DescriptorShape.ISSUE), InputFormat.JSON);

  @Test
  void committedFileIsTheTableOfTheReader() throws IOException {
    Golden.check(COMMITTED, SchemaText.of(DescriptorShape.ISSUE));
  }

  @Test
  void everyKeyHasAnExampleOfItsShape() {
    var faults = new ArrayList<String>();
    for (Shape.Keys group : groups()) {
      for (Shape.Key key : group.keys()) {
        assertFalse(key.examples().isEmpty(), group.name() + "." + key.name());
        var written = new ArrayList<>(key.examples());
        if (!key.standard().isEmpty()) {
          written.add(key.standard());
        }
        for (String json : written) {
          for (Problem problem : problems(json, key.shape())) {
            faults.add(group.name() + "." + key.name() + ": " + problem.sentence());
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @TestFactory
  Stream<DynamicTest> everySampleFitsTheSchema() throws IOException {
    try (var folders = Files.list(Path.of("issues"))) {
      return Stream.concat(folders, Stream.of(FULL))
          .map(folder -> folder.resolve("issue.json"))
          .filter(Files::exists)
          .sorted()
          .toList()
          .stream()
          .map(file ->
              DynamicTest.dynamicTest(
                  file.toString(),
                  () ->
                      assertEquals(
                          List.of(), schema.validate(Files.readString(file), InputFormat.JSON))));
    }
  }

  /// A thousand descriptors, each broken (or not) at a place of the seed's choice.
  @Test
  void schemaAndReaderRefuseTheSameDescriptors() throws IOException {
    String full = Files.readString(FULL.resolve("issue.json"));
    int refused = 0;
    for (int seed = 0; seed < 1000; seed++) {
      JsonNode tree = JSON.readTree(full);
      mutate(tree, new Random(seed));
      String written = tree.toString();
      boolean bySchema = !schema.validate(tree).isEmpty();
      var byReader = problems(written, DescriptorShape.ISSUE);
      String shown = "seed " + seed + ": " + written + " " + byReader;
      assertEquals(bySchema, !byReader.isEmpty(), shown);
      refused += bySchema ? 1 : 0;
    }
    assertTrue(refused > 500 && refused < 1000, "refused " + refused);
  }

  private static List<Problem> problems(String json, Shape shape) {
    var tree = JsonTree.read(new TextFile("test.json", json));
    var problems = new ArrayList<>(tree.problems());
    new ShapeCheck(problems).check(tree.value().orElseThrow(), shape, "test");
    return problems;
  }

  private static void mutate(JsonNode tree, Random random) {
    var all = new ArrayList<JsonNode>();
    collect(tree, all);
    switch (all.get(random.nextInt(all.size()))) {
      case ObjectNode object -> {
        var names = object.propertyNames().stream().toList();
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
          case 0 -> object.remove(name);
          case 1 -> object.set(name + "x", object.remove(name));
          default -> object.set(name, other(random));
        }
      }
      case ArrayNode array -> {
        if (random.nextBoolean()) {
          array.add(other(random));
        } else {
          array.removeAll();
        }
      }
      case JsonNode other -> throw new IllegalStateException(other.toString());
    }
  }

  private static JsonNode other(Random random) {
    String[] values = {
      "true",
      "false",
      "null",
      "17",
      "-1",
      "2.5",
      "3.0",
      "0.25",
      "1000000",
      "\"\"",
      "\" \"",
      "\"a b\"",
      "\"Word\"",
      "[]",
      "{}",
      "[1, 2]",
      "[\"words\"]"
    };
    return JSON.readTree(values[random.nextInt(values.length)]);
  }

  private static void collect(JsonNode node, List<JsonNode> all) {
    if (node.isContainer() && !node.isEmpty()) {
      all.add(node);
      node.values().forEach(child -> collect(child, all));
    }
  }

  private static List<Shape.Keys> groups() {
    var groups = new ArrayList<Shape.Keys>();
    ManualText.groups(DescriptorShape.ISSUE, groups);
    return groups;
  }
}
