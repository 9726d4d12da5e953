package org.quoin.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.quoin.picture.Darkroom;
import org.quoin.picture.Photo;
import org.quoin.picture.PixelReader;
import org.quoin.picture.PixelWriter;
import org.quoin.picture.Pixels;

/// The photos of a file, each written once however often it is shown.
final class Photos {
  /// Adobe's programs write the inks of a JPEG inverted: 255 is no ink.
  private static final String INVERTED_INKS = "[1 0 1 0 1 0 1 0]";

  private final PdfFile file;
  private final Makeready makeready;
  private final PhotoPlan plan;
  private final PhotoSizes sizes;
  private final Darkroom darkroom;
  private final Map<String, Placed> placed = new HashMap<>();

  /// @param name by which resources call it
  /// @param turn that still stands it upright
  /// @param transparent whether the ground shines through it somewhere
  record Placed(String name, PdfIndirectReference at, int turn, boolean transparent) {}

  Photos(PdfFile file, Makeready makeready, PhotoPlan plan, PhotoSizes sizes, Darkroom darkroom) {
    this.file = file;
    this.makeready = makeready;
    this.plan = plan;
    this.sizes = sizes;
    this.darkroom = darkroom;
  }

  Placed place(Photo photo) {
    var known = placed.get(photo.hash());
    if (known == null) {
      try {
        known = write(photo, "I" + (placed.size() + 1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      placed.put(photo.hash(), known);
    }
    return known;
  }

  private Placed write(Photo photo, String name) throws IOException {
    var treatment = plan.treat(photo, sizes.of(photo));
    var inks = makeready.photoInks().filter(_ -> photo.colour() == Photo.Colour.RGB);
    boolean stored = photo.format() == Photo.Format.JPEG && inks.isEmpty();
    return switch (treatment) {
      case Treatment.AsStored() ->
          stored
              ? new Placed(name, jpeg(Files.readAllBytes(photo.file())), photo.turn(), false)
              : pixels(PixelReader.read(photo, photo.width(), photo.height()), inks, name);
      case Treatment.Resampled(int width, int height, int quality) -> {
        if (inks.isEmpty() && photo.format() == Photo.Format.JPEG) {
          yield new Placed(name, jpeg(darkroom.jpeg(photo, width, height, quality)), 1, false);
        }
        var pixels = PixelReader.read(photo, width, height);
        yield inks.isEmpty() && pixels.opacity().isEmpty()
            ? new Placed(name, jpeg(PixelWriter.jpeg(pixels, quality)), 1, false)
            : pixels(pixels, inks, name);
      }
      case Treatment.Lossless(int width, int height) ->
          pixels(PixelReader.read(photo, width, height), inks, name);
      case Treatment.Blank() -> new Placed(name, blank(photo), photo.turn(), false);
    };
  }

  /// All that a photo brings along but its pixels.
  private PdfIndirectReference blank(Photo photo) throws IOException {
    var profile =
        photo.format() == Photo.Format.JPEG && photo.colour() != Photo.Colour.CMYK
            ? JpegSegments.of(Files.readAllBytes(photo.file())).profile()
            : Optional.<byte[]>empty();
    int channels = photo.colour() == Photo.Colour.GREY ? 1 : 3;
    var image = new PdfStream(new byte[0]);
    describe(image, photo.width(), photo.height(), makeready.photoSpace(channels, profile));
    image.put(PdfName.FILTER, PdfName.DCTDECODE);
    return file.add(image);
  }

  /// Bytes of a JPEG as they are: nothing is decoded, nothing lost.
  private PdfIndirectReference jpeg(byte[] bytes) {
    var segments = JpegSegments.of(bytes);
    var image = new PdfStream(bytes);
    describe(
        image,
        segments.width(),
        segments.height(),
        makeready.photoSpace(segments.channels(), segments.profile()));
    image.put(PdfName.FILTER, PdfName.DCTDECODE);
    if (segments.channels() == 4 && segments.adobe()) {
      image.put(PdfName.DECODE, new PdfLiteral(INVERTED_INKS));
    }
    return file.add(image);
  }

  /// Pixels without loss, as a drawing or a picture with clear parts needs them.
  private Placed pixels(Pixels read, Optional<PhotoInks> inks, String name) {
    var pixels = inks.map(to -> PixelWriter.inks(read, to.profile(), to.limit())).orElse(read);
    var image = new PdfStream(pixels.samples());
    describe(
        image,
        pixels.width(),
        pixels.height(),
        makeready.photoSpace(pixels.channels(), Optional.empty()));
    pixels
        .opacity()
        .ifPresent(opacity -> {
          var mask = new PdfStream(opacity);
          describe(mask, pixels.width(), pixels.height(), PdfName.DEVICEGRAY);
          image.put(PdfName.SMASK, file.addPixels(mask));
        });
    return new Placed(name, file.addPixels(image), 1, pixels.opacity().isPresent());
  }

  private static void describe(PdfStream image, int width, int height, PdfObject space) {
    image.put(PdfName.TYPE, PdfName.XOBJECT);
    image.put(PdfName.SUBTYPE, PdfName.IMAGE);
    image.put(PdfName.WIDTH, new PdfNumber(width));
    image.put(PdfName.HEIGHT, new PdfNumber(height));
    image.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
    image.put(PdfName.COLORSPACE, space);
  }
}
