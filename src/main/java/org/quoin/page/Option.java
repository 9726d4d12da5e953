package org.quoin.page;

import org.quoin.geometry.Length;

/// One size an insert may have.
///
/// @param span how many columns it takes
/// @param rows it takes, caption and all, without the blank row that parts it from text
/// @param width of the picture or box itself, less than its columns' when text runs beside it
/// @param body height of the picture or box, from the first row's hanging line
/// @param words the caption, or the text within, set to its width
/// @param crop how much is cut away, in thousandths of the side that is cut
/// @param cost of this size by itself
record Option(int span, int rows, Length width, Length body, SetStack words, int crop, long cost) {
  boolean narrow(Grid grid) {
    return width.compareTo(grid.width(span)) < 0;
  }
}
