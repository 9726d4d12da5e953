/// Lengths, points and boxes of a page, all in whole millipoints.
///
/// Nothing here knows what is measured. The origin of a page is the top left corner of its trim
/// box; `x` grows to the right and `y` downwards.
package org.quoin.geometry;
