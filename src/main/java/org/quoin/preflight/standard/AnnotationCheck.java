package org.quoin.preflight.standard;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;
import org.quoin.preflight.mark.PageFrame;

/// Links, notes and the like: they must lie wholly off the bleed, where no press prints.
final class AnnotationCheck {
  /// Kinds that are made for printers.
  private static final Set<String> PRINTERS = Set.of("PrinterMark", "TrapNet");

  private final Findings findings;

  AnnotationCheck(Findings findings) {
    this.findings = findings;
  }

  void see(PDPage page, PageFrame frame) {
    if (!(page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray all)) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary annotation
          && annotation.getDictionaryObject(COSName.RECT) instanceof COSArray box
          && box.size() == 4) {
        see(annotation, box, frame);
      }
    }
  }

  private void see(COSDictionary annotation, COSArray box, PageFrame frame) {
    var kind = annotation.getNameAsString(COSName.SUBTYPE, "without a kind");
    var rectangle = new PDRectangle(box);
    var area =
        new Rectangle2D.Double(
            rectangle.getLowerLeftX(),
            rectangle.getLowerLeftY(),
            rectangle.getWidth(),
            rectangle.getHeight());
    boolean on =
        area.getMaxX() >= frame.bleed().getMinX()
            && area.getMinX() <= frame.bleed().getMaxX()
            && area.getMaxY() >= frame.bleed().getMinY()
            && area.getMinY() <= frame.bleed().getMaxY();
    if (on && !PRINTERS.contains(kind)) {
      findings.error(
          Check.ANNOTATION,
          frame.number(),
          frame.place(area),
          "There is an annotation (%s) on the page.".formatted(kind));
    }
  }
}
