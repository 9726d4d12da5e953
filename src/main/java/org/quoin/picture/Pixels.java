package org.quoin.picture;

import java.util.Optional;

/// A photo's pixels, upright, row by row from the top, eight bits a channel.
///
/// @param colour grey, sRGB or process inks
/// @param samples one byte a channel and pixel, channels side by side
/// @param opacity one byte a pixel, 255 where nothing shines through; empty when nothing does
///   anywhere
public record Pixels(
    int width, int height, Photo.Colour colour, byte[] samples, Optional<byte[]> opacity) {
  /// Bytes a pixel takes in `samples`.
  public int channels() {
    return channels(colour);
  }

  static int channels(Photo.Colour colour) {
    return switch (colour) {
      case GREY -> 1;
      case RGB -> 3;
      case CMYK -> 4;
    };
  }
}
