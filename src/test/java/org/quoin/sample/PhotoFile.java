package org.quoin.sample;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a picture as a camera's JPEG: with its sRGB profile (APP2, ICC.1 annex B.4) and with the
/// EXIF tags an editor looks at (APP1, EXIF 2.32).
final class PhotoFile {
  private static final float QUALITY = 0.88f;
  private static final String ARTIST = "Quoin";
  private static final String RIGHTS = "CC0 1.0, drawn by a program of the Quoin project";

  private PhotoFile() {}

  /// @param taken as EXIF writes it: `2012:05:14 09:30:00`
  /// @param lying whether its pixels are stored turned, with orientation 6 to right them
  static void write(BufferedImage picture, Path file, String taken, boolean lying)
      throws IOException {
    var bytes = encode(lying ? turnedLeft(picture) : picture);
    var out = new ByteArrayOutputStream(bytes.length + 8192);
    out.write(bytes, 0, 2);
    segment(out, 0xE1, exif(taken, lying ? 6 : 1));
    segment(out, 0xE2, profile());
    // The encoder's own JFIF segment goes: EXIF takes its place.
    int rest = (bytes[3] & 0xFF) == 0xE0 ? 4 + ((bytes[4] & 0xFF) << 8 | bytes[5] & 0xFF) : 2;
    out.write(bytes, rest, bytes.length - rest);
    Files.createDirectories(file.getParent());
    Files.write(file, out.toByteArray());
  }

  private static byte[] encode(BufferedImage picture) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      var setting = writer.getDefaultWriteParam();
      setting.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      setting.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), setting);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// Turned a quarter to the left, which orientation 6 turns back.
  private static BufferedImage turnedLeft(BufferedImage picture) {
    var lying =
        new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = lying.createGraphics();
    pen.translate(0, lying.getHeight());
    pen.rotate(-Math.PI / 2);
    pen.drawImage(picture, 0, 0, null);
    return lying;
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
    out.write(0xFF);
    out.write(marker);
    out.write((body.length + 2) >> 8);
    out.write((body.length + 2) & 0xFF);
    out.writeBytes(body);
  }

  private static byte[] profile() {
    var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var body = ByteBuffer.allocate(14 + profile.length);
    body.put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1);
    return body.put(profile).array();
  }

  /// A TIFF directory of four tags, highest byte first, with its texts after it.
  private static byte[] exif(String taken, int orientation) {
    var artist = (ARTIST + "\0").getBytes(StandardCharsets.US_ASCII);
    var rights = (RIGHTS + "\0").getBytes(StandardCharsets.US_ASCII);
    var date = (taken + "\0").getBytes(StandardCharsets.US_ASCII);
    int texts = 8 + 2 + 4 * 12 + 4;
    int own = texts + artist.length + rights.length;
    int dates = own + 2 + 12 + 4;
    var tiff = ByteBuffer.allocate(dates + date.length);
    tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 4);
    tag(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
    tag(tiff, 0x013B, 2, artist.length).putInt(texts);
    tag(tiff, 0x8298, 2, rights.length).putInt(texts + artist.length);
    tag(tiff, 0x8769, 4, 1).putInt(own);
    tiff.putInt(0).put(artist).put(rights).putShort((short) 1);
    tag(tiff, 0x9003, 2, date.length).putInt(dates);
    tiff.putInt(0).put(date);
    var body = ByteBuffer.allocate(6 + tiff.capacity());
    return body.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array()).array();
  }

  private static ByteBuffer tag(ByteBuffer tiff, int number, int type, int count) {
    return tiff.putShort((short) number).putShort((short) type).putInt(count);
  }
}
