package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a machine does to a build: a full disk, a folder that cannot be written, a process that is
/// killed, another build at the same time. The last good files stay, and nothing else.
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {
  /// `mvn verify -Ptrust` kills fifty times.
  private static final int KILLS = Integer.getInteger("trust.kills", 6);

  /// What a build made that nothing disturbed, and what is in it.
  @TempDir private static Path kept;

  private static SortedMap<String, String> older;

  /// Where the first build unpacked its libraries.
  private static Path libraries;

  @TempDir Path folder;
  private Gazette gazette;
  private Path out;
  private Path mounted;

  @BeforeAll
  static void buildOnce(@TempDir Path quiet) throws Exception {
    var gazette = Gazette.in(quiet.resolve("gazette"));
    var child = new Child(quiet);
    var ended = child.run(arguments(gazette, kept));
    libraries = child.temporary();
    assertEquals(0, ended.code(), ended.err());
    older = Gazette.contents(kept);
  }

  /// The same issue, its last good files, and other words for the next build.
  @BeforeEach
  void lay() throws IOException {
    gazette = Gazette.in(folder.resolve("gazette"));
    gazette.rewrite("The Gazette", "The Other Gazette");
    out = Files.createDirectories(folder.resolve("out"));
    copy(kept, out);
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted != null) {
      new ProcessBuilder("umount", mounted.toString()).start().waitFor();
    }
  }

  private static String[] arguments(Gazette gazette, Path out) {
    return new String[] {
      "build", gazette.folder().toString(), "--edition", "print,screen,web", "--out", "" + out
    };
  }

  private Child.Ended build(Child child) throws Exception {
    return child.run(arguments(gazette, out));
  }

  /// The files of a build that nothing disturbs.
  private SortedMap<String, String> good(Child child) throws Exception {
    var ended = build(child);
    assertEquals(0, ended.code(), ended.err());
    return Gazette.contents(out);
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var walk = Files.walk(path)) {
        for (Path each : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var walk = Files.walk(from)) {
      for (Path each : walk.sorted().toList()) {
        var copied = to.resolve(from.relativize(each).toString());
        if (!Files.isDirectory(copied)) {
          Files.copy(each, copied);
        }
      }
    }
  }

  /// A build of new words is killed at random moments: each file is the old one or the new one,
  /// whole, and what the dead left is gone after the next build.
  @Test
  void aBuildThatIsKilledSpoilsNothing() throws Exception {
    var child = new Child(folder);
    long begun = System.nanoTime();
    var newer = good(child);
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    assertFalse(newer.equals(older));
    var random = new Random(10);
    int half = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      putBack();
      // Every second time all photos must be developed anew.
      if (kill % 2 == 0) {
        delete(child.cache());
      }
      var process = child.start(arguments(gazette, out));
      // Most of a process's life is over before it writes: the moments lie in its later part.
      process.waitFor(whole / 4 + random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      var found = Gazette.contents(out);
      half += found.keySet().stream().anyMatch(name -> name.startsWith(".")) ? 1 : 0;
      older.forEach((name, content) -> {
        boolean aside = name.startsWith("gazette-web/");
        assertTrue(
            content.equals(found.get(name))
                || newer.getOrDefault(name, "").equals(found.get(name))
                || aside && found.containsValue(content),
            name + " is neither the old one nor the new one");
      });
    }
    assertEquals(newer, good(child), "after all of them");
    assertEquals(List.of(), leftovers(child));
    System.out.printf(
        "Trust: %d builds killed within %d ms; %d of them left a draft.%n", KILLS, whole, half);
  }

  /// Puts the older files over whatever is there; drafts stay where they are.
  private void putBack() throws IOException {
    try (var there = Files.list(out)) {
      for (Path file : there.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
        delete(file);
      }
    }
    try (var files = Files.list(kept)) {
      for (Path file : files.toList()) {
        copy(file, out.resolve(file.getFileName().toString()));
      }
    }
  }

  /// What lies where Java puts things for a moment, but for the libraries that every run shares.
  private static List<String> leftovers(Child child) throws IOException {
    try (var files = Files.list(child.temporary())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("lwjgl") && !name.startsWith("hsperf"))
          .sorted()
          .toList();
    }
  }

  @Test
  void twoBuildsAtOnceDoNotSpoilEachOther() throws Exception {
    var child = new Child(folder);
    var other = new Child(Files.createDirectories(folder.resolve("other")));
    var processes =
        List.of(child.start(arguments(gazette, out)), other.start(arguments(gazette, out)));
    for (var process : processes) {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
      assertEquals(0, process.exitValue());
    }
    assertEquals(older.keySet(), Gazette.contents(out).keySet());
    assertEquals(Gazette.contents(out), good(child));
  }

  /// No file may grow beyond forty blocks: the print edition has more.
  @Test
  void aFileThatCannotGrowIsASentence() throws Exception {
    var child = new Child(folder).flag("-Djava.io.tmpdir=" + libraries);
    assertFault(build(child.under("ulimit -f 40")));
  }

  /// HarfBuzz is unpacked before it is loaded.
  @Test
  void aLibraryWithoutRoomIsASentence() throws Exception {
    var ended = build(new Child(folder).under("ulimit -f 40"));
    assertEquals(3, ended.code(), ended.err());
    var last = ended.err().strip().lines().toList().getLast();
    assertTrue(last.startsWith("quoin: A library cannot be loaded"), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
    assertEquals(older, Gazette.contents(out));
  }

  /// The disk has room for the files that are there and a little more.
  @Test
  void aFullDiskIsASentence() throws Exception {
    long used = 0;
    try (var files = Files.walk(kept)) {
      for (Path file : files.toList()) {
        // Whole pages of memory, as the small disk counts them.
        used += (Files.size(file) / 4096 + 2) * 4096;
      }
    }
    mount("size=" + (used + 100_000));
    assertFault(build(new Child(folder)));
  }

  @Test
  void aFolderThatCannotBeWrittenIsASentence() throws Exception {
    mount("size=8m");
    run("mount", "-o", "remount,ro", mounted.toString());
    assertFault(build(new Child(folder)));
  }

  /// A small disk in the place of the folder of results, with the last good files on it: only root
  /// may.
  private void mount(String options) throws Exception {
    delete(out);
    Files.createDirectories(out);
    boolean done = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", out.toString()) == 0;
    assumeTrue(done, "a disk can only be mounted by root: skipped");
    mounted = out;
    out = mounted.resolve("gazette");
    copy(kept, out);
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).start().waitFor();
  }

  private void assertFault(Child.Ended ended) throws IOException {
    assertEquals(3, ended.code(), ended.err());
    assertTrue(ended.err().startsWith("quoin: A file could not be read or written: "), ended.err());
    assertTrue(ended.err().contains(out.toString()), "does not name the file: " + ended.err());
    assertEquals(1, ended.err().strip().lines().count(), ended.err());
    assertEquals(older, Gazette.contents(out));
  }
}
