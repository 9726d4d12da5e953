package org.quoin.pdf.file;

/// What is done to a photo on its way into a file.
public sealed interface Treatment {
  /// Its bytes go in as they are, if a PDF can hold them.
  record AsStored() implements Treatment {}

  /// It is decoded, scaled down and written as JPEG; one with clear parts, which JPEG does not
  /// know, without loss.
  ///
  /// @param width the most pixels, upright
  /// @param height the same
  /// @param quality in percent
  record Resampled(int width, int height, int quality) implements Treatment {}

  /// It is decoded, scaled down and written without loss, as a drawing or a screenshot needs it.
  ///
  /// @param width the most pixels, upright
  /// @param height the same
  record Lossless(int width, int height) implements Treatment {}

  /// Nothing is written in its place, so that the rest of the file can be weighed.
  record Blank() implements Treatment {}
}
