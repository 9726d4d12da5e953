package org.quoin.furniture;

import org.quoin.geometry.Length;
import org.quoin.geometry.Rect;
import org.quoin.line.Line;
import org.quoin.page.Jumped;
import org.quoin.style.Ink;

/// “Continued on page 7” with an arrow to there, or “Continued from page 4” with one back; counted
/// from the page's origin.
///
/// @param onward whether the story breaks off here
/// @param x where the words' measure begins
/// @param arrow the box that the arrow fills
/// @param leftwards whether the arrow points to the left
public record JumpLine(
    Jumped jump,
    boolean onward,
    Length x,
    Length baseline,
    Line words,
    Rect arrow,
    boolean leftwards,
    Ink ink) {}
