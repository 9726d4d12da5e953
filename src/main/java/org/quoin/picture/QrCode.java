package org.quoin.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Rectangle;
import java.awt.geom.Area;
import java.util.List;
import org.quoin.geometry.Length;

/// An address in ASCII as a square of dark and light modules that a telephone reads (ISO/IEC
/// 18004), drawn as one outline in black.
///
/// @param artwork the dark modules alone; paper is the light ones
/// @param side of the square
/// @param quiet the room without ink that the standard asks for on every side: four modules
public record QrCode(Artwork artwork, Length side, Length quiet) {
  /// A module smaller than this is lost in print on a rough paper or under a poor camera.
  private static final Length LEAST_MODULE = Length.ofMillimetres("0.35");

  private static final int QUIET = 4;
  private static final int BLACK = 0x000000;
  private static final int SOLID = 1000;

  /// A code with modules of one whole size.
  ///
  /// @param least the smallest side; a long address may need a larger one
  /// @throws IllegalArgumentException for an address that no code can hold: about 2,300 letters
  public static QrCode of(String address, Length least) {
    var modules = modules(address);
    int count = modules.getWidth();
    int module = Math.max(Math.ceilDiv(least.millipoints(), count), LEAST_MODULE.millipoints());
    var dark = new Area();
    for (int y = 0; y < count; y++) {
      for (int x = 0; x < count; x++) {
        int from = x;
        while (x < count && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          dark.add(new Area(new Rectangle(from * module, y * module, (x - from) * module, module)));
        }
      }
    }
    int side = count * module;
    var fill = new Artwork.Fill(OutlineBuilder.of(dark), BLACK, SOLID);
    return new QrCode(
        new Artwork(side, side, List.of(fill), "code of " + module + " for " + address),
        new Length(side),
        new Length(QUIET * module));
  }

  /// A code that is still read when 15 % of it are lost, to a fold or a thumb.
  private static ByteMatrix modules(String address) {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(address, tooLong);
    }
  }
}
