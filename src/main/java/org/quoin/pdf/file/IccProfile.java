package org.quoin.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/// A colour profile's header (ICC.1:2010, 7.2), as far as a PDF asks.
public final class IccProfile {
  private static final int HEADER = 128;

  /// Classes that may describe the colours of a picture (ISO 32000-1, 8.6.5.5).
  private static final Set<String> FOR_PICTURES = Set.of("scnr", "mntr", "prtr", "spac");

  private IccProfile() {}

  public static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether bytes are a whole profile for pictures of so many channels; a file's own word for that
  /// is not enough, since one bad profile makes the whole document fail its standard.
  public static boolean fits(byte[] profile, int channels) {
    return profile.length > HEADER
        && four(profile, 36).equals("acsp")
        && number(profile) == profile.length
        && profile[8] <= 4
        && FOR_PICTURES.contains(four(profile, 12))
        && channels(profile) == channels;
  }

  /// Channels of the profile's colour space; 0 when it is none that a picture has.
  public static int channels(byte[] profile) {
    return switch (four(profile, 16)) {
      case "GRAY" -> 1;
      case "RGB " -> 3;
      case "CMYK" -> 4;
      default -> 0;
    };
  }

  public static boolean isOutput(byte[] profile) {
    return four(profile, 12).equals("prtr");
  }

  /// Ready to be written, for a colour space or an output intent.
  public static PdfStream stream(byte[] profile) {
    var stream = new PdfStream(profile);
    stream.put(PdfName.N, new PdfNumber(channels(profile)));
    return stream;
  }

  private static String four(byte[] profile, int at) {
    return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
  }

  private static int number(byte[] profile) {
    return (profile[0] & 0xFF) << 24
        | (profile[1] & 0xFF) << 16
        | (profile[2] & 0xFF) << 8
        | (profile[3] & 0xFF);
  }
}
