package org.quoin.preview;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Waits until a file in an issue's folder, or in one within it, is another than before; so too the
/// JSON files beside the folder, among which the theme may be.
///
/// The system's watch is only the doorbell: what counts are the files' sizes and times. So a change
/// that rings late or not at all, as on network drives, is found on the next round, and a save that
/// rings five times is one change.
final class FolderWatch implements AutoCloseable {
  /// Between rounds when nothing rings.
  private static final Duration ROUND = Duration.ofMillis(500);

  /// Files that stand still for so long are saved: editors write a file in one go, or another file
  /// that then takes its name.
  private static final Duration SETTLED = Duration.ofMillis(10);

  /// Looks after which files that still change are taken as they are: two seconds of copying.
  private static final int MOST_LOOKS = 200;

  /// More than any issue has; beyond it a folder is somebody's home and not an issue.
  private static final int MOST_FILES = 20_000;

  private final Path folder;
  private final WatchService bell;
  private final Map<Path, WatchKey> rung = new HashMap<>();
  private Map<Path, Stamp> seen;

  private record Stamp(long size, FileTime modified, Object key) {}

  FolderWatch(Path folder) throws IOException {
    this.folder = folder;
    this.bell = FileSystems.getDefault().newWatchService();
    this.seen = look();
  }

  /// Comes back when a file has changed since the last time and all stand still.
  void await() throws IOException, InterruptedException {
    var now = look();
    while (now.equals(seen)) {
      var key = bell.poll(ROUND.toMillis(), TimeUnit.MILLISECONDS);
      if (key != null) {
        key.pollEvents();
        key.reset();
      }
      now = look();
    }
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      TimeUnit.NANOSECONDS.sleep(SETTLED.toNanos());
      var next = look();
      if (next.equals(now)) {
        break;
      }
      now = next;
    }
    seen = now;
  }

  private Map<Path, Stamp> look() throws IOException {
    var stamps = new TreeMap<Path, Stamp>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes is) {
            if (!inner.equals(folder) && passing(inner)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            listen(inner);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (!passing(file)) {
              stamps.put(file, new Stamp(is.size(), is.lastModifiedTime(), is.fileKey()));
            }
            return stamps.size() < MOST_FILES
                ? FileVisitResult.CONTINUE
                : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            // It went away between two looks, or may not be opened: the build will say so.
            return FileVisitResult.CONTINUE;
          }
        });
    beside(stamps);
    return stamps;
  }

  private void beside(Map<Path, Stamp> stamps) {
    var around = folder.getParent();
    if (around == null) {
      return;
    }
    listen(around);
    try (var files = Files.newDirectoryStream(around, "*.json")) {
      for (Path file : files) {
        var is = Files.readAttributes(file, BasicFileAttributes.class);
        if (is.isRegularFile() && !passing(file)) {
          stamps.put(file, new Stamp(is.size(), is.lastModifiedTime(), is.fileKey()));
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // A file that went between the list and the look, or a folder that only lets pass: then no
      // theme of the issue can be read there either.
    }
  }

  private void listen(Path inner) {
    var key = rung.get(inner);
    if (key == null || !key.isValid()) {
      try {
        rung.put(
            inner,
            inner.register(
                bell,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY));
      } catch (IOException noBell) {
        // The system watches no more folders, or this one has just gone: the rounds will tell.
      }
    }
  }

  /// Editors' own files come and go beside the ones that are edited.
  private static boolean passing(Path file) {
    var name = file.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || name.endsWith(".tmp")
        || name.endsWith(".swp");
  }

  @Override
  public void close() throws IOException {
    bell.close();
  }
}
