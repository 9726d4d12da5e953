package org.quoin.preflight.standard;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.quoin.preflight.Check;
import org.quoin.preflight.Findings;
import org.quoin.preflight.mark.PageFrame;

/// The boxes of every page, and whether all pages are of one size.
final class PageBoxCheck {
  /// Numbers in a file are rounded: a hundredth of a point is no difference (GWG2015 rounds alike).
  private static final double HAIR = 0.01;

  /// Trimmed sizes that differ by less are the same size: a third of a millimetre.
  private static final double SAME_SIZE = 1;

  private final Findings findings;
  private final List<double[]> sizes = new ArrayList<>();
  private int pages;

  PageBoxCheck(Findings findings) {
    this.findings = findings;
  }

  void see(PDPage page, PageFrame frame) {
    pages++;
    int number = frame.number();
    var trim = PageFrame.box(page, COSName.TRIM_BOX);
    var art = PageFrame.box(page, COSName.ART_BOX);
    if (trim.isEmpty() && art.isEmpty()) {
      error(Check.PAGE_BOXES, number, "The page does not say where it is trimmed.");
    } else if (trim.isPresent() && art.isPresent()) {
      error(Check.PAGE_BOXES, number, "The page has both a trim box and an art box.");
    }
    var inner = trim.or(() -> art);
    var bleed = PageFrame.box(page, COSName.BLEED_BOX);
    var crop = PageFrame.box(page, COSName.CROP_BOX);
    nested(number, bleed, "bleed box", Optional.of(frame.media()), "sheet");
    nested(number, inner, "trim box", Optional.of(frame.media()), "sheet");
    nested(number, inner, "trim box", bleed, "bleed box");
    // A screen may show less than the bleed; it must not hide what will be left after the cut.
    nested(number, inner, "trim box", crop, "crop box");
    if (frame.unit() != 1) {
      error(
          Check.PAGE_SCALE,
          number,
          "The page is to be printed at %s times its size.".formatted(frame.unit()));
    }
    if (frame.trimmed()) {
      size(page, frame);
    }
  }

  private void nested(
      int page,
      Optional<Rectangle2D> inner,
      String innerName,
      Optional<Rectangle2D> outer,
      String outerName) {
    if (inner.isPresent() && outer.isPresent() && !holds(outer.get(), inner.get())) {
      error(
          Check.NESTED_BOXES,
          page,
          "The page's %s reaches beyond its %s.".formatted(innerName, outerName));
    }
  }

  private static boolean holds(Rectangle2D outer, Rectangle2D inner) {
    return outer.getMinX() <= inner.getMinX() + HAIR
        && outer.getMinY() <= inner.getMinY() + HAIR
        && outer.getMaxX() >= inner.getMaxX() - HAIR
        && outer.getMaxY() >= inner.getMaxY() - HAIR;
  }

  private void size(PDPage page, PageFrame frame) {
    boolean turned = page.getRotation() % 180 != 0;
    double width = frame.points(frame.trim().getWidth());
    double height = frame.points(frame.trim().getHeight());
    var size = turned ? new double[] {height, width} : new double[] {width, height};
    sizes.add(size);
    var first = sizes.getFirst();
    if (Math.abs(size[0] - first[0]) > SAME_SIZE || Math.abs(size[1] - first[1]) > SAME_SIZE) {
      findings.warning(
          Check.PAGE_SIZE,
          frame.number(),
          Optional.empty(),
          "The page is %s when trimmed, the first one %s.".formatted(shown(size), shown(first)));
    }
  }

  private static String shown(double[] size) {
    return "%d × %d mm".formatted(Math.round(size[0] * 25.4 / 72), Math.round(size[1] * 25.4 / 72));
  }

  /// After the last page: whether so many can be folded and stitched.
  void finish() {
    if (pages > 2 && pages % 4 != 0) {
      findings.warning(
          Check.PAGE_COUNT,
          0,
          Optional.empty(),
          "The file has %d pages; a stitched booklet has a multiple of four.".formatted(pages));
    }
  }

  private void error(Check check, int page, String sentence) {
    findings.error(check, page, Optional.empty(), sentence);
  }
}
