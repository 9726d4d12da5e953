package org.quoin.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.quoin.draft.Drafts;

/// Results kept in a folder between builds, each under the fingerprint of what it was made from.
///
/// An entry starts with the fingerprint of its own bytes: one that was cut short or changed is as
/// good as none, and is made again. Entries appear whole or not at all, so that builds side by side
/// share a folder. A folder that cannot be written only costs time; one that has grown too large
/// loses what was asked for longest ago.
public final class PictureCache {
  /// Changes whenever the same recipe gives other bytes than before.
  private static final String EDITION = "2";

  private static final int HASH = 32;

  /// Bytes from which on the oldest entries go, until half of them are left: the photos of some
  /// hundred issues.
  private static final long MOST = 256L << 20;

  private final Path folder;
  private final long most;
  private boolean swept;

  public PictureCache(Path folder) {
    this(folder, MOST);
  }

  PictureCache(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /// What was kept under a recipe: all that the result depends on, in words.
  Optional<byte[]> get(String recipe) {
    try {
      var entry = Files.readAllBytes(file(recipe));
      if (entry.length < HASH) {
        return Optional.empty();
      }
      var bytes = Arrays.copyOfRange(entry, HASH, entry.length);
      var hash = new String(entry, 0, HASH, StandardCharsets.ISO_8859_1);
      if (!hash.equals(Fingerprint.of(bytes))) {
        return Optional.empty();
      }
      Files.setLastModifiedTime(file(recipe), FileTime.from(Instant.now()));
      return Optional.of(bytes);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  void put(String recipe, byte[] bytes) {
    var entry =
        Arrays.copyOf(
            Fingerprint.of(bytes).getBytes(StandardCharsets.ISO_8859_1), HASH + bytes.length);
    System.arraycopy(bytes, 0, entry, HASH, bytes.length);
    try {
      Files.createDirectories(folder);
      Drafts.write(file(recipe), entry);
      sweep();
    } catch (IOException unwritable) {
      // It is made again the next time.
    }
  }

  private record Entry(Path file, long size, FileTime asked) {}

  /// Once in a build: walking the folder for each entry would cost more than it saves.
  private synchronized void sweep() throws IOException {
    if (swept) {
      return;
    }
    swept = true;
    Drafts.sweep(folder);
    var entries = new ArrayList<Entry>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
      }
    }
    long size = entries.stream().mapToLong(Entry::size).sum();
    if (size <= most) {
      return;
    }
    entries.sort(Comparator.comparing(Entry::asked));
    for (Entry entry : entries) {
      if (size <= most / 2) {
        return;
      }
      Files.deleteIfExists(entry.file());
      size -= entry.size();
    }
  }

  private Path file(String recipe) {
    return folder.resolve(
        Fingerprint.of((EDITION + " " + recipe).getBytes(StandardCharsets.UTF_8)));
  }
}
