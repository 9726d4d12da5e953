package org.quoin;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
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
    var draft = begin(name);
    try (var stream = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
      writing.to(stream);
    } catch (IOException | RuntimeException fault) {
      discard();
      throw fault;
    }
  }

  /// Writes a folder of files that takes the place of an older one, with all that lies in that.
  ///
  /// @param files by their paths in the folder, the one to open first
  void writeFolder(String name, Map<String, byte[]> files) throws IOException {
    var draft = begin(name);
    try {
      for (var file : files.entrySet()) {
        var path = draft.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException | RuntimeException fault) {
      discard();
      throw fault;
    }
  }

  private Path begin(String name) throws IOException {
    Files.createDirectories(folder);
    // Not a temporary file of the system's making: those only their owner may read.
    var draft = beside(name, "tmp");
    drafts.put(folder.resolve(name), draft);
    return draft;
  }

  private Path beside(String name, String ending) {
    return folder.resolve("." + name + "." + ProcessHandle.current().pid() + "." + ending);
  }

  /// The file as it is written so far, under the name it has until it is published.
  Optional<Path> draft(String name) {
    return Optional.ofNullable(drafts.get(folder.resolve(name)));
  }

  /// Puts every file in its place and names them; of a folder, its page.
  List<Path> publish() throws IOException {
    var files = new ArrayList<Path>();
    for (var entry : drafts.entrySet()) {
      var place = entry.getKey();
      if (Files.isDirectory(entry.getValue())) {
        replace(place, entry.getValue());
        files.add(place.resolve("index.html"));
      } else {
        move(entry.getValue(), place);
        files.add(place);
      }
    }
    drafts.clear();
    return files;
  }

  /// A folder cannot be moved onto another: the old one steps aside first.
  private void replace(Path place, Path draft) throws IOException {
    var old = beside(place.getFileName().toString(), "old");
    if (Files.exists(place)) {
      move(place, old);
    }
    move(draft, place);
    delete(old);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Leaves the last good files alone.
  void discard() throws IOException {
    for (Path draft : drafts.values()) {
      delete(draft);
    }
    drafts.clear();
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (var walk = Files.walk(path)) {
      for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
