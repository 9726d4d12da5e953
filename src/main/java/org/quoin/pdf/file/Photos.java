package org.quoin.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.quoin.picture.Photo;

/// The photos of a file, each written once however often it is shown.
final class Photos {
  /// Stored as sums of light; an ink's share of 1 is written as 0 (Adobe technical note 5116, 18).
  private static final String INVERTED_INKS = "[1 0 1 0 1 0 1 0]";

  private final PdfFile file;
  private final Makeready makeready;
  private final Map<String, Placed> placed = new HashMap<>();

  /// @param name by which resources call it
  record Placed(String name, PdfIndirectReference at) {}

  Photos(PdfFile file, Makeready makeready) {
    this.file = file;
    this.makeready = makeready;
  }

  Placed place(Photo photo) {
    var known = placed.get(photo.hash());
    if (known == null) {
      known = new Placed("I" + (placed.size() + 1), write(photo));
      placed.put(photo.hash(), known);
    }
    return known;
  }

  private PdfIndirectReference write(Photo photo) {
    return switch (photo.format()) {
      case JPEG -> jpeg(photo);
      case PNG -> throw new UnsupportedOperationException("PNG");
    };
  }

  /// The file's bytes as they are: nothing is decoded, nothing lost.
  private PdfIndirectReference jpeg(Photo photo) {
    try {
      var bytes = Files.readAllBytes(photo.file());
      var segments = JpegSegments.of(bytes);
      var image = new PdfStream(bytes);
      image.put(PdfName.TYPE, PdfName.XOBJECT);
      image.put(PdfName.SUBTYPE, PdfName.IMAGE);
      image.put(PdfName.WIDTH, new PdfNumber(segments.width()));
      image.put(PdfName.HEIGHT, new PdfNumber(segments.height()));
      image.put(PdfName.BITSPERCOMPONENT, new PdfNumber(8));
      image.put(PdfName.FILTER, PdfName.DCTDECODE);
      image.put(PdfName.COLORSPACE, makeready.photoSpace(segments));
      if (segments.channels() == 4 && segments.adobe()) {
        image.put(PdfName.DECODE, new PdfLiteral(INVERTED_INKS));
      }
      return file.add(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
