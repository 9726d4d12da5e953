package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.quoin.issue.TextFile;
import org.quoin.problem.Checked;
import org.quoin.problem.Problem;

/// The public JSON parsing suite: what must be read is read, what must not is told with its place.
class ParsingSuiteTest {
  private static final Path SUITE =
      Path.of("src/test/resources/org/quoin/issue/json/parsing-suite.txt");

  @Test
  void readsWhatIsJsonAndTellsWhatIsNot() throws IOException {
    var wrong = new ArrayList<String>();
    int cases = 0;
    for (String line : Files.readAllLines(SUITE)) {
      if (line.startsWith("#")) {
        continue;
      }
      cases++;
      var parts = line.split("\t", 2);
      var read = read(bytes(parts[1]));
      // A number beyond all measure and a key that stands twice are JSON, and told all the same.
      boolean json = read.problems().stream().noneMatch(p -> p instanceof Problem.Malformed);
      boolean right =
          switch (parts[0].charAt(0)) {
            case 'y' -> json && read.value().isPresent();
            case 'n' -> !json && read.value().isEmpty();
            default -> read.value().isPresent() || read.hasErrors();
          };
      // What is wrong with a file as a whole has no line.
      boolean placed =
          read.problems().stream()
              .allMatch(p -> p.place().line() > 0 || p.sentence().startsWith("The file is "));
      if (!right || !placed) {
        wrong.add(parts[0] + ": " + read.problems());
      }
    }
    assertEquals(318, cases);
    assertEquals("", String.join("\n", wrong));
  }

  private static Checked<Node> read(byte[] bytes) {
    var text = TextFile.decode(bytes, "issue.json");
    return text.value().map(JsonTree::read).orElse(Checked.failed(text.problems()));
  }

  private static byte[] bytes(String written) {
    if (!written.startsWith("×")) {
      return unescaped(written);
    }
    var parts = written.split(" ", 4);
    var all = new ByteArrayOutputStream();
    for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
      all.writeBytes(unescaped(parts[2]));
    }
    all.writeBytes(unescaped(parts[3]));
    return all.toByteArray();
  }

  private static byte[] unescaped(String written) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < written.length(); i++) {
      if (written.startsWith("\\x", i)) {
        bytes.write(HexFormat.fromHexDigits(written, i + 2, i + 4));
        i += 3;
      } else {
        bytes.writeBytes(written.substring(i, i + 1).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toByteArray();
  }
}
