package org.quoin.preflight;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.quoin.picture.Photo;
import org.quoin.picture.Pixels;

/// What a page of a finished file looks like.
public final class PagePicture {
  private PagePicture() {}

  /// @param page from 1
  /// @param width of the picture in pixels
  /// @throws IOException when the bytes cannot be read as a PDF
  public static Pixels of(byte[] pdf, int page, int width) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      float wide = document.getPage(page - 1).getCropBox().getWidth();
      return pixels(new PDFRenderer(document).renderImage(page - 1, width / wide, ImageType.RGB));
    }
  }

  private static Pixels pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var samples = new byte[3 * width * height];
    int at = 0;
    for (int rgb : image.getRGB(0, 0, width, height, null, 0, width)) {
      samples[at++] = (byte) (rgb >> 16);
      samples[at++] = (byte) (rgb >> 8);
      samples[at++] = (byte) rgb;
    }
    return new Pixels(width, height, Photo.Colour.RGB, samples, Optional.empty());
  }
}
