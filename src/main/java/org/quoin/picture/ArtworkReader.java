package org.quoin.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quoin.problem.Checked;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// Reads an SVG file as an [Artwork]: every fill, stroke and letter becomes a filled outline.
///
/// Nothing outside the file is ever looked at, no script runs, no entity is expanded, and a drawing
/// that would take more than a bounded number of shapes is refused. What a file asks for and does
/// not get is a problem that names it.
public final class ArtworkReader {
  /// Largest file read: the biggest logo in the field's test sets is below 1 MB.
  private static final long MOST_BYTES = 8L << 20;

  /// Deepest nesting of elements, of `use` and most points of one path, for the parser.
  private static final DocumentLimits LIMITS = new DocumentLimits(60, 15, 200_000);

  /// A CSS pixel is 1/96 inch (CSS Values 4, section 6.2), 750 millipoints.
  private static final double PER_PIXEL = 750;

  /// The longer side of a drawing in millipoints lies between these: drawings are fitted into their
  /// frames, and a size out of all bounds would overflow or lose its detail.
  private static final double SMALLEST = 100_000;

  private static final double LARGEST = 2_000_000;

  /// Held here, since the logging library forgets what it was told about loggers nobody holds.
  private static final Logger SILENCED = Logger.getLogger("com.github.weisj.jsvg");

  static {
    // The library's own lines are not for an editor: what matters of them is told as a problem.
    SILENCED.setLevel(Level.OFF);
  }

  private ArtworkReader() {}

  /// Reads a drawing whose letters are outlines; one that holds live text is a problem.
  public static Checked<Artwork> read(Path file, Place place) {
    return read(file, place, List.of());
  }

  /// @param place where the drawing is named, for the problems
  /// @param typefaces font files for live text, the first one's family for all of it, so that the
  ///   result is the same on every machine whatever fonts it has
  public static Checked<Artwork> read(Path file, Place place, List<Path> typefaces) {
    var name = String.valueOf(file.getFileName());
    if (!Files.exists(file) || Files.isDirectory(file)) {
      return Checked.failed(
          List.of(
              new Problem.Unresolved(
                  place,
                  "The drawing “%s” is not there.".formatted(name),
                  Optional.of("Check the name, upper and lower case included."))));
    }
    var faults = new PictureFaults(name, place);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Checked.failed(
            List.of(
                faults.malformed(
                    "is larger than a drawing can be.", "Simplify it, or save it as a JPEG.")));
      }
      return parse(Files.readAllBytes(file), faults, typefaces);
    } catch (IOException e) {
      return Checked.failed(
          List.of(faults.malformed("cannot be read.", "Check that you may open it.")));
    }
  }

  private static Checked<Artwork> parse(byte[] bytes, PictureFaults faults, List<Path> typefaces) {
    var inspection = new SvgInspection(bytes, faults, !typefaces.isEmpty());
    var problems = new ArrayList<>(inspection.problems());
    if (Checked.of(bytes, problems).hasErrors()) {
      return Checked.failed(problems);
    }
    try {
      var family = inspection.hasText() ? Typeface.register(typefaces) : Optional.<String>empty();
      if (inspection.hasText() && family.isEmpty()) {
        problems.add(
            faults.malformed(
                "holds live text, and no font could be loaded to set it.",
                "Convert the text to outlines in the drawing program."));
        return Checked.failed(problems);
      }
      var document = load(bytes);
      if (document == null) {
        problems.add(unreadable(faults));
        return Checked.failed(problems);
      }
      return paint(document, bytes, family.orElse("SansSerif"), faults, problems);
    } catch (ArtworkOutput.TooMuch tooMuch) {
      problems.add(
          faults.malformed(
              "draws more shapes than a logo can have.", "Simplify it, or save it as a JPEG."));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      // The library meets thousands of odd files with its own exceptions: each means the same here.
      problems.add(unreadable(faults));
    }
    return Checked.failed(problems);
  }

  private static SVGDocument load(byte[] bytes) {
    var context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(LIMITS)
            .build();
    return new SVGLoader().load(() -> SvgEvents.reader(bytes), null, context);
  }

  private static Checked<Artwork> paint(
      SVGDocument document,
      byte[] bytes,
      String family,
      PictureFaults faults,
      List<Problem> problems) {
    var size = document.size();
    double longer = Math.max(size.width, size.height) * PER_PIXEL;
    double shorter = Math.min(size.width, size.height) * PER_PIXEL;
    if (!(shorter > 0) || longer / shorter > 1000 || Double.isInfinite(longer)) {
      problems.add(
          faults.malformed("has no usable width and height.", "Give it a viewBox and save again."));
      return Checked.failed(problems);
    }
    double scale = PER_PIXEL * Math.clamp(longer, SMALLEST, LARGEST) / longer;
    var output = new ArtworkOutput(scale);
    document.renderWithPlatform(
        new ArtworkPlatform(family), output, new ViewBox(0, 0, size.width, size.height));
    if (output.flattened()) {
      problems.add(
          faults.gaveWay(
              "has colour gradients or patterns, which are drawn in one flat colour.",
              "Ask for a flat version of the logo, or save it as a PNG of 1000 pixels or more."));
    }
    if (output.fills().isEmpty()) {
      problems.add(faults.malformed("draws nothing.", "Open it in a drawing program and look."));
      return Checked.failed(problems);
    }
    return Checked.of(
        new Artwork(
            (int) Math.round(size.width * scale),
            (int) Math.round(size.height * scale),
            output.fills(),
            Fingerprint.of(bytes)),
        problems);
  }

  private static Problem unreadable(PictureFaults faults) {
    return faults.malformed(
        "is no SVG drawing that can be read.", "Open it in a drawing program and save it as SVG.");
  }
}
