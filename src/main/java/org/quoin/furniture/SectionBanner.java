package org.quoin.furniture;

import org.quoin.geometry.Point;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.style.Ink;

/// The band down the page's outer side with its section's name, turned by a quarter: reading
/// upwards on left pages and downwards on right ones.
///
/// @param area from the trim's corner; it runs into the bleed
/// @param start of the label's baseline, from the trim's corner
public record SectionBanner(Rect area, Ink ink, Line label, Point start, boolean upwards) {}
