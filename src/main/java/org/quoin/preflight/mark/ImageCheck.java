package org.quoin.preflight.mark;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;

/// Images, at the size they are printed.
final class ImageCheck implements MarkCheck {
  /// Images of so few pixels are tints and ornaments, not pictures (GWG2015).
  private static final int FEW = 16;

  /// Pixels beyond what a press can show do no harm but to the file's size, and to that only where
  /// an image takes more than this of it, in bytes.
  private static final long LIGHT = 2_000_000;

  private final Findings findings;

  ImageCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void see(Mark mark, PageFrame page) {
    if (!(mark instanceof Mark.Picture picture) || !picture.shows(page.trim())) {
      return;
    }
    var image = picture.image();
    if (image instanceof PDInlineImage inline && isLzw(inline)) {
      findings.error(
          Check.LZW,
          page.number(),
          page.place(picture.bounds()),
          "An image within the page is packed with LZW, which PDF/X does not allow.");
    }
    if (image.getWidth() <= FEW || image.getHeight() <= FEW) {
      return;
    }
    double found = picture.resolution() / page.unit();
    var place = page.place(picture.visible());
    if (image.isStencil() || image.getBitsPerComponent() == 1) {
      findings.measured(
          Check.BITMAP_RESOLUTION,
          page.number(),
          place,
          found,
          m ->
              "Line art of %d × %d pixels prints at %s; at least %s are needed."
                  .formatted(image.getWidth(), image.getHeight(), m.value(), m.limit()));
      return;
    }
    findings.measured(
        Check.IMAGE_RESOLUTION,
        page.number(),
        place,
        found,
        m ->
            "An image of %d × %d pixels prints at %s; at least %s are needed. It would do up to %s."
                .formatted(
                    image.getWidth(),
                    image.getHeight(),
                    m.value(),
                    m.limit(),
                    size(picture, page, m.share())));
    if (isLight(image)) {
      return;
    }
    findings.measured(
        Check.IMAGE_TOO_FINE,
        page.number(),
        place,
        found,
        m ->
            "An image of %d × %d pixels prints at %s; more than %s only make the file large."
                .formatted(image.getWidth(), image.getHeight(), m.value(), m.limit()));
  }

  private static boolean isLight(PDImage image) {
    return !(image instanceof PDImageXObject stored)
        || stored.getCOSObject().getLong(COSName.LENGTH) <= LIGHT;
  }

  /// The size at which all of an image would have enough pixels, in whole millimetres.
  private static String size(Mark.Picture picture, PageFrame page, double share) {
    return "%d × %d mm"
        .formatted(
            (int) (page.millimetres(picture.width()) * share),
            (int) (page.millimetres(picture.height()) * share));
  }

  private static boolean isLzw(PDInlineImage image) {
    COSBase filter = image.getCOSObject().getDictionaryObject(COSName.FILTER, COSName.F);
    return switch (filter) {
      case COSName name -> isLzw(name);
      case COSArray array ->
          array.toList().stream().anyMatch(f -> f instanceof COSName n && isLzw(n));
      case null, default -> false;
    };
  }

  private static boolean isLzw(COSName filter) {
    return filter.getName().toUpperCase(Locale.ROOT).startsWith("LZW");
  }
}
