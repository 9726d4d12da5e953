package org.quoin.page;

/// A story's jump as it came out.
///
/// @param story its id
/// @param title the bare words of its headline
/// @param from the page on which it breaks off
/// @param to the page on which it goes on
/// @param lines of text that stand there and after
public record Jumped(String story, String title, int from, int to, int lines) {}
