package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir Path folder;

  @Test
  void aFolderTakesThePlaceOfAnOlderOneAndNothingElseIsLeft() throws IOException {
    page("index.html", "old", "pictures/gone.jpg", "x").publish();
    var output = page("index.html", "new", "pictures/here.jpg", "y");
    assertEquals("old", Files.readString(folder.resolve("web/index.html")));
    assertEquals(List.of(folder.resolve("web/index.html")), output.publish());
    assertEquals("new", Files.readString(folder.resolve("web/index.html")));
    assertEquals(List.of("web", "web/index.html", "web/pictures", "web/pictures/here.jpg"), all());
  }

  @Test
  void aFaultLeavesTheLastGoodFilesAlone() throws IOException {
    page("index.html", "old", "a.css", "x").publish();
    var output = page("index.html", "new", "b.css", "y");
    assertThrows(
        IOException.class,
        () ->
            output.write(
                "issue.pdf",
                stream -> {
                  throw new IOException("full");
                }));
    assertEquals(List.of("web", "web/a.css", "web/index.html"), all());
  }

  private Output page(String... namesAndTexts) throws IOException {
    var output = new Output(folder);
    output.writeFolder(
        "web",
        Map.of(
            namesAndTexts[0], namesAndTexts[1].getBytes(),
            namesAndTexts[2], namesAndTexts[3].getBytes()));
    return output;
  }

  private List<String> all() throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
