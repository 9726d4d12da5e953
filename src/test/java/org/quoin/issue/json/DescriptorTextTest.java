package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.issue.TextFile;

/// Changes to a descriptor leave what they do not name as it was typed.
class DescriptorTextTest {
  private static final String ODD =
      """
      {  "title":"A \\"quoted\\" name",
        "count": 12,   "flag":true,
          "list" : [
          {"id": "a"},
          {"id": "b",
           "more": [1, -2.5e1 , null]}
        ],
        "flat": ["x", "y"], "none": [],
        "last": "ё" }
      """;

  private static DescriptorText text(String json) {
    return DescriptorText.of(new TextFile("issue.json", json)).orElseThrow();
  }

  @Test
  void nothingChangedIsTheSameText() {
    assertEquals(ODD, text(ODD).changed());
  }

  @Test
  void wordsAreUnescaped() {
    assertEquals(Optional.of("A \"quoted\" name"), text(ODD).words("/title"));
    assertEquals(Optional.empty(), text(ODD).words("/count"));
    assertEquals(List.of("/list/0", "/list/1"), text(ODD).within("/list"));
  }

  @Test
  void aValueIsReplacedInItsPlace() {
    var text = text(ODD);
    text.say("/last", "я \"и\" ты\n");
    text.say("/count", "13");
    text.say("/list/1/more/1", "two");
    assertEquals(
        ODD.replace("\"ё\"", "\"я \\\"и\\\" ты\\n\"")
            .replace("12", "\"13\"")
            .replace("-2.5e1", "\"two\""),
        text.changed());
  }

  @Test
  void aKeyGoesWithItsComma() {
    var text = text(ODD);
    text.remove("/flag");
    text.remove("/last");
    text.remove("/list/1/more");
    assertEquals(
        """
        {  "title":"A \\"quoted\\" name",
          "count": 12,   "list" : [
            {"id": "a"},
            {"id": "b"}
          ],
          "flat": ["x", "y"], "none": [] }
        """,
        text.changed());
  }

  @Test
  void anItemIsSetInAsItsNeighbours() {
    var text = text(ODD);
    text.append("/list", List.of("{\n  \"id\": \"c\"\n}"));
    text.append("/none", List.of("{\n  \"id\": \"d\"\n}"));
    assertEquals(
        ODD.replace("null]}\n", "null]},\n    {\n      \"id\": \"c\"\n    }\n")
            .replace("[],", "[\n    {\n      \"id\": \"d\"\n    }\n  ],"),
        text.changed());
  }

  @Test
  void theSampleKeepsEveryLineButTheChanged() throws IOException {
    var json = Files.readString(Path.of("issues/2012-q2/issue.json"));
    var text = text(json);
    text.append("/sections/1/articles", List.of("{\n  \"id\": \"new\"\n}"));
    var before = json.lines().toList();
    var after = text.changed().lines().toList();
    assertEquals(before.size() + 3, after.size());
    var added = after.subList(firstDifference(before, after), after.size()).subList(0, 4);
    assertEquals(
        List.of("        },", "        {", "          \"id\": \"new\"", "        }"), added);
  }

  @Test
  void whatIsNoJsonHasNoText() {
    assertTrue(DescriptorText.of(new TextFile("issue.json", "{\"a\": ")).isEmpty());
  }

  private static int firstDifference(List<String> a, List<String> b) {
    int i = 0;
    while (a.get(i).equals(b.get(i))) {
      i++;
    }
    return i;
  }

  @Test
  void severalValuesKeepTheirOrder() {
    var text = text(ODD);
    text.append("/none", List.of("1", "2"));
    text.append("/list", List.of("3", "4"));
    assertEquals(
        ODD.replace("\"none\": []", "\"none\": [\n    1,\n    2\n  ]")
            .replace("null]}", "null]},\n    3,\n    4"),
        text.changed());
  }
}
