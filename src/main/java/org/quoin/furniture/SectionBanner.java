package org.quoin.furniture;

import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.style.Ink;

/// The mark at a page's edge with its section's name: down the outer side, turned by a quarter, or
/// across the top.
///
/// @param area from the trim's corner; it runs into the bleed
/// @param start of the label's baseline, from the trim's corner
public record SectionBanner(Rect area, Ink ink, Line label, Point start, Reading reading) {
  /// Which way the label runs.
  public enum Reading {
    /// On left pages.
    UPWARDS,
    /// On right pages.
    DOWNWARDS,
    /// As the text does.
    ALONG
  }
}
