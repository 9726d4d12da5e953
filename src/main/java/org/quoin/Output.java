package org.quoin;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.draft.Drafts;
import org.quoin.picture.UnreadablePhoto;

/// The files of one build: written as drafts and put in their places together, so that a build that
/// fails leaves the last good files alone.
final class Output implements AutoCloseable {
  /// Something that writes a file.
  interface Writing {
    void to(OutputStream stream) throws IOException;
  }

  /// How often a folder is put in its place when another build is quicker, before that is a fault.
  private static final int MOST_TRIES = 50;

  private final Path folder;
  private final Map<Path, Path> drafts = new LinkedHashMap<>();
  private boolean swept;

  Output(Path folder) {
    this.folder = folder;
  }

  /// @throws IOException which names the file where it cannot be written
  void write(String name, Writing writing) throws IOException {
    begin();
    var draft = Drafts.file(folder, name);
    drafts.put(folder.resolve(name), draft);
    try (var stream =
        new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.WRITE), 1 << 16)) {
      writing.to(stream);
    } catch (FileSystemException | UnreadablePhoto named) {
      throw named;
    } catch (IOException full) {
      // A disk that is full does not say which file it has no room for.
      throw new IOException(folder.resolve(name) + ": " + full.getMessage(), full);
    }
  }

  /// Writes a folder of files that takes the place of an older one, with all that lies in that.
  ///
  /// @param files by their paths in the folder, the one to open first
  void writeFolder(String name, Map<String, byte[]> files) throws IOException {
    begin();
    var draft = Drafts.folder(folder, name);
    drafts.put(folder.resolve(name), draft);
    for (var file : files.entrySet()) {
      var path = draft.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      try {
        Files.write(path, file.getValue());
      } catch (FileSystemException named) {
        throw named;
      } catch (IOException full) {
        throw new IOException(folder.resolve(name) + ": " + full.getMessage(), full);
      }
    }
  }

  private void begin() throws IOException {
    Files.createDirectories(folder);
    if (!swept) {
      swept = true;
      Drafts.sweep(folder);
    }
  }

  /// The file as it is written so far, under the name it has until it is published.
  Optional<Path> draft(String name) {
    return Optional.ofNullable(drafts.get(folder.resolve(name)));
  }

  /// Puts every file in its place and names them; of a folder, its page.
  List<Path> publish() throws IOException {
    var files = new ArrayList<Path>();
    for (var place : List.copyOf(drafts.keySet())) {
      var draft = drafts.get(place);
      if (Files.isDirectory(draft)) {
        replace(place, draft);
        files.add(place.resolve("index.html"));
      } else {
        Drafts.move(draft, place);
        files.add(place);
      }
      // Its name may be another build's from now on.
      drafts.remove(place);
    }
    return files;
  }

  /// A folder cannot be moved onto another: the old one steps aside first.
  private static void replace(Path place, Path draft) throws IOException {
    var aside = Drafts.aside(place);
    try {
      for (int tries = 1; ; tries++) {
        stepAside(place, aside.resolve(place.getFileName() + "." + tries));
        try {
          Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
          return;
        } catch (FileSystemException quicker) {
          // Linux says of an atomic move onto a folder that another build put there only that the
          // folder is not empty, in words.
          if (tries == MOST_TRIES) {
            throw quicker;
          }
        }
      }
    } catch (IOException fault) {
      Drafts.giveBack(aside, place);
      throw fault;
    } finally {
      Drafts.delete(aside);
    }
  }

  private static void stepAside(Path place, Path aside) throws IOException {
    try {
      Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException none) {
      // There never was one, or another build moves it at this moment.
    }
  }

  /// Leaves the last good files alone: all that was not published goes.
  void discard() throws IOException {
    for (Path draft : drafts.values()) {
      Drafts.delete(draft);
    }
    drafts.clear();
  }

  @Override
  public void close() throws IOException {
    discard();
  }
}
