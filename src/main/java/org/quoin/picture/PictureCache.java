package org.quoin.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/// Results kept in a folder between builds, each under the hash of what it was made from.
///
/// An entry starts with the hash of its own bytes: one that was cut short or changed is as good as
/// none, and is made again. Entries appear whole or not at all, so that builds side by side share a
/// folder. A folder that cannot be written only costs time.
public final class PictureCache {
  /// Changes whenever the same recipe gives other bytes than before.
  private static final String EDITION = "1";

  private static final int HASH = 64;

  private final Path folder;

  public PictureCache(Path folder) {
    this.folder = folder;
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
      return hash.equals(PhotoReader.hash(bytes)) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  void put(String recipe, byte[] bytes) {
    var entry =
        Arrays.copyOf(
            PhotoReader.hash(bytes).getBytes(StandardCharsets.ISO_8859_1), HASH + bytes.length);
    System.arraycopy(bytes, 0, entry, HASH, bytes.length);
    Path draft = null;
    try {
      Files.createDirectories(folder);
      draft = Files.createTempFile(folder, "draft", "");
      Files.write(draft, entry);
      Files.move(
          draft, file(recipe), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      remove(draft);
    }
  }

  private static void remove(Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException stays) {
      // A leftover draft is never read: its name is no entry's.
    }
  }

  private Path file(String recipe) {
    return folder.resolve(
        PhotoReader.hash((EDITION + " " + recipe).getBytes(StandardCharsets.UTF_8)));
  }
}
