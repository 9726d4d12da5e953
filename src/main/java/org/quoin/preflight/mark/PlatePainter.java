package org.quoin.preflight.mark;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.quoin.preflight.plate.ColourSpaces;
import org.quoin.preflight.plate.Inks;
import org.quoin.preflight.plate.PlateGrid;
import org.quoin.preflight.plate.Plates;
import org.quoin.preflight.plate.SampleReader;
import org.quoin.preflight.plate.Samples;

/// Lays the marks of one page on its plates. Letters of one coat are gathered and laid together,
/// which is many times faster.
final class PlatePainter implements Ground {
  private final ColourSpaces spaces;
  private final Plates plates;
  private final Path2D.Float letters = new Path2D.Float(Path2D.WIND_NON_ZERO);
  private Coat gathered;

  PlatePainter(ColourSpaces spaces, Rectangle2D area) {
    this.spaces = spaces;
    this.plates = new Plates(PlateGrid.over(area));
  }

  void lay(Mark mark) {
    if (mark.coat().repeated()) {
      return;
    }
    if (mark instanceof Mark.Letter letter) {
      if (gathered != null && !same(gathered, letter.coat())) {
        flush();
      }
      gathered = letter.coat();
      letters.append(letter.outline(), false);
      return;
    }
    flush();
    switch (mark) {
      case Mark.Letter _ -> throw new IllegalStateException("letters are gathered");
      case Mark.Line line -> fill(line.outline(), line.coat());
      case Mark.Fill fill -> fill(fill.outline(), fill.coat());
      case Mark.Picture picture -> picture(picture);
    }
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

  private void picture(Mark.Picture picture) {
    var coat = picture.coat();
    var image = picture.image();
    var placed = picture.placed();
    int across = plates.grid().samples(Math.hypot(placed.getScaleX(), placed.getShearY()));
    int down = plates.grid().samples(Math.hypot(placed.getShearX(), placed.getScaleY()));
    try {
      if (coat.masked() || image.isEmpty()) {
        outline(picture);
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
      outline(picture);
    }
  }

  private void outline(Mark.Picture picture) {
    var shape = picture.placed().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
    plates.fill(shape, picture.coat().clip(), Inks.UNKNOWN, picture.coat().laying());
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
    return plates.mean(area);
  }

  Plates finished() {
    flush();
    return plates;
  }
}
