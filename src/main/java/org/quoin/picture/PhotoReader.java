package org.quoin.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Reads what a photo's file says of itself: kind, size, colour, orientation and content hash.
///
/// The kind is told by the content and never by the name. No pixel is decoded, so that a header
/// that claims 50,000 × 50,000 pixels costs nothing; it is refused here. A broken file is a problem
/// that names the file, never an exception.
public final class PhotoReader {
  /// Largest file read: far beyond any camera's JPEG, small enough for the memory of a laptop.
  static final long MOST_BYTES = 200L << 20;

  /// Most pixels: a 200-megapixel phone picture (16,384 × 12,288) still passes.
  static final long MOST_PIXELS = 220_000_000L;

  /// Most pixels of a picture that the decoder must hold whole (progressive, interlaced).
  static final long MOST_PIXELS_WHOLE = 80_000_000L;

  private PhotoReader() {}

  /// @param place where the photo is named, for the problems
  public static Checked<Photo> read(Path file, Place place) {
    var name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      return Checked.failed(
          List.of(
              new Problem.Unresolved(
                  place,
                  "“%s” is a folder, not a photo.".formatted(name),
                  Optional.of("Name a JPEG or PNG file in it."))));
    }
    if (!Files.exists(file)) {
      return Checked.failed(
          List.of(
              new Problem.Unresolved(
                  place,
                  "The photo “%s” is not there.".formatted(name),
                  Optional.of("Check the name, upper and lower case included."))));
    }
    var faults = new PictureFaults(name, place);
    if (!Files.isRegularFile(file)) {
      return Checked.failed(List.of(faults.malformed("is not an ordinary file.", "Use a copy.")));
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Checked.failed(
            List.of(
                faults.malformed(
                    "is larger than %d MB.".formatted(MOST_BYTES >> 20),
                    "Save it as a JPEG of ordinary size.")));
      }
      return parse(file, Files.readAllBytes(file), faults);
    } catch (IOException e) {
      return Checked.failed(
          List.of(
              faults.malformed(
                  "cannot be read.", "Check that you may open it and that it is whole.")));
    }
  }

  private static Checked<Photo> parse(Path file, byte[] bytes, PictureFaults faults) {
    var kind = FileKind.of(bytes);
    var problems = new ArrayList<Problem>();
    var header =
        switch (kind) {
          case JPEG -> JpegHeader.parse(bytes, faults, problems);
          case PNG -> PngHeader.parse(bytes, faults, problems);
          case NOTHING -> refused(problems, faults.malformed("is empty.", "Copy it again."));
          case TIFF, GIF, WEBP, HEIF, BMP, JPEG_2000, PSD, PDF, SVG, UNKNOWN ->
              refused(problems, faults.malformed(kind.sentence(), kind.hint()));
        };
    return header
        .filter(head -> fits(head, faults, problems))
        .map(head ->
            Checked.of(
                new Photo(
                    file,
                    head.format(),
                    head.uprightWidth(),
                    head.uprightHeight(),
                    head.turn(),
                    head.colour(),
                    Fingerprint.of(bytes)),
                problems))
        .orElseGet(() -> Checked.failed(problems));
  }

  private static Optional<PhotoHeader> refused(List<Problem> problems, Problem problem) {
    problems.add(problem);
    return Optional.empty();
  }

  private static boolean fits(PhotoHeader header, PictureFaults faults, List<Problem> problems) {
    long pixels = (long) header.width() * header.height();
    long most = header.whole() ? MOST_PIXELS_WHOLE : MOST_PIXELS;
    if (pixels <= most) {
      return true;
    }
    problems.add(
        faults.malformed(
            "says that it has %d × %d pixels, more than a photo can have here."
                .formatted(header.width(), header.height()),
            "Save it with at most %d megapixels.".formatted(most / 1_000_000)));
    return false;
  }
}
