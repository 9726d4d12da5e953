package org.quoin.pdf.file;

/// What is done to a photo on its way into a file.
public sealed interface Treatment {
  /// Its bytes go in as they are, if a PDF can hold them.
  record AsStored() implements Treatment {}

  /// It is decoded, scaled down and written as JPEG.
  ///
  /// @param width the most pixels, upright
  /// @param height the same
  /// @param quality in percent
  record Resampled(int width, int height, int quality) implements Treatment {}
}
