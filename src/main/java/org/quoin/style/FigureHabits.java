package org.quoin.style;

import org.quoin.geometry.Length;

/// How figures are sized when their editor leaves it open.
///
/// @param crop how much of a photo's height or width may be cut away, in thousandths
/// @param captionGap from the photo's foot to the top of its caption's capitals
/// @param narrow share of a column that a portrait beside running text takes, in thousandths; 0
///   when text never runs round
/// @param coarse photos below this many pixels an inch are told to the editor
public record FigureHabits(int crop, Length captionGap, int narrow, int coarse) {}
