package org.quoin.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The project is the same on every machine: no file names a folder of the machine it was written
/// on, nor a host that serves packages, which each machine's own settings choose.
class OwnWordsTest {
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "out", ".idea", ".vscode");

  private static final Pattern TEXT =
      Pattern.compile(".*\\.(java|md|json|xml|txt|svg|html|css|js|sh|yml|properties)|[^.]+|\\..*");

  // Written so that this file does not hold them itself.
  private static final Pattern FOREIGN =
      Pattern.compile(
          "/(work|root|tmp/wt)"
              + "/|/home"
              + "/\\w|repo1?\\.maven\\.|registry\\.npm|deb\\.debian"
              + "\\.org");

  @Test
  void noFileNamesThisMachine() throws IOException {
    var texts = new ArrayList<Path>();
    try (var top = Files.list(Path.of("."))) {
      for (var entry : top.filter(e -> !NOT_OURS.contains(e.getFileName().toString())).toList()) {
        try (var walk = Files.walk(entry)) {
          walk.filter(Files::isRegularFile).filter(OwnWordsTest::isText).forEach(texts::add);
        }
      }
    }
    assertFalse(texts.isEmpty());
    var found = new ArrayList<String>();
    for (var file : texts) {
      // Latin-1 reads any bytes, and what is looked for is ASCII.
      var text = Files.readString(file, StandardCharsets.ISO_8859_1);
      FOREIGN.matcher(text).results().forEach(m -> found.add(file + ": " + m.group()));
    }
    assertEquals(List.of(), found);
  }

  private static boolean isText(Path file) {
    return TEXT.matcher(file.getFileName().toString()).matches();
  }
}
