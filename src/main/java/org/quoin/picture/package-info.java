/// Photos and logos: their pixels, orientation and profile, and logos as outlines.
///
/// Reads headers only until pixels are asked for. Knows nothing of pages.
package org.quoin.picture;
