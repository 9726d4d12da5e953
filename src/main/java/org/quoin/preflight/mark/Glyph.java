package org.quoin.preflight.mark;

import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/// A glyph of a font, in the font's units.
///
/// @param bounds round its outline; empty for a space
/// @param share of its bounds that the outline encloses, from 0 to 1
record Glyph(GeneralPath outline, Rectangle2D bounds, double share) {
  /// How far a straight line may be off its curve: a fiftieth of the glyph's height.
  private static final double FLATNESS = 0.02;

  static Glyph of(GeneralPath outline) {
    var bounds = outline.getBounds2D();
    double box = bounds.getWidth() * bounds.getHeight();
    return new Glyph(
        outline, bounds, box > 0 ? Math.clamp(area(outline, bounds) / box, 0.0, 1.0) : 0);
  }

  boolean isBlank() {
    return outline.getCurrentPoint() == null;
  }

  /// Its box on the page; a space lies where it starts.
  Rectangle2D bounds(AffineTransform placed) {
    if (isBlank()) {
      return new Rectangle2D.Double(placed.getTranslateX(), placed.getTranslateY(), 0, 0);
    }
    return placed.createTransformedShape(bounds).getBounds2D();
  }

  /// By the surveyor's formula; holes run the other way round and count less.
  private static double area(GeneralPath outline, Rectangle2D bounds) {
    double twice = 0;
    var at = new double[6];
    double x = 0;
    double y = 0;
    double beginX = 0;
    double beginY = 0;
    var lines =
        new FlatteningPathIterator(outline.getPathIterator(null), bounds.getHeight() * FLATNESS);
    for (; !lines.isDone(); lines.next()) {
      switch (lines.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          beginX = at[0];
          beginY = at[1];
        }
        case PathIterator.SEG_CLOSE -> {
          twice += x * beginY - beginX * y;
          at[0] = beginX;
          at[1] = beginY;
        }
        default -> twice += x * at[1] - at[0] * y;
      }
      x = at[0];
      y = at[1];
    }
    return Math.abs(twice) / 2;
  }
}
