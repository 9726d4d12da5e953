package org.quoin.display;

import java.util.Locale;
import org.quoin.font.GlyphRun;
import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.issue.Target;
import org.quoin.picture.Artwork;
import org.quoin.picture.Outline;
import org.quoin.picture.Photo;
import org.quoin.style.Ink;

/// One thing on a page, at its final place, in the order it is painted.
public sealed interface Mark {
  Tag tag();

  /// Glyphs on a baseline that starts at `origin`.
  record Text(Point origin, Turn turn, GlyphRun glyphs, Ink ink, Locale language, Tag tag)
      implements Mark {}

  /// A filled box; it may run into the bleed.
  record Fill(Rect area, Ink ink, Tag tag) implements Mark {}

  /// A filled outline, its coordinates counted from `origin`.
  record Shape(Point origin, Outline outline, Ink ink, Tag tag) implements Mark {}

  /// The part of a photo that `crop` names, filling `frame`; it may run into the bleed.
  record Picture(Rect frame, Photo photo, Crop crop, Tag tag) implements Mark {}

  /// A drawing fitted into `frame`, whose proportions are the drawing's own.
  record Drawing(Rect frame, Artwork artwork, Tag tag) implements Mark {}

  /// A place that leads somewhere; print leaves it out.
  record Link(Rect area, Target target, Tag tag) implements Mark {}

  /// Which way text runs: left to right, upwards (turned a quarter to the left) or downwards.
  enum Turn {
    NONE,
    UPWARDS,
    DOWNWARDS
  }

  /// A part of an upright photo in ten-thousandths of its width and height.
  record Crop(int x, int y, int width, int height) {
    public static final Crop WHOLE = new Crop(0, 0, 10_000, 10_000);
  }
}
