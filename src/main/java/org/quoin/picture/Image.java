package org.quoin.picture;

/// What a figure or a logo shows: pixels or a drawing. Both know their proportions.
public sealed interface Image permits Photo, Artwork {
  /// In pixels or millipoints; only the proportion to `height` says anything.
  int width();

  int height();

  String hash();
}
