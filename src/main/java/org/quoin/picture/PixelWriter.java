package org.quoin.picture;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Brings pixels into the form that a file keeps: JPEG, or the inks of a printing condition.
public final class PixelWriter {
  private PixelWriter() {}

  /// @param quality in percent, as the JPEG library counts it
  public static byte[] jpeg(Pixels pixels, int quality) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality / 100f);
      writer.write(null, new IIOImage(image(pixels), null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// @param profile of a CMYK printing condition
  /// @param limit what the inks of a pixel may add up to, in percent
  public static Pixels inks(Pixels pixels, byte[] profile, int limit) {
    var space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
    var inks = raster(new byte[4 * pixels.width() * pixels.height()], pixels, 4);
    new ColorConvertOp(image(pixels).getColorModel().getColorSpace(), space, null)
        .filter(image(pixels).getRaster(), inks);
    var samples = ((DataBufferByte) inks.getDataBuffer()).getData();
    thin(samples, limit * 255 / 100);
    return new Pixels(
        pixels.width(), pixels.height(), Photo.Colour.CMYK, samples, pixels.opacity());
  }

  /// Takes the coloured inks back in proportion wherever all four are more than `most`: the hue
  /// stays, and the black that draws the picture too.
  private static void thin(byte[] inks, int most) {
    for (int i = 0; i < inks.length; i += 4) {
      int colours = (inks[i] & 0xFF) + (inks[i + 1] & 0xFF) + (inks[i + 2] & 0xFF);
      int left = Math.max(0, most - (inks[i + 3] & 0xFF));
      if (colours > left) {
        for (int ink = i; ink < i + 3; ink++) {
          inks[ink] = (byte) ((inks[ink] & 0xFF) * left / colours);
        }
      }
    }
  }

  private static BufferedImage image(Pixels pixels) {
    var space =
        ColorSpace.getInstance(
            pixels.colour() == Photo.Colour.GREY ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
    var model =
        new ComponentColorModel(
            space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
    var raster = raster(pixels.samples(), pixels, pixels.channels());
    return new BufferedImage(model, raster, false, null);
  }

  private static WritableRaster raster(byte[] samples, Pixels pixels, int channels) {
    var offsets = new int[channels];
    for (int i = 0; i < channels; i++) {
      offsets[i] = i;
    }
    return Raster.createInterleavedRaster(
        new DataBufferByte(samples, samples.length),
        pixels.width(),
        pixels.height(),
        pixels.width() * channels,
        channels,
        offsets,
        new Point());
  }
}
