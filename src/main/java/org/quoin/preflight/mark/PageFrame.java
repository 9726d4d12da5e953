package org.quoin.preflight.mark;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;

/// A page's boxes in its own coordinates, y upwards, and the way from them to places as they are
/// told: in points from the trim's top left corner, y downwards.
///
/// @param number from 1
/// @param media the sheet
/// @param bleed equals the trim where the page names none
/// @param trim the art box where the page names no trim, else the crop box
/// @param trimmed whether the page says where it is trimmed; if not, the knife's edge is a guess
/// @param unit points to one unit of the page's coordinates
public record PageFrame(
    int number,
    Rectangle2D media,
    Rectangle2D bleed,
    Rectangle2D trim,
    boolean trimmed,
    double unit) {
  private static final double MILLIMETRE = 72 / 25.4;

  /// Boxes of a page, whatever the file has forgotten to say.
  public static PageFrame of(PDPage page, int number) {
    var media = area(page.getMediaBox());
    var named = box(page, COSName.TRIM_BOX).or(() -> box(page, COSName.ART_BOX));
    var trim = within(named.orElseGet(() -> area(page.getCropBox())), media);
    var bleed = within(box(page, COSName.BLEED_BOX).orElse(trim), media);
    return new PageFrame(number, media, bleed, trim, named.isPresent(), unit(page));
  }

  /// A box that the page itself names; trim, bleed and art boxes are not inherited.
  public static Optional<Rectangle2D> box(PDPage page, COSName name) {
    return page.getCOSObject().getDictionaryObject(name) instanceof COSArray array
            && array.size() == 4
            && array.toCOSNumberFloatList().stream().noneMatch(Objects::isNull)
        ? Optional.of(area(new PDRectangle(array)))
        : Optional.empty();
  }

  private static double unit(PDPage page) {
    return switch (page.getCOSObject().getDictionaryObject(COSName.USER_UNIT)) {
      case COSInteger whole when whole.intValue() > 0 -> whole.intValue();
      case COSFloat number when number.floatValue() > 0 -> number.floatValue();
      case null, default -> 1;
    };
  }

  private static Rectangle2D area(PDRectangle box) {
    return new Rectangle2D.Double(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  private static Rectangle2D within(Rectangle2D box, Rectangle2D media) {
    var shared = box.createIntersection(media);
    return shared.getWidth() > 0 && shared.getHeight() > 0 ? shared : media;
  }

  /// As a finding tells it.
  public Optional<Rect> place(Rectangle2D area) {
    return Optional.of(
        new Rect(
            length(area.getMinX() - trim.getMinX()),
            length(trim.getMaxY() - area.getMaxY()),
            length(area.getWidth()),
            length(area.getHeight())));
  }

  private Length length(double units) {
    return new Length((int) Math.round(Math.clamp(units * unit, -1e6, 1e6) * 1000));
  }

  public double points(double units) {
    return units * unit;
  }

  public double millimetres(double units) {
    return units * unit / MILLIMETRE;
  }

  /// The trim and `millimetres` round it.
  public Rectangle2D trimAndRound(double millimetres) {
    double by = millimetres * MILLIMETRE / unit;
    return new Rectangle2D.Double(
        trim.getMinX() - by,
        trim.getMinY() - by,
        trim.getWidth() + 2 * by,
        trim.getHeight() + 2 * by);
  }
}
