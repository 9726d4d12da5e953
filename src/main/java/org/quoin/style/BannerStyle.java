package org.quoin.style;

import org.quoin.geometry.Length;

/// The mark at a page's edge that names its section.
///
/// @param width of it within the trim; it runs on into the bleed
/// @param labelFrom from the top of the trim to where the label begins, read along the page
public record BannerStyle(Shape shape, Place place, Length width, Length labelFrom) {
  /// What carries the label.
  public enum Shape {
    /// A band of the section's colour along the whole edge.
    BAND,
    /// A block of it, as long as its label.
    TAB,
    /// A line of it along the whole edge, with the label beside it in the same colour.
    LINE
  }

  /// At which edge.
  public enum Place {
    OUTER,
    TOP
  }
}
