package org.quoin.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {
  @TempDir Path folder;

  private Path entry() throws IOException {
    try (var files = Files.list(folder)) {
      var all = files.toList();
      assertEquals(1, all.size(), all::toString);
      return all.getFirst();
    }
  }

  @Test
  void givesBackWhatWasPut() {
    var cache = new PictureCache(folder);
    assertTrue(cache.get("a").isEmpty());
    cache.put("a", new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, cache.get("a").orElseThrow());
    assertTrue(cache.get("b").isEmpty());
    assertArrayEquals(new byte[] {1, 2, 3}, new PictureCache(folder).get("a").orElseThrow());
  }

  @Test
  void ignoresWhatWasCutOrChanged() throws IOException {
    var cache = new PictureCache(folder);
    cache.put("a", new byte[] {1, 2, 3, 4, 5});
    var whole = Files.readAllBytes(entry());
    for (int i = 0; i < whole.length; i++) {
      Files.write(entry(), Arrays.copyOf(whole, i));
      assertTrue(cache.get("a").isEmpty(), "cut at " + i);
      var changed = whole.clone();
      changed[i] ^= 1;
      Files.write(entry(), changed);
      assertTrue(cache.get("a").isEmpty(), "changed at " + i);
    }
    cache.put("a", new byte[] {9});
    assertArrayEquals(new byte[] {9}, cache.get("a").orElseThrow());
  }

  @Test
  void losesWhatWasAskedForLongestAgoWhenItHasGrownTooLarge() throws IOException {
    var cache = new PictureCache(folder, 1_400);
    for (var name : new String[] {"old", "older", "asked", "new"}) {
      cache.put(name, new byte[300]);
      age();
    }
    assertTrue(cache.get("asked").isPresent());
    // With their fingerprints five of 332 bytes are over 1,400, and two are not over 700.
    new PictureCache(folder, 1_400).put("newest", new byte[300]);
    for (var gone : new String[] {"old", "older", "new"}) {
      assertTrue(cache.get(gone).isEmpty(), gone);
    }
    assertTrue(cache.get("asked").isPresent());
    assertTrue(cache.get("newest").isPresent());
  }

  /// Ten seconds pass.
  private void age() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        var written = Files.getLastModifiedTime(file).toMillis();
        Files.setLastModifiedTime(file, FileTime.fromMillis(written - 10_000));
      }
    }
  }

  @Test
  void aFolderThatCannotBeIsNoFault() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "in the way");
    var cache = new PictureCache(file);
    cache.put("a", new byte[] {1});
    assertTrue(cache.get("a").isEmpty());
    assertFalse(Files.isDirectory(file));
  }

  @Test
  void aDraftThatAKilledBuildLeftGoesWithTheNextEntry() throws Exception {
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(folder.resolve(".entry." + dead.pid() + ".0.tmp"), "half");
    new PictureCache(folder).put("a", new byte[] {1});
    assertFalse(entry().getFileName().toString().startsWith("."));
  }
}
