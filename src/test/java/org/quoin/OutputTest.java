package org.quoin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.draft.Drafts;

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
  void aFaultLeavesTheLastGoodFilesAloneAndNamesTheFile() throws IOException {
    page("index.html", "old", "a.css", "x").publish();
    try (var output = page("index.html", "new", "b.css", "y")) {
      var fault =
          assertThrows(
              IOException.class,
              () ->
                  output.write(
                      "issue.pdf",
                      stream -> {
                        throw new IOException("full");
                      }));
      assertEquals(folder.resolve("issue.pdf") + ": full", fault.getMessage());
    }
    assertEquals(List.of("web", "web/a.css", "web/index.html"), all());
  }

  @Test
  void anyFaultLeavesNoDraft() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (var output = page("index.html", "new", "b.css", "y")) {
            output.write("issue.pdf", stream -> stream.write(1));
            throw new IllegalStateException("a fault of the program");
          }
        });
    assertEquals(List.of(), all());
  }

  /// What a process left that was killed: drafts, and a folder that it had moved aside.
  @Test
  void whatTheDeadLeftIsSweptUp() throws Exception {
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    var start = ".%s." + dead.pid() + ".0.";
    Files.writeString(folder.resolve(start.formatted("issue.pdf") + "tmp"), "half");
    Files.createDirectories(folder.resolve(start.formatted("new-web") + "tmp/pictures"));
    var aside = Files.createDirectories(folder.resolve(start.formatted("web") + "old/web.1"));
    Files.writeString(aside.resolve("index.html"), "the last good page");
    var others = folder.resolve(".issue.pdf.notes.0.tmp");
    Files.writeString(others, "not ours");
    try (var output = new Output(folder)) {
      output.write("issue.pdf", stream -> stream.write('a'));
      output.publish();
    }
    assertEquals(
        List.of(others.getFileName().toString(), "issue.pdf", "web", "web/index.html"), all());
  }

  /// The same number may be another process by now, as in a container, where each has number one.
  @Test
  void aDraftOlderThanItsProcessIsNobodys() throws IOException {
    var draft = folder.resolve(".issue.pdf." + ProcessHandle.current().pid() + ".0.tmp");
    Files.writeString(draft, "half");
    Drafts.sweep(folder);
    assertEquals(List.of(draft.getFileName().toString()), all());
    Files.setLastModifiedTime(draft, FileTime.from(Instant.EPOCH));
    Drafts.sweep(folder);
    assertEquals(List.of(), all());
  }

  /// Two builds of one issue write and publish at the same time: each file is whole, and of one of
  /// them.
  @Test
  void buildsAtOnceDoNotSpoilEachOther() throws Exception {
    var faults = new ConcurrentLinkedQueue<Throwable>();
    var threads = new ArrayList<Thread>();
    for (var words : List.of("one", "two", "three")) {
      threads.add(
          Thread.startVirtualThread(() -> {
            try {
              for (int i = 0; i < 60; i++) {
                try (var output = page("index.html", words, "pictures/a.jpg", words)) {
                  output.write("issue.pdf", stream -> stream.write(words.repeat(9000).getBytes()));
                  output.publish();
                }
              }
            } catch (IOException | RuntimeException fault) {
              faults.add(fault);
            }
          }));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), List.copyOf(faults));
    assertEquals(
        List.of("issue.pdf", "web", "web/index.html", "web/pictures", "web/pictures/a.jpg"), all());
    var words = Files.readString(folder.resolve("web/index.html"));
    assertEquals(words, Files.readString(folder.resolve("web/pictures/a.jpg")));
    var pdf = Files.readString(folder.resolve("issue.pdf"));
    assertEquals(pdf, pdf.substring(0, pdf.length() / 9000).repeat(9000));
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
