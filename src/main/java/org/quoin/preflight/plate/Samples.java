package org.quoin.preflight.plate;

/// An image at about the resolution of the plates: the mean of each component over blocks of its
/// pixels.
///
/// @param values one array a component, row by row from the top, in the range of the colour space
public record Samples(int width, int height, float[][] values) {
  int index(double across, double down) {
    int x = Math.clamp((int) (across * width), 0, width - 1);
    int y = Math.clamp((int) (down * height), 0, height - 1);
    return y * width + x;
  }
}
