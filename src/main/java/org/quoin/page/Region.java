package org.quoin.page;

/// Rows of a page that one piece of a section takes.
///
/// @param section its number in the issue, counted from 0
/// @param piece id of the piece
/// @param top row, from 0
/// @param bottom the row after the last
/// @param starts whether the piece begins here
public record Region(int section, String piece, int top, int bottom, boolean starts) {}
