package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quoin.Golden;
import org.quoin.issue.TextFile;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;

/// JSON with places, and what is told where it is broken.
class JsonTreeTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/quoin/issue/json");

  /// The slips of people who type JSON by hand.
  private static final List<String> SLIPS =
      List.of(
          "",
          "   \n",
          "{",
          "{\n  \"title\": \"T\"\n",
          "{\"title\": \"T\"",
          "{\"title\": \"T",
          "{\"title\": \"T\n\", \"x\": 1}",
          "{\"a\": 1,\n}",
          "{\"a\": [1, 2,]}",
          "{,}",
          "{\"a\": 1,, \"b\": 2}",
          "[,1]",
          "{\"a\": 1\n \"b\": 2}",
          "{\"a\" 1}",
          "{\"a\": }",
          "{\"a\": [1 2]}",
          "{\"a\": [{} {}]}",
          "{\"a\": [1}",
          "{\"a\": 1]",
          "{\"a\": 1}}",
          "{\"a\": 1} {\"b\": 2}",
          "{'a': 1}",
          "{“a”: 1}",
          "{\"a\": “words”}",
          "{\"a\": ‘words’}",
          "{a: 1}",
          "{\"a\": words}",
          "{\"a\": True}",
          "{\"a\": truee}",
          "{\"a\": nul}",
          "{\"a\": NaN}",
          "{\"a\": 01}",
          "{\"a\": +1}",
          "{\"a\": .5}",
          "{\"a\": 5.}",
          "{\"a\": 1,5}",
          "{\"a\": 2012-07-15}",
          "{\"a\": -}",
          "{\"a\": 1e}",
          "{\"a\": 12mm}",
          "// remark\n{\"a\": 1}",
          "{\"a\": 1 /* remark */}",
          "{\"a\": 1} # remark",
          "{\"a\": \"C:\\photos\"}",
          "{\"a\": \"\\u12\"}",
          "{\"a\": \"tab\tin text\"}",
          "{\"a\": \"He said \"yes\" to us\"}",
          "<issue/>",
          "title: T",
          "{\"a\": 1;}",
          "{\"a\"= 1}",
          "]",
          "{\"a\":\u00A01}",
          "{\"a\": 1e999999, \"b\": 1234567890123456789, \"a\": 2}");

  @Test
  void tellsSlipsInPlainWords() throws IOException {
    var told = new StringBuilder();
    for (String json : SLIPS) {
      var read = read(json);
      assertTrue(read.hasErrors(), json);
      told.append(json.replace("\n", "⏎").replace("\t", "⇥")).append('\n');
      told.append(BrokenIssuesTest.told(read.problems().stream()).indent(4)).append('\n');
    }
    Golden.check(RESOURCES.resolve("slips.txt"), told.toString());
  }

  @Test
  void keepsThePlaceOfEachValue() {
    var top = (Node.Keys) read("{\n  \"a\": [1,\n   {\"b/c\": true}]}").value().orElseThrow();
    assertEquals(new Place("issue.json", 1, 1, ""), top.place());
    assertEquals(new Place("issue.json", 2, 3, "/a"), top.members().get("a").place());
    var found = Node.at(top, "/a/1/b~1c").orElseThrow();
    assertEquals(new Place("issue.json", 3, 12, "/a/1/b~1c"), found.place());
    assertEquals(3, Node.at(top, "/a/1").orElseThrow().place().line());
    assertTrue(Node.at(top, "/a/2").isEmpty());
    assertTrue(Node.at(top, "/a/x").isEmpty());
  }

  @Test
  void columnsCountLikeAnEditor() {
    var top = (Node.Keys) read("{\r\n\"ключ\": \"ҷ\", \"b\": 2}").value().orElseThrow();
    assertEquals(new Place("issue.json", 2, 19, "/b"), top.get("b").orElseThrow().place());
  }

  @Test
  void readsNumbersAsWritten() {
    var top = (Node.Keys) read("{\"a\": 0.50, \"b\": -3, \"c\": 1e3}").value().orElseThrow();
    assertEquals(new Node.Number(new BigDecimal("0.50"), place(7, "/a")), top.get("a").get());
    assertEquals(-3, top.whole("b").getAsInt());
    assertEquals(1000, top.whole("c").getAsInt());
  }

  @Test
  void byteOrderMarkIsNoFault() {
    byte[] marked = "\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
    var text = TextFile.decode(marked, "issue.json").value().orElseThrow();
    assertEquals(
        place(2, "/a"), ((Node.Keys) JsonTree.read(text).value().get()).members().get("a").place());
  }

  @Test
  @Timeout(20)
  void deepAndHugeInputIsToldAndNotSuffered() {
    for (String part : List.of("[", "{\"a\":", "[{\"a\":", "[[[[{\"b\":[")) {
      var read = read(part.repeat(100_000));
      assertEquals(1, read.problems().size());
      assertEquals(
          "Groups and lists are nested too deep here.", read.problems().getFirst().sentence());
    }
    assertTrue(read("{\"a\": " + "9".repeat(2_000_000) + "}").hasErrors());
    assertTrue(read("{\"a\": 0." + "1".repeat(2_000_000) + "}").hasErrors());
    assertTrue(read("{\"" + "k".repeat(2_000_000) + "\": 1}").value().isPresent());
    assertTrue(read("{\"a\": \"" + "w".repeat(2_000_000) + "\"}").value().isPresent());
    assertTrue(read("{\"a\": \"" + "w".repeat(2_000_000)).hasErrors());
    assertTrue(read("[" + "{},".repeat(200_000) + "{}]").value().isPresent());
    assertTrue(read(" ".repeat(2_000_000) + "x").hasErrors());
    assertTrue(read("\n".repeat(200_000) + "{").hasErrors());
  }

  /// A descriptor cut or scrambled anywhere gives problems with a place inside it, and no
  /// exception.
  @Test
  @Timeout(60)
  void anyDamageIsToldWithAPlace() throws IOException {
    byte[] whole = Files.readAllBytes(RESOURCES.resolve("full/issue.json"));
    for (int seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      byte[] damaged = whole.clone();
      if (random.nextBoolean()) {
        damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
      }
      for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      var text = TextFile.decode(damaged, "issue.json");
      Checked<Node> read = text.value().map(JsonTree::read).orElse(Checked.failed(text.problems()));
      assertTrue(read.value().isPresent() || read.hasErrors(), "seed " + seed);
      int lines = text.value().map(t -> (int) t.text().lines().count()).orElse(10_000);
      for (var problem : read.problems()) {
        assertTrue(problem.place().line() <= lines + 1, "seed " + seed + ": " + problem);
        assertTrue(problem.place().line() > 0 || damaged.length == 0, "seed " + seed);
      }
    }
  }

  private static Place place(int column, String pointer) {
    return new Place("issue.json", 1, column, pointer);
  }

  private static Checked<Node> read(String json) {
    return JsonTree.read(new TextFile("issue.json", json));
  }
}
