package org.quoin.style;

import org.quoin.geometry.Length;

/// The section's band down the page's outer side.
///
/// @param width of the band within the trim; it runs on into the bleed
/// @param labelFrom from the top of the trim to where the label begins, read along the page
public record BannerStyle(Length width, Length labelFrom) {}
