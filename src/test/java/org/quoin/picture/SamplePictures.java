package org.quoin.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Small pictures for the tests, made on the spot.
public final class SamplePictures {
  private SamplePictures() {}

  /// A soft slope of light with some marks on it, the same for the same seed.
  public static BufferedImage scene(int width, int height, long seed) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(seed);
    var pen = picture.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(0x24476B), width, height, new Color(0xE8C48A)));
    pen.fillRect(0, 0, width, height);
    for (int i = 0; i < 60; i++) {
      pen.setColor(new Color(random.nextInt(0x1000000)));
      int size = 2 + random.nextInt(Math.max(3, width / 6));
      pen.fillOval(random.nextInt(width), random.nextInt(height), size, size);
    }
    return picture;
  }

  static Pixels pixels(BufferedImage picture) {
    var samples = new byte[picture.getWidth() * picture.getHeight() * 3];
    for (int i = 0; i < samples.length; i += 3) {
      int rgb = picture.getRGB(i / 3 % picture.getWidth(), i / 3 / picture.getWidth());
      samples[i] = (byte) (rgb >> 16);
      samples[i + 1] = (byte) (rgb >> 8);
      samples[i + 2] = (byte) rgb;
    }
    return new Pixels(
        picture.getWidth(), picture.getHeight(), Photo.Colour.RGB, samples, Optional.empty());
  }

  public static byte[] jpeg(BufferedImage picture, boolean progressive) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      var setting = writer.getDefaultWriteParam();
      setting.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      setting.setCompressionQuality(0.9f);
      setting.setProgressiveMode(
          progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.write(null, new IIOImage(picture, null, null), setting);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  public static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  /// The JPEG with an EXIF segment that says how it was held, right after the start marker.
  public static byte[] turned(byte[] jpeg, int turn) {
    byte[] exif = {
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) turn,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return segment(jpeg, 0xE1, exif);
  }

  public static byte[] segment(byte[] jpeg, int marker, byte[] body) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.write(0xFF);
    bytes.write(marker);
    bytes.write((body.length + 2) >> 8);
    bytes.write((body.length + 2) & 0xFF);
    bytes.writeBytes(body);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  /// The index of the frame header's length field, after its marker.
  public static int frame(byte[] jpeg) {
    for (int i = 2; i < jpeg.length; i++) {
      int code = jpeg[i + 1] & 0xFF;
      if (jpeg[i] == (byte) 0xFF && (code == 0xC0 || code == 0xC1 || code == 0xC2)) {
        return i + 2;
      }
    }
    throw new IllegalArgumentException("no frame");
  }

  /// The PNG with all its checksums made right again.
  public static byte[] summed(byte[] png) {
    var buffer = java.nio.ByteBuffer.wrap(png);
    for (int at = 8; at + 12 <= png.length; at += 12 + buffer.getInt(at)) {
      var sum = new java.util.zip.CRC32();
      int count = 4 + buffer.getInt(at);
      sum.update(png, at + 4, count);
      buffer.putInt(at + 4 + count, (int) sum.getValue());
    }
    return png;
  }
}
