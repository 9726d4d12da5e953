package org.quoin.page;

/// What a story that jumped has still to come.
///
/// @param story its id
/// @param placed inserts that stand before the jump
/// @param page on which it broke off, while its section is made up; else [#EARLIER]
record Rest(String story, BreakToken token, int placed, int page) {
  /// On the pages of a section before.
  static final int EARLIER = 0;

  /// For the sections after the one it broke off in.
  Rest gone() {
    return new Rest(story, token, placed, EARLIER);
  }
}
