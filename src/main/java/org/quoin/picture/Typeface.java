package org.quoin.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The font files that live text in a drawing is set in.
final class Typeface {
  private Typeface() {}

  /// Makes the files known to Java and returns the family of the first. Registering one twice
  /// changes nothing. Empty when there is none, or when Java has no fonts to work with at all.
  static Optional<String> register(List<Path> files) {
    Optional<String> family = Optional.empty();
    try {
      for (var file : files) {
        var font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        family = family.or(() -> Optional.of(font.getFamily(java.util.Locale.ROOT)));
      }
    } catch (IOException
        | FontFormatException
        | RuntimeException
        | LinkageError
        | InternalError e) {
      // Java on a machine without fontconfig fails with one of the errors.
      return Optional.empty();
    }
    return family;
  }
}
