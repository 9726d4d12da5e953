package org.quoin.style;

import org.quoin.geometry.Length;

/// How addresses are shown to those who read on paper and cannot click.
///
/// @param codeFrom letters from which on an address gets a code beside it; 0 when none ever does
/// @param codeSide the smallest side of a code
public record LinkHabits(int codeFrom, Length codeSide) {}
