package org.quoin.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A save is noticed, in whatever way it is made; what is no save is not.
class FolderWatchTest {
  @TempDir private Path around;

  private Path folder;

  private final Semaphore changes = new Semaphore(0);
  private Thread watching;

  @BeforeEach
  void watch() throws IOException {
    folder = Files.createDirectories(around.resolve("issue"));
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("issue.json"), "{}");
    Files.writeString(folder.resolve("articles/a.md"), "Words.");
    var watch = new FolderWatch(folder);
    watching =
        Thread.ofVirtual()
            .start(() -> {
              try (watch) {
                while (true) {
                  watch.await();
                  changes.release();
                }
              } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  @Test
  void hearsEveryKindOfSave() throws Exception {
    Files.writeString(folder.resolve("articles/a.md"), "Other words.");
    assertTrue(heard(), "written into the file");
    Files.writeString(folder.resolve("articles/.a.md.swp"), "Third words.");
    Files.move(
        folder.resolve("articles/.a.md.swp"),
        folder.resolve("articles/a.md"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertTrue(heard(), "another file took the name");
    Files.createDirectories(folder.resolve("photos/new"));
    Files.writeString(folder.resolve("photos/new/p.jpg"), "pixels");
    assertTrue(heard(), "a new folder");
    Files.writeString(folder.resolve("photos/new/p.jpg"), "more pixels");
    assertTrue(heard(), "in the new folder");
    Files.delete(folder.resolve("articles/a.md"));
    assertTrue(heard(), "deleted");
    Files.writeString(around.resolve("looks.json"), "{}");
    assertTrue(heard(), "a theme beside the folder");
  }

  @Test
  void takesABurstForOneSave() throws Exception {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("articles/" + i + ".md"), "Words.");
    }
    assertTrue(heard());
    int more = 0;
    while (changes.tryAcquire(700, TimeUnit.MILLISECONDS)) {
      more++;
    }
    assertTrue(more <= 2, "heard " + more + " times more");
  }

  @Test
  void passesOverWhatEditorsKeepBeside() throws Exception {
    for (String name : new String[] {".issue.json.swp", "issue.json~", "~$text.docx", "a.tmp"}) {
      Files.writeString(folder.resolve(name), "beside");
    }
    assertFalse(changes.tryAcquire(1500, TimeUnit.MILLISECONDS));
    assertEquals(0, changes.availablePermits());
  }

  private boolean heard() throws InterruptedException {
    boolean heard = changes.tryAcquire(20, TimeUnit.SECONDS);
    // The rest of the same save.
    while (changes.tryAcquire(700, TimeUnit.MILLISECONDS)) {}
    return heard;
  }
}
