package org.quoin.geometry;

/// Width and height of something that has no place yet.
public record Size(Length width, Length height) {}
