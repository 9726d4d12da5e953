package org.quoin.page;

import org.quoin.geometry.Length;

/// One size an insert may have.
///
/// @param span how many columns it takes
/// @param rows it takes, caption and all, without the blank row that parts it from text
/// @param stance how it shares its columns with caption and text
/// @param width of the picture or box itself
/// @param body height of the picture or box, from the first row's hanging line
/// @param words the caption, or the text within, set to its width
/// @param crop how much is cut away, in thousandths of the side that is cut
/// @param cost of this size by itself
record Option(
    int span,
    int rows,
    Stance stance,
    Length width,
    Length body,
    SetStack words,
    int crop,
    long cost) {

  /// How an insert shares the width of its columns.
  enum Stance {
    /// It takes it all; a caption stands under it.
    FULL,
    /// A picture takes most of it and its caption stands beside its foot.
    CAPTION_BESIDE,
    /// Text runs beside it.
    TEXT_BESIDE
  }

  /// The same size in its place, but `lower` as high: pictures side by side share their foot.
  Option withBody(Length lower) {
    return new Option(span, rows, stance, width, lower, words, crop, cost);
  }
}
