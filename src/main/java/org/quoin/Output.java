package org.quoin;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of one build: written under other names and put in their places together, so that a
/// build that fails leaves the last good files alone.
final class Output {
  /// Something that writes a file.
  interface Writing {
    void to(OutputStream stream) throws IOException;
  }

  private final Path folder;
  private final Map<Path, Path> drafts = new LinkedHashMap<>();

  Output(Path folder) {
    this.folder = folder;
  }

  void write(String name, Writing writing) throws IOException {
    Files.createDirectories(folder);
    var draft = Files.createTempFile(folder, "." + name, ".tmp");
    drafts.put(folder.resolve(name), draft);
    try (var stream = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
      writing.to(stream);
    } catch (IOException | RuntimeException fault) {
      discard();
      throw fault;
    }
  }

  /// Puts every file in its place and names them.
  List<Path> publish() throws IOException {
    var files = new ArrayList<Path>();
    for (var entry : drafts.entrySet()) {
      Files.move(
          entry.getValue(),
          entry.getKey(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      files.add(entry.getKey());
    }
    drafts.clear();
    return files;
  }

  private void discard() throws IOException {
    for (Path draft : drafts.values()) {
      Files.deleteIfExists(draft);
    }
    drafts.clear();
  }
}
