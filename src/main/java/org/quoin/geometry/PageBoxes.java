package org.quoin.geometry;

/// The boxes that a PDF page names: the sheet (media) holds the bleed, the bleed holds the trim.
///
/// All three are given from the top left corner of the trim, so the trim starts at the origin and
/// the others at negative places.
public record PageBoxes(Rect media, Rect bleed, Rect trim) {
  public PageBoxes {
    if (!media.contains(bleed) || !bleed.contains(trim)) {
      throw new IllegalArgumentException(
          "boxes do not nest: " + media + ", " + bleed + ", " + trim);
    }
  }

  /// A page of `trim` size with `bleed` on all sides and `slug` (room for printer's marks) round
  /// it.
  public static PageBoxes around(Size trim, Length bleed, Length slug) {
    var inner = new Rect(Length.ZERO, Length.ZERO, trim.width(), trim.height());
    var middle = inner.outset(bleed);
    return new PageBoxes(middle.outset(slug), middle, inner);
  }
}
