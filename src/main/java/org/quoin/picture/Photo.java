package org.quoin.picture;

import java.nio.file.Path;

/// A picture made of pixels, as its file's header tells it.
///
/// @param width in pixels, after turning it upright
/// @param height in pixels, after turning it upright
/// @param turn how its stored pixels must be turned to stand upright (EXIF orientation, 1 to 8)
/// @param hash of the file's bytes (SHA-256, hexadecimal): equal photos are pressed once
public record Photo(
    Path file, Format format, int width, int height, int turn, Colour colour, String hash)
    implements Image {
  public enum Format {
    JPEG,
    PNG
  }

  public enum Colour {
    GREY,
    RGB,
    CMYK
  }
}
