package org.quoin.page;

/// Rows `top` to before `bottom` of a page, all columns wide: where a story stands.
///
/// @param page counted from 0 within its section
record Band(int page, int top, int bottom) {
  int rows() {
    return bottom - top;
  }
}
