package org.quoin.pdf.file;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.quoin.picture.Artwork;

/// The drawings of a file, each written once as a form that pages show at their sizes.
final class Drawings {
  private final PdfFile file;
  private final Makeready makeready;
  private final Map<String, Placed> placed = new HashMap<>();

  /// @param name by which resources call it
  /// @param transparent whether something in it lets the ground shine through
  record Placed(String name, PdfIndirectReference at, boolean transparent) {}

  Drawings(PdfFile file, Makeready makeready) {
    this.file = file;
    this.makeready = makeready;
  }

  Placed place(Artwork artwork) {
    var known = placed.get(artwork.hash());
    if (known == null) {
      boolean transparent = artwork.fills().stream().anyMatch(fill -> fill.opacity() < 1000);
      known = new Placed("D" + (placed.size() + 1), write(artwork), transparent);
      placed.put(artwork.hash(), known);
    }
    return known;
  }

  private PdfIndirectReference write(Artwork artwork) {
    var content = new ContentStream();
    var resources = new PdfDictionary();
    for (var fill : artwork.fills()) {
      var paint = makeready.paint(fill.rgb());
      paint
          .space()
          .ifPresent(space -> Sheet.named(resources, PdfName.COLORSPACE, space.name(), space.at()));
      content.fill(paint.operators());
      var opacity = "A" + fill.opacity();
      Sheet.named(resources, PdfName.EXTGSTATE, opacity, opacity(fill.opacity()));
      content.graphics(opacity);
      Outlines.fill(content, fill.outline(), 0, artwork.height());
    }
    var form = new PdfStream(content.bytes());
    form.put(PdfName.TYPE, PdfName.XOBJECT);
    form.put(PdfName.SUBTYPE, PdfName.FORM);
    form.put(
        PdfName.BBOX,
        new PdfLiteral(
            "[0 0 " + Decimal.of(artwork.width()) + ' ' + Decimal.of(artwork.height()) + ']'));
    form.put(PdfName.RESOURCES, resources);
    return file.addDeflated(form);
  }

  private static PdfDictionary opacity(int thousandths) {
    var state = new PdfDictionary(PdfName.EXTGSTATE);
    state.put(PdfName.ca, new PdfLiteral(Decimal.of(thousandths)));
    return state;
  }
}
