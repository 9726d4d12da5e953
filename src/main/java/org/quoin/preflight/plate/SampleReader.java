package org.quoin.preflight.plate;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// Reads an image's own numbers, row by row, into samples; no picture of it is made, so that memory
/// stays small and inks stay exact.
public final class SampleReader {
  private SampleReader() {}

  /// @param across how many samples are wanted along the image's width, at least 1
  /// @param down and along its height
  /// @throws IOException when the image cannot be decoded
  public static Samples read(PDImage image, int across, int down) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    // The filter may leave out pixels as it goes: at least two of each way are kept for the mean.
    int skip = Math.max(1, Math.min(width / (2 * across), height / (2 * down)));
    var options = new DecodeOptions(skip);
    try (var stream = image.createInputStream(options)) {
      if (options.isFilterSubsampled()) {
        width = Math.ceilDiv(width, skip);
        height = Math.ceilDiv(height, skip);
      }
      return mean(image, stream, width, height, across, down);
    }
  }

  /// The space of the samples: of an indexed image, the space of its palette.
  public static PDColorSpace space(PDImage image) throws IOException {
    var space = image.getColorSpace();
    return space instanceof PDIndexed indexed ? indexed.getBaseColorSpace() : space;
  }

  private static Samples mean(
      PDImage image, InputStream stream, int width, int height, int across, int down)
      throws IOException {
    var range = new Decoding(image);
    int components = range.stored();
    int bits = range.bits();
    int blockWide = Math.max(1, width / across);
    int blockHigh = Math.max(1, height / down);
    int wide = Math.ceilDiv(width, blockWide);
    int high = Math.ceilDiv(height, blockHigh);
    var sums = new float[range.given()][wide * high];
    var row = new byte[Math.ceilDiv(width * components * bits, 8)];
    for (int y = 0; y < height; y++) {
      if (stream.readNBytes(row, 0, row.length) < row.length) {
        break;
      }
      int at = y / blockHigh * wide;
      for (int x = 0; x < width; at++) {
        for (int end = Math.min(x + blockWide, width); x < end; x++) {
          for (int c = 0; c < components; c++) {
            int i = x * components + c;
            range.add(bits == 8 ? row[i] & 0xFF : bits(row, i, bits), c, sums, at);
          }
        }
      }
    }
    for (int at = 0; at < wide * high; at++) {
      int pixels =
          Math.min(blockWide, width - at % wide * blockWide)
              * Math.min(blockHigh, height - at / wide * blockHigh);
      for (int c = 0; c < sums.length; c++) {
        sums[c][at] = range.decoded(sums[c][at] / pixels, c);
      }
    }
    return new Samples(wide, high, sums);
  }

  private static int bits(byte[] row, int index, int bits) {
    if (bits == 16) {
      return (row[2 * index] & 0xFF) << 8 | row[2 * index + 1] & 0xFF;
    }
    int bit = index * bits;
    return (row[bit / 8] & 0xFF) >> 8 - bits - bit % 8 & (1 << bits) - 1;
  }

  /// From stored numbers to components (ISO 32000-1, 8.9.5.2), through the palette if there is one.
  private static final class Decoding {
    private final int bits;
    private final float most;
    private final float[] range;
    private final float[][] palette;

    Decoding(PDImage image) throws IOException {
      bits = image.isStencil() ? 1 : image.getBitsPerComponent();
      most = (1 << bits) - 1;
      var space = image.isStencil() ? null : image.getColorSpace();
      var decode = image.getDecode();
      if (decode != null) {
        range = decode.toFloatArray();
      } else {
        range = space == null ? new float[] {0, 1} : space.getDefaultDecode(bits);
      }
      palette = space instanceof PDIndexed indexed ? palette(indexed) : null;
    }

    int bits() {
      return bits;
    }

    int stored() {
      return palette == null ? range.length / 2 : 1;
    }

    int given() {
      return palette == null ? range.length / 2 : palette[0].length;
    }

    /// Adds a stored number to the sums at a place: as it is, for the way to the components is a
    /// straight line and can be gone with the mean; or what the palette has for it.
    void add(int stored, int component, float[][] sums, int at) {
      if (palette == null) {
        sums[component][at] += stored;
        return;
      }
      int entry = Math.round(range[0] + stored * (range[1] - range[0]) / most);
      var colour = palette[Math.clamp(entry, 0, palette.length - 1)];
      for (int c = 0; c < colour.length; c++) {
        sums[c][at] += colour[c];
      }
    }

    /// The component that a mean of stored numbers stands for.
    float decoded(float mean, int c) {
      return palette == null
          ? range[2 * c] + mean * (range[2 * c + 1] - range[2 * c]) / most
          : mean;
    }

    private static float[][] palette(PDIndexed indexed) throws IOException {
      var array = (COSArray) indexed.getCOSObject();
      var base = indexed.getBaseColorSpace();
      int count = base.getNumberOfComponents();
      var table = array.getObject(3);
      byte[] bytes =
          switch (table) {
            case COSString string -> string.getBytes();
            case COSStream stream -> {
              try (var input = stream.createInputStream()) {
                yield input.readAllBytes();
              }
            }
            default -> new byte[0];
          };
      var range = base.getDefaultDecode(8);
      var palette = new float[Math.max(1, bytes.length / count)][count];
      for (int i = 0; i + 1 <= bytes.length / count; i++) {
        for (int c = 0; c < count; c++) {
          float share = (bytes[i * count + c] & 0xFF) / 255f;
          palette[i][c] = range[2 * c] + share * (range[2 * c + 1] - range[2 * c]);
        }
      }
      return palette;
    }
  }
}
