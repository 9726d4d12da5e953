package org.quoin.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Reads a Word file (`.docx`) into a manuscript. A file that is something else, broken or locked
/// is a problem that names it.
public final class WordReader {
  /// Far more than any article with its photos; a larger file is a book or a mistake.
  private static final long MOST_BYTES = 200L << 20;

  private WordReader() {}

  /// @param notes the heading of the article's notes, in the language
  public static Checked<Manuscript> read(Path file, String notes) {
    var name = file.toString().replace('\\', '/');
    try {
      if (!Files.isRegularFile(file)) {
        return failed(name, "There is no such file.", "Check the name and the folder.");
      }
      if (Files.size(file) > MOST_BYTES) {
        return failed(
            name, "The file is larger than 200 MB.", "Compress its pictures in Word first.");
      }
      var start = start(file);
      if (start.startsWith("D0CF11E0")) {
        return failed(
            name,
            "This is a Word file of the old kind (.doc), or one locked with a password.",
            "Open it in Word or LibreOffice and save it as .docx without a password.");
      }
      if (!start.startsWith("504B")) {
        return failed(name, "This is no Word file.", "Save the text as .docx.");
      }
      var losses = new Losses(name);
      try (var open = WordFile.open(file)) {
        var manuscript = new DocumentReader(open, losses, notes).read(stem(file));
        return Checked.of(manuscript, losses.problems());
      }
    } catch (IOException e) {
      return failed(
          name,
          "The Word file is broken: %s.".formatted(e.getMessage()),
          "Open it in Word or LibreOffice and save it again as .docx.");
    }
  }

  /// The first four bytes in hexadecimal: OLE 2 files and ZIP archives each begin in their own way.
  private static String start(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var digits = new StringBuilder();
      for (byte b : stream.readNBytes(4)) {
        digits.append("%02X".formatted(b));
      }
      return digits.toString();
    }
  }

  private static String stem(Path file) {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Checked<Manuscript> failed(String name, String sentence, String hint) {
    return Checked.failed(
        List.of(new Problem.Malformed(Place.of(name), sentence, Optional.of(hint))));
  }
}
