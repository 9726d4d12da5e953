package org.quoin.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The order of text that mixes directions, by the Unicode Consortium's own cases.
class BidirectionalTest {
  /// As Debian's package `unicode-data` has them.
  private static final Path CASES = Path.of("/usr/share/unicode/BidiCharacterTest.txt");

  /// Cases that come out otherwise: more than 63 brackets within each other, embeddings within each
  /// other that hold nothing, and numbers behind an embedding that begin nothing but spaces.
  private static final int EXCEPTIONS = 4;

  @Test
  void agreesWithTheUnicodeConformanceTest() throws IOException {
    boolean there = Files.exists(CASES);
    assertTrue(there || System.getenv("CI") == null, CASES + " is missing: install unicode-data");
    assumeTrue(there, CASES + " is not on this machine: install unicode-data");
    int count = 0;
    var failed = new ArrayList<String>();
    for (var line : Files.readAllLines(CASES)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        count++;
        if (!conforms(line)) {
          failed.add(line);
        }
      }
    }
    assertTrue(count > 90_000, count + " cases");
    assertEquals(EXCEPTIONS, failed.size(), failed::toString);
    for (var line : failed) {
      assertTrue(
          line.contains("202A") || line.contains("202B") || line.split(" ").length > 2 * 63, line);
    }
  }

  /// Fields: characters, wanted direction (0, 1, or 2 for that of the text), level of the
  /// paragraph, levels of the characters (x for those that vanish), their order on the line.
  private static boolean conforms(String line) {
    var fields = line.split(";");
    var text = new StringBuilder();
    var starts = new ArrayList<Integer>();
    for (var code : fields[0].split(" ")) {
      starts.add(text.length());
      text.appendCodePoint(Integer.parseInt(code, 16));
    }
    int wanted =
        switch (fields[1]) {
          case "0" -> Bidi.DIRECTION_LEFT_TO_RIGHT;
          case "1" -> Bidi.DIRECTION_RIGHT_TO_LEFT;
          default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    byte[] found = Bidirectional.levels(text.toString(), wanted);
    var levels = fields[3].split(" ");
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < levels.length; i++) {
      if (!levels[i].equals("x")) {
        if (found[starts.get(i)] != Integer.parseInt(levels[i])) {
          return false;
        }
        kept.add(i);
      }
    }
    var own = new byte[kept.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = found[starts.get(kept.get(i))];
    }
    var order = Arrays.stream(Bidirectional.fromTheLeft(own)).mapToObj(kept::get).toList();
    var said =
        fields.length < 5 || fields[4].isBlank()
            ? List.<Integer>of()
            : Arrays.stream(fields[4].split(" ")).map(Integer::valueOf).toList();
    return said.equals(order);
  }
}
