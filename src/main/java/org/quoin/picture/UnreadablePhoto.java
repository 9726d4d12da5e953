package org.quoin.picture;

import java.io.IOException;
import java.nio.file.Path;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// A photo whose header is sound and whose pixels are not: that shows only when they are wanted.
public final class UnreadablePhoto extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path file;

  UnreadablePhoto(Path file, Throwable cause) {
    super("“%s” cannot be decoded".formatted(file.getFileName()), cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }

  /// @param place where the photo is named
  public Problem problem(Place place) {
    return new PictureFaults(file.getFileName().toString(), place)
        .malformed(
            "is damaged: its pixels cannot be decoded.",
            "Copy it again from where it came from, or save it anew in a picture program.");
  }
}
