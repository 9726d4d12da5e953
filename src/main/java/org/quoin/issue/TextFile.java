package org.quoin.issue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// A text file of an issue, read whole and known to be clean UTF-8.
///
/// @param name relative to the issue's folder, as problems name it
/// @param text without a byte order mark
public record TextFile(String name, String text) {
  /// Some three thousand pages; whatever is larger is no newsletter's text.
  private static final long LARGEST = 16L << 20;

  /// Reads `path`. A missing file, one that is too large and one that is no UTF-8 text are
  /// problems.
  public static Checked<TextFile> read(Path path, String name) {
    try {
      if (Files.size(path) > LARGEST) {
        return failed(
            Place.of(name), "The file is larger than 16 MB.", "Take out what is not text.");
      }
      return decode(Files.readAllBytes(path), name);
    } catch (IOException e) {
      return failed(Place.of(name), "The file cannot be read.", "Look whether it may be opened.");
    }
  }

  public static Checked<TextFile> decode(byte[] bytes, String name) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return failed(Place.of(name), "The file is saved as UTF-16.", "Save it as UTF-8.");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return failed(
          Place.of(name),
          "This is a word processor's file and no plain text.",
          "Save it as plain text (UTF-8).");
    }
    var in = ByteBuffer.wrap(bytes);
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      in.position(3);
    }
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var out = java.nio.CharBuffer.allocate(bytes.length + 1);
    var result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      return failed(
          placeAt(name, text, text.length()),
          "The letter here is not saved as UTF-8.",
          "Save the file as UTF-8 (in a word processor: plain text, encoding UTF-8).");
    }
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
        return failed(
            placeAt(name, text, at),
            "An invisible control character (U+%04X) stands here.".formatted((int) c),
            "Delete it and type the text around it again.");
      }
    }
    return Checked.of(new TextFile(name, text), List.of());
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// The line and column (in UTF-16 units, as editors count them) of the character at `offset`.
  private static Place placeAt(String name, String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        line++;
        start = i + 1;
      }
    }
    return Place.of(name, line, offset - start + 1);
  }

  private static Checked<TextFile> failed(Place place, String sentence, String hint) {
    return Checked.failed(List.of(new Problem.Malformed(place, sentence, Optional.of(hint))));
  }
}
