package org.quoin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.quoin.font.FontBook;
import org.quoin.issue.json.IssueReader;
import org.quoin.picture.Image;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;

/// Articles, fonts and pictures as they were read, good for as long as their files stay as they
/// were: same path, size and time of writing; of articles, the same words.
final class Stock {
  /// A file as it lay there.
  private record Seen(Path file, long size, FileTime written) {
    static Seen of(Path file) throws IOException {
      return new Seen(file, Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  /// All that what was read depends on.
  private record Wanted(Seen seen, Place place, List<Path> letters) {}

  private record Fonts(List<Seen> seen, Checked<FontBook> book) {}

  private final IssueReader reader = new IssueReader();
  private Map<Wanted, Checked<? extends Image>> last = Map.of();
  private Map<Wanted, Checked<? extends Image>> pictures = new ConcurrentHashMap<>();
  private Fonts fonts = new Fonts(List.of(), Checked.failed(List.of()));

  /// Reads issues and remembers articles.
  IssueReader reader() {
    return reader;
  }

  /// Begins another reading: pictures that the reading before last alone had are forgotten.
  void turn() {
    last = pictures;
    pictures = new ConcurrentHashMap<>();
  }

  /// The same book as long as the folders hold the same files.
  synchronized Checked<FontBook> fonts(List<Path> folders) {
    var seen = new ArrayList<Seen>();
    try {
      for (Path folder : folders) {
        look(folder, seen);
      }
    } catch (IOException e) {
      // Whatever cannot be looked at now, the reader tells better.
      return FontBook.read(folders);
    }
    if (fonts.book().value().isEmpty() || !fonts.seen().equals(seen)) {
      fonts = new Fonts(List.copyOf(seen), FontBook.read(folders));
    }
    return fonts.book();
  }

  private static void look(Path folder, List<Seen> seen) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var walk = Files.walk(folder)) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          seen.add(Seen.of(file));
        }
      }
    }
  }

  /// @param place where the picture is named, which its problems tell
  /// @param letters the font files for letters in drawings
  Checked<? extends Image> picture(
      Path file, Place place, List<Path> letters, Supplier<Checked<? extends Image>> reader) {
    Wanted wanted;
    try {
      wanted = new Wanted(Seen.of(file), place, List.copyOf(letters));
    } catch (IOException e) {
      return reader.get();
    }
    var known = last.get(wanted);
    return pictures.computeIfAbsent(wanted, _ -> known == null ? reader.get() : known);
  }
}
