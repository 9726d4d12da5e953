package org.quoin.issue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.issue.Descriptors;

/// What the cookbook says to type reads without a problem, and its pictures are there.
class CookbookTest {
  private static final Path COOKBOOK = Path.of("docs", "cookbook.md");
  private static final Pattern SAMPLE = Pattern.compile("(?ms)^```json\\n(.*?)^```$");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(([^)]+)\\)");
  private static final Pattern FILE =
      Pattern.compile("\"((?:articles|photos|logos)/[a-z-]+\\.(?:md|jpg|svg))\"");
  private static final String COVER = "\"cover\"";
  private static final String ARTICLE =
      "{\"id\": \"other\", \"headline\": \"H\", \"text\": \"T.\"}";

  @TempDir private Path folder;

  private static String issue(String cover, String section) {
    return """
    {"title": "T", "number": "1", "date": "2013-02-25", "publisher": "P", "page": {"count": 8},
     %s
     "sections": [%s]}
    """
        .formatted(cover, section);
  }

  private static String section(String article) {
    return "{\"id\": \"s\", \"banner\": \"S\", \"articles\": [" + article + "]}";
  }

  @Test
  void everySampleReads() throws IOException {
    var samples = SAMPLE.matcher(Files.readString(COOKBOOK)).results().toList();
    assertTrue(samples.size() > 9, samples.size() + " samples");
    for (var match : samples) {
      var sample = match.group(1);
      for (var file : FILE.matcher(sample).results().toList()) {
        var path = folder.resolve(file.group(1));
        Files.createDirectories(path.getParent());
        Files.writeString(path, "Some words.\n\n".repeat(6));
      }
      var whole =
          sample.startsWith(COVER)
              ? issue(sample.strip() + ",", section(ARTICLE))
              : sample.contains("\"banner\"") ? issue("", sample) : issue("", section(sample));
      Files.writeString(folder.resolve(Descriptors.PLAIN), whole);
      var read = new IssueReader().read(folder);
      assertEquals(List.of(), read.problems(), sample);
      assertTrue(read.value().isPresent(), sample);
    }
  }

  @Test
  void everyPictureIsThere() throws IOException {
    var pictures = PICTURE.matcher(Files.readString(COOKBOOK)).results().toList();
    assertTrue(pictures.size() > 7, pictures.size() + " pictures");
    for (var picture : pictures) {
      assertTrue(Files.size(COOKBOOK.resolveSibling(picture.group(1))) > 0, picture.group(1));
    }
    assertTrue(Files.exists(Path.of("docs/spread.png")));
  }
}
