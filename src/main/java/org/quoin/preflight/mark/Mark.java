package org.quoin.preflight.mark;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// One thing that a page paints, in the page's coordinates.
public sealed interface Mark {
  /// Round all of it, whether it shows or not.
  Rectangle2D bounds();

  Coat coat();

  /// What of it shows through its clip; empty when nothing does.
  default Rectangle2D visible() {
    var clip = coat().clip();
    return clip == null ? bounds() : bounds().createIntersection(clip.getBounds2D());
  }

  /// Whether its box shows within a part of the page, though perhaps nothing of itself.
  default boolean shows(Rectangle2D part) {
    var seen = visible();
    return Math.min(seen.getMaxX(), part.getMaxX()) >= Math.max(seen.getMinX(), part.getMinX())
        && Math.min(seen.getMaxY(), part.getMaxY()) >= Math.max(seen.getMinY(), part.getMinY());
  }

  /// Whether any of itself shows within a part of the page: crop marks in one path lie round a page
  /// and not on it.
  default boolean touches(Rectangle2D part) {
    if (!shows(part)) {
      return false;
    }
    var seen = visible().createIntersection(part);
    return switch (this) {
      case Letter letter -> letter.outline().intersects(seen);
      case Line line -> line.outline().intersects(seen);
      case Fill fill -> fill.outline().intersects(seen);
      case Picture _ -> true;
    };
  }

  /// A glyph.
  ///
  /// @param size of its font as it is seen, in units of the page
  /// @param placed puts the glyph where it stands
  /// @param pen that draws its outline; empty where it is filled
  record Letter(
      PDFont font,
      double size,
      Glyph glyph,
      AffineTransform placed,
      Optional<BasicStroke> pen,
      Rectangle2D bounds,
      Coat coat)
      implements Mark {
    Shape outline() {
      var filled = placed.createTransformedShape(glyph.outline());
      return pen.isPresent() ? pen.get().createStrokedShape(filled) : filled;
    }

    /// How much of its box it covers, from 0 to 1; all that a drawn one could.
    double share() {
      return pen.isPresent() ? 1 : glyph.share();
    }
  }

  /// A drawn line.
  ///
  /// @param width as it is seen, in units of the page; 0 is the thinnest the device can draw
  record Line(Shape outline, double width, Rectangle2D bounds, Coat coat) implements Mark {}

  /// A filled shape.
  ///
  /// @param rectangle whether it is a plain box, as rules are drawn
  record Fill(Shape outline, boolean rectangle, Rectangle2D bounds, Coat coat) implements Mark {}

  /// An image, or a stencil that its coat's colour is laid through.
  ///
  /// @param placed puts the unit square where the image goes
  record Picture(PDImage image, AffineTransform placed, Rectangle2D bounds, Coat coat)
      implements Mark {
    /// Pixels to an inch the coarser way, when a unit of the page is a point.
    double resolution() {
      return Math.min(image.getWidth() * 72 / width(), image.getHeight() * 72 / height());
    }

    /// Of all of the image, whichever way it is turned.
    double width() {
      return Math.hypot(placed.getScaleX(), placed.getShearY());
    }

    double height() {
      return Math.hypot(placed.getShearX(), placed.getScaleY());
    }
  }
}
