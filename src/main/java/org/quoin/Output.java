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
import java.util.Optional;

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
    // Not a temporary file of the system's making: those only their owner may read.
    var draft = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
    drafts.put(folder.resolve(name), draft);
    try (var stream = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
      writing.to(stream);
    } catch (IOException | RuntimeException fault) {
      discard();
      throw fault;
    }
  }

  /// The file as it is written so far, under the name it has until it is published.
  Optional<Path> draft(String name) {
    return Optional.ofNullable(drafts.get(folder.resolve(name)));
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

  /// Leaves the last good files alone.
  void discard() throws IOException {
    for (Path draft : drafts.values()) {
      Files.deleteIfExists(draft);
    }
    drafts.clear();
  }
}
