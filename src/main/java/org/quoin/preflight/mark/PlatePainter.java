package org.quoin.preflight.mark;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.quoin.preflight.plate.ColourSpaces;
import org.quoin.preflight.plate.Inks;
import org.quoin.preflight.plate.PlateGrid;
import org.quoin.preflight.plate.Plates;
import org.quoin.preflight.plate.SampleReader;
import org.quoin.preflight.plate.Samples;

/// Lays the marks of one page on its plates. Large letters of one coat are gathered and laid
/// together, which is many times faster; small ones are laid as tints. A picture whose colours
/// cannot add up to too much ink waits until something comes to lie on it; most are never decoded,
/// which is most of the work.
final class PlatePainter implements Ground {
  /// How far marks must lie over each other to count as doing so, in points. A rule along a photo's
  /// edge only touches it, so that the photo need not be laid: ink that both leave in one square is
  /// no more than the heavier of them has.
  private static final double TOUCH = 0.05;

  /// The least width and height that a part of the page is taken for, in points.
  private static final double LEAST = 0.01;

  /// The box of a capital of 12 points, in square points.
  private static final double SMALL = 100;

  private final ColourSpaces spaces;
  private final Plates plates;
  private final Path2D.Float letters = new Path2D.Float(Path2D.WIND_NON_ZERO);
  private final DoublePredicate heavy;
  private final List<Mark.Picture> waiting = new ArrayList<>();
  private Coat gathered;

  /// @param heavy whether inks that add up to so much, 4 for four solids, are too much
  PlatePainter(ColourSpaces spaces, Rectangle2D area, DoublePredicate heavy) {
    this.spaces = spaces;
    this.heavy = heavy;
    this.plates = new Plates(PlateGrid.over(area));
  }

  void lay(Mark mark) {
    if (mark.coat().repeated()) {
      return;
    }
    layWaiting(mark.visible(), -TOUCH);
    if (mark instanceof Mark.Letter letter && !isSmall(letter)) {
      if (gathered != null && !same(gathered, letter.coat())) {
        flush();
      }
      gathered = letter.coat();
      letters.append(letter.outline(), false);
      return;
    }
    flush();
    switch (mark) {
      case Mark.Letter letter ->
          plates.tint(letter.bounds(), letter.share(), seen(letter.coat()), letter.coat().laying());
      case Mark.Line line -> fill(line.outline(), line.coat());
      case Mark.Fill fill -> fill(fill.outline(), fill.coat());
      case Mark.Picture picture when canWait(picture) -> {
        plates.cover(outline(picture), picture.coat().clip());
        waiting.add(picture);
      }
      case Mark.Picture picture -> picture(picture);
    }
  }

  /// Lays the pictures below a part of the page that have waited. Nothing has been laid on them
  /// since, so they come as in their turn.
  ///
  /// @param beyond how far round the part they are looked for, in points
  private void layWaiting(Rectangle2D area, double beyond) {
    for (var each = waiting.iterator(); each.hasNext(); ) {
      var picture = each.next();
      if (picture.visible().intersects(grown(area, beyond))) {
        each.remove();
        picture(picture);
      }
    }
  }

  /// Of a letter of a dozen squares, its box and the share of it that is ink tell as much as its
  /// outline, for a fortieth of the work.
  private boolean isSmall(Mark.Letter letter) {
    var clip = letter.coat().clip();
    var squares = SMALL / (plates.grid().step() * plates.grid().step());
    return letter.bounds().getWidth() * letter.bounds().getHeight() < squares
        && (clip == null || clip.contains(letter.bounds()));
  }

  private static boolean same(Coat one, Coat other) {
    return one.inks().equals(other.inks())
        && one.laying().equals(other.laying())
        && one.masked() == other.masked()
        && one.clip() == other.clip();
  }

  private void fill(Shape outline, Coat coat) {
    plates.fill(outline, coat.clip(), seen(coat), coat.laying());
  }

  /// Ink under a soft mask is left out: how much of it shows is not known, and a shadow counted
  /// solid would be a false alarm.
  private static Inks seen(Coat coat) {
    return coat.masked() ? Inks.UNKNOWN : coat.inks();
  }

  /// A line has no height, and still lies over what it crosses.
  private static Rectangle2D grown(Rectangle2D area, double beyond) {
    double wide = Math.max(LEAST, area.getWidth() + 2 * beyond);
    double high = Math.max(LEAST, area.getHeight() + 2 * beyond);
    return new Rectangle2D.Double(
        area.getCenterX() - wide / 2, area.getCenterY() - high / 2, wide, high);
  }

  private boolean canWait(Mark.Picture picture) {
    var image = picture.image();
    var coat = picture.coat();
    if (image.isStencil()
        || image.isEmpty()
        || coat.masked()
        || !coat.laying().covers()
        || image instanceof PDImageXObject stored && isMasked(stored)) {
      return false;
    }
    try {
      return !heavy.test(spaces.separating(SampleReader.space(image)).most());
    } catch (IOException | RuntimeException unusable) {
      // A colour space that makes no sense is found out where the picture is laid.
      return false;
    }
  }

  private static boolean isMasked(PDImageXObject image) {
    return image.getCOSObject().containsKey(COSName.SMASK)
        || image.getCOSObject().containsKey(COSName.MASK);
  }

  private void picture(Mark.Picture picture) {
    var coat = picture.coat();
    var image = picture.image();
    var placed = picture.placed();
    int across = plates.grid().samples(picture.width());
    int down = plates.grid().samples(picture.height());
    try {
      if (coat.masked() || image.isEmpty()) {
        unknown(picture);
      } else if (image.isStencil()) {
        plates.stencil(
            SampleReader.read(image, across, down), placed, coat.clip(), seen(coat), coat.laying());
      } else {
        plates.image(
            SampleReader.read(image, across, down),
            spaces.separating(SampleReader.space(image)),
            opacity(image, across, down),
            placed,
            coat.clip(),
            coat.laying());
      }
    } catch (IOException | RuntimeException undecodable) {
      // Its inks cannot be told, only where it lies; decoders throw unchecked faults on bad bytes.
      unknown(picture);
    }
  }

  private void unknown(Mark.Picture picture) {
    var coat = picture.coat();
    plates.fill(outline(picture), coat.clip(), Inks.UNKNOWN, coat.laying());
  }

  private static Shape outline(Mark.Picture picture) {
    return picture.placed().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
  }

  private static Optional<Samples> opacity(PDImage image, int across, int down) throws IOException {
    if (!(image instanceof PDImageXObject stored)) {
      return Optional.empty();
    }
    var soft = stored.getSoftMask();
    if (soft != null) {
      return Optional.of(SampleReader.read(soft, across, down));
    }
    var hard = stored.getMask();
    if (hard == null) {
      return Optional.empty();
    }
    // An explicit mask hides where its sample is 1 (ISO 32000-1, 8.9.6.3).
    var hides = SampleReader.read(hard, across, down);
    var shows = new float[1][hides.values()[0].length];
    for (int i = 0; i < shows[0].length; i++) {
      shows[0][i] = 1 - hides.values()[0][i];
    }
    return Optional.of(new Samples(hides.width(), hides.height(), shows));
  }

  private void flush() {
    if (gathered != null) {
      fill(letters, gathered);
      letters.reset();
      gathered = null;
    }
  }

  /// What lies there but for letters of the coat that is being gathered, which are neighbours.
  @Override
  public Inks below(Rectangle2D area) {
    layWaiting(area, plates.grid().step());
    return plates.mean(area);
  }

  Plates finished() {
    flush();
    return plates;
  }
}
