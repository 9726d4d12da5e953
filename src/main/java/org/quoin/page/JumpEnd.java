package org.quoin.page;

import org.quoin.geometry.Length;
import org.quoin.style.Ink;

/// A row kept for a jump line, counted from the page's origin.
///
/// @param onward whether the story breaks off here; else it goes on under the line
/// @param ink of the section that it stands in
public record JumpEnd(
    Jumped jump, boolean onward, Length x, Length baseline, Length width, Ink ink) {}
