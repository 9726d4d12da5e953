package org.quoin.page;

/// Rows `top` to before `bottom` of a page, all columns wide: where a piece stands.
///
/// @param page its number in the issue
/// @param air blank rows that a story's head has under it beyond the usual, to fill the page
record Band(int page, int top, int bottom, int air) {
  Band(int page, int top, int bottom) {
    this(page, top, bottom, 0);
  }

  int rows() {
    return bottom - top;
  }

  Band moved(int pages) {
    return new Band(page + pages, top, bottom, air);
  }
}
