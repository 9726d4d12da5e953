package org.quoin.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is by its first bytes, with the sentence and the hint for the kinds that no photo
/// may be. The signatures are those of each format's own specification.
enum FileKind {
  JPEG("JPEG"),
  PNG("PNG"),
  TIFF("a TIFF picture"),
  GIF("a GIF picture"),
  WEBP("a WebP picture"),
  HEIF("a HEIC or AVIF picture"),
  BMP("a BMP picture"),
  JPEG_2000("a JPEG 2000 picture"),
  PSD("a Photoshop document"),
  PDF("a PDF document"),
  SVG("a drawing or another XML file"),
  UNKNOWN("no picture"),
  NOTHING("an empty file");

  private final String words;

  FileKind(String words) {
    this.words = words;
  }

  String sentence() {
    return this == UNKNOWN
        ? "is no picture that can be read."
        : "is %s; photos are JPEG or PNG.".formatted(words);
  }

  String hint() {
    return this == UNKNOWN
        ? "Open it in a picture program and save it as JPEG."
        : "Save it as JPEG, whatever its name ends in.";
  }

  static FileKind of(byte[] bytes) {
    if (bytes.length == 0) {
      return NOTHING;
    }
    var head = new String(Arrays.copyOf(bytes, 12), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*") || head.startsWith("II+\0")) {
      return TIFF;
    }
    if (head.startsWith("GIF8")) {
      return GIF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (head.startsWith("ftyp", 4)) {
      return HEIF;
    }
    if (head.startsWith("BM")) {
      return BMP;
    }
    if (head.startsWith("jP  ", 4) || head.startsWith("\u00FFO\u00FFQ")) {
      return JPEG_2000;
    }
    if (head.startsWith("8BPS")) {
      return PSD;
    }
    if (head.startsWith("%PDF")) {
      return PDF;
    }
    var text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    return text.stripLeading().startsWith("<") ? SVG : UNKNOWN;
  }
}
