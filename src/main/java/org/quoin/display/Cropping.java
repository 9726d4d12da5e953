package org.quoin.display;

import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.issue.Figure;
import org.quoin.picture.Image;

/// Fits pictures to frames.
final class Cropping {
  private static final long WHOLE = 10_000;

  private Cropping() {}

  /// The part of a photo that fills a frame of other proportions, as near round the focus as the
  /// photo's edges allow.
  static Mark.Crop fill(Image image, Rect frame, Figure.Focus focus) {
    long wide = (long) image.width() * frame.height().millipoints();
    long high = (long) image.height() * frame.width().millipoints();
    if (wide > high) {
      long share = WHOLE * high / wide;
      return new Mark.Crop(from(focus.x(), share), 0, (int) share, (int) WHOLE);
    }
    long share = WHOLE * wide / high;
    return new Mark.Crop(0, from(focus.y(), share), (int) WHOLE, (int) share);
  }

  private static int from(int focus, long share) {
    return (int) Math.clamp(focus * WHOLE / 1000 - share / 2, 0, WHOLE - share);
  }

  /// The largest box of the image's own proportions in the middle of the frame.
  static Rect fit(Image image, Rect frame) {
    var width = frame.width();
    var height = width.times(image.height(), image.width());
    if (height.compareTo(frame.height()) > 0) {
      height = frame.height();
      width = height.times(image.width(), image.height());
    }
    Length x = frame.x().plus(frame.width().minus(width).half());
    Length y = frame.y().plus(frame.height().minus(height).half());
    return new Rect(x, y, width, height);
  }
}
