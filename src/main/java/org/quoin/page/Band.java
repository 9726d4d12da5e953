package org.quoin.page;

/// Rows `top` to before `bottom` of a page, all columns wide: where a piece stands.
///
/// @param page its number in the issue
record Band(int page, int top, int bottom) {
  int rows() {
    return bottom - top;
  }

  Band moved(int pages) {
    return new Band(page + pages, top, bottom);
  }
}
