package org.quoin.picture;

import java.util.List;

/// A drawing made of filled outlines, as an SVG logo is once it is read: strokes are already turned
/// into outlines and text into glyph shapes. Its units are millipoints of its natural size.
public record Artwork(int width, int height, List<Fill> fills, String hash) implements Image {
  public Artwork {
    fills = List.copyOf(fills);
  }

  /// One outline in one colour.
  ///
  /// @param rgb `0xRRGGBB`
  /// @param opacity in thousandths
  public record Fill(Outline outline, int rgb, int opacity) {}
}
