package org.quoin.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes photos: upright, in sRGB or grey, and no larger than asked for.
public final class PixelReader {
  /// The decoder may skip pixels only while two are left for the mean of every pixel wanted;
  /// skipping further would let fine patterns shimmer.
  private static final int SPARE = 2;

  private PixelReader() {}

  /// @param width the most pixels wanted, upright; a smaller photo stays as it is
  /// @param height the same
  /// @throws UnreadablePhoto when the file cannot be decoded
  public static Pixels read(Photo photo, int width, int height) throws IOException {
    try {
      return scaled(photo, width, height);
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // Decoders meet broken files with exceptions of every kind; they all mean the same.
      throw new UnreadablePhoto(photo.file(), e);
    }
  }

  /// Pixels of a JPEG that Quoin wrote itself.
  static Pixels ofJpeg(byte[] jpeg, boolean grey) throws IOException {
    return samples(
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))), grey);
  }

  private static Pixels scaled(Photo photo, int width, int height) throws IOException {
    var image = standard(decode(photo, width, height));
    boolean grey = photo.colour() == Photo.Colour.GREY && image.getRaster().getNumBands() < 3;
    var stored = samples(image, grey);
    var upright = Turns.upright(stored, photo.turn());
    return upright.width() <= width && upright.height() <= height
        ? upright
        : Sharpening.of(
            AreaScale.to(
                upright, Math.min(width, upright.width()), Math.min(height, upright.height())));
  }

  private static BufferedImage decode(Photo photo, int width, int height) throws IOException {
    try (var in = ImageIO.createImageInputStream(photo.file().toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException(photo.file() + " cannot be decoded");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        ImageReadParam wanted = reader.getDefaultReadParam();
        int step = Math.min(photo.width() / width, photo.height() / height) / SPARE;
        if (step > 1) {
          wanted.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, wanted);
      } finally {
        reader.dispose();
      }
    }
  }

  /// Brings a photo with another profile to sRGB; grey and palettes stay.
  private static BufferedImage standard(BufferedImage image) {
    var space = image.getColorModel().getColorSpace();
    if (space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY) {
      return image;
    }
    int kind =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var converted = new BufferedImage(image.getWidth(), image.getHeight(), kind);
    return new ColorConvertOp(null).filter(image, converted);
  }

  /// Whether the raster holds red, green and blue of sRGB, a byte each: then asking Java for
  /// colours pixel by pixel, ten times as slow, gives the same.
  private static boolean isPlain(BufferedImage image) {
    var model = image.getColorModel();
    return image.getRaster().getNumBands() == 3
        && !model.hasAlpha()
        && model.getColorSpace().isCS_sRGB()
        && Arrays.stream(image.getSampleModel().getSampleSize()).allMatch(bits -> bits == 8);
  }

  private static Pixels plain(BufferedImage image, byte[] samples) {
    var row = new int[3 * image.getWidth()];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int sample : image.getRaster().getPixels(0, y, image.getWidth(), 1, row)) {
        samples[at++] = (byte) sample;
      }
    }
    return new Pixels(
        image.getWidth(), image.getHeight(), Photo.Colour.RGB, samples, Optional.empty());
  }

  private static Pixels samples(BufferedImage image, boolean grey) {
    int width = image.getWidth();
    int height = image.getHeight();
    int channels = grey ? 1 : 3;
    var samples = new byte[Math.multiplyExact(Math.multiplyExact(width, height), channels)];
    var opacity = image.getColorModel().hasAlpha() ? new byte[width * height] : null;
    if (isPlain(image) && channels == 3) {
      return plain(image, samples);
    }
    var row = new int[width];
    boolean clear = false;
    int at = 0;
    for (int y = 0; y < height; y++) {
      if (grey && opacity == null && image.getSampleModel().getSampleSize(0) == 8) {
        // Straight from the raster: by colour, Java would take grey for linear light.
        image.getRaster().getSamples(0, y, width, 1, 0, row);
        for (int x = 0; x < width; x++) {
          samples[at++] = (byte) row[x];
        }
        continue;
      }
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        for (int channel = 0; channel < channels; channel++) {
          samples[at++] = (byte) (row[x] >> 16 - 8 * channel);
        }
        if (opacity != null) {
          opacity[y * width + x] = (byte) (row[x] >>> 24);
          clear |= row[x] >>> 24 != 255;
        }
      }
    }
    return new Pixels(
        width,
        height,
        grey ? Photo.Colour.GREY : Photo.Colour.RGB,
        samples,
        clear ? Optional.of(opacity) : Optional.empty());
  }
}
