package org.quoin.draft;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;

/// Names of files and folders that are not in their places yet, or no longer.
public final class Drafts {
  private static final Pattern NAME = Pattern.compile("\\.(.+)\\.(\\d+)\\.\\d+\\.(tmp|old)");

  private Drafts() {}

  private interface Making {
    void make(Path draft) throws IOException;
  }

  /// An empty file of a name that nobody else has. It is not of the system's making: those only
  /// their owner may read.
  public static Path file(Path folder, String name) throws IOException {
    return fresh(folder, name, "tmp", Files::createFile);
  }

  public static Path folder(Path folder, String name) throws IOException {
    return fresh(folder, name, "tmp", Files::createDirectory);
  }

  /// An empty folder into which an older one steps aside.
  public static Path aside(Path place) throws IOException {
    return fresh(place.getParent(), place.getFileName().toString(), "old", Files::createDirectory);
  }

  /// Writes a file that appears whole or not at all. Its folder is there.
  public static void write(Path place, byte[] content) throws IOException {
    var draft = file(place.getParent(), place.getFileName().toString());
    try {
      Files.write(draft, content);
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Puts a draft in its place, over what is there.
  public static void move(Path draft, Path place) throws IOException {
    Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path fresh(Path folder, String name, String ending, Making making)
      throws IOException {
    var start = "." + name + "." + ProcessHandle.current().pid() + ".";
    for (int number = 0; ; number++) {
      var draft = folder.resolve(start + number + "." + ending);
      if (Files.exists(draft)) {
        continue;
      }
      try {
        making.make(draft);
        return draft;
      } catch (FileAlreadyExistsException quicker) {
        // Another build of this process; the next number is tried.
      }
    }
  }

  /// Deletes what processes that are gone left in a folder. A folder that one of them had moved
  /// aside, without putting another in its place, goes back.
  public static void sweep(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || isOwned(name.group(2), file)) {
          continue;
        }
        var place = folder.resolve(name.group(1));
        if (name.group(3).equals("old")) {
          giveBack(file, place);
        }
        delete(file);
      }
    }
  }

  /// Puts what had stepped aside in its place again, unless something else is there by now.
  public static void giveBack(Path aside, Path place) throws IOException {
    if (Files.exists(place)) {
      return;
    }
    try (var stepped = Files.list(aside)) {
      var last = stepped.max(Comparator.comparing(Path::toString));
      if (last.isPresent()) {
        Files.move(last.get(), place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /// Whether the process that made a file is still there. One that began after the file was last
  /// written is another of the same number.
  private static boolean isOwned(String process, Path file) throws IOException {
    try {
      var begun =
          ProcessHandle.of(Long.parseLong(process))
              .map(handle -> handle.info().startInstant().orElse(Instant.MIN));
      return begun.isPresent()
          && !begun.get().isAfter(Files.getLastModifiedTime(file).toInstant().plusSeconds(1));
    } catch (NumberFormatException | NoSuchFileException nobody) {
      return false;
    }
  }

  /// With all that lies in it; nothing where it is gone already.
  public static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (var walk = Files.walk(path)) {
      for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
