package org.quoin.pdf.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.CFFFontSubset;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/// Writes a font with the glyphs that were used: a composite font with two-byte codes (ISO 32000-1,
/// 9.7), its cut-down program and the table from codes back to letters.
final class FontDictionaries {
  // Font descriptor flags, ISO 32000-1, table 123.
  private static final int FIXED_PITCH = 1;
  private static final int SERIF = 1 << 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;

  private final PdfFile file;
  private final PressFont font;
  private final Sfnt sfnt;

  private FontDictionaries(PdfFile file, PressFont font) {
    this.file = file;
    this.font = font;
    this.sfnt = font.font();
  }

  static void write(PdfFile file, PressFont font) {
    new FontDictionaries(file, font).write();
  }

  private void write() {
    var program =
        font.hasGlyf() ? GlyfSubset.of(sfnt, font.glyphs(), font.marked()) : postScriptSubset();
    var name = new PdfName(subsetTag(program) + '+' + font.face().postScriptName());

    var descendant = new PdfDictionary(PdfName.FONT);
    descendant.put(PdfName.SUBTYPE, font.hasGlyf() ? PdfName.CIDFONTTYPE2 : PdfName.CIDFONTTYPE0);
    descendant.put(PdfName.BASEFONT, name);
    var system = new PdfDictionary();
    system.put(PdfName.REGISTRY, new PdfString("Adobe"));
    system.put(PdfName.ORDERING, new PdfString("Identity"));
    system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
    descendant.put(PdfName.CIDSYSTEMINFO, system);
    descendant.put(PdfName.FONTDESCRIPTOR, file.add(descriptor(name, program)));
    descendant.put(PdfName.DW, new PdfNumber(1000));
    descendant.put(PdfName.W, new PdfLiteral(widths()));
    if (font.hasGlyf()) {
      descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
    }

    var top = new PdfDictionary(PdfName.FONT);
    top.put(PdfName.SUBTYPE, PdfName.TYPE0);
    top.put(PdfName.BASEFONT, name);
    top.put(PdfName.ENCODING, new PdfName("Identity-H"));
    top.put(PdfName.DESCENDANTFONTS, new PdfArray(file.add(descendant)));
    top.put(
        PdfName.TOUNICODE,
        file.addDeflated(new PdfStream(LetterTable.of(font).getBytes(StandardCharsets.US_ASCII))));
    file.add(top, font.place());
  }

  private PdfDictionary descriptor(PdfName name, byte[] program) {
    var face = font.face();
    var descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
    descriptor.put(PdfName.FONTNAME, name);
    descriptor.put(PdfName.FLAGS, new PdfNumber(flags()));
    int head = sfnt.at("head");
    var box = new StringBuilder("[");
    for (int i = 0; i < 4; i++) {
      box.append(i == 0 ? "" : " ").append(sfnt.thousandths(sfnt.s16(head + 36 + 2 * i)));
    }
    descriptor.put(PdfName.FONTBBOX, new PdfLiteral(box.append(']').toString()));
    descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.italicAngle()));
    descriptor.put(PdfName.ASCENT, new PdfNumber(sfnt.thousandths(face.ascender())));
    descriptor.put(PdfName.DESCENT, new PdfNumber(sfnt.thousandths(face.descender())));
    descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(sfnt.thousandths(face.capHeight())));
    descriptor.put(PdfName.STEMV, new PdfNumber(stem()));
    var stream = new PdfStream(program);
    if (font.hasGlyf()) {
      stream.put(PdfName.LENGTH1, new PdfNumber(program.length));
      descriptor.put(PdfName.FONTFILE2, file.addDeflated(stream));
    } else {
      stream.put(PdfName.SUBTYPE, new PdfName("CIDFontType0C"));
      descriptor.put(PdfName.FONTFILE3, file.addDeflated(stream));
    }
    return descriptor;
  }

  private int flags() {
    int flags = SYMBOLIC;
    if (sfnt.has("post") && sfnt.i32(sfnt.at("post") + 12) != 0) {
      flags |= FIXED_PITCH;
    }
    // OS/2 family classes 1 to 5 and 7 are the kinds of serif faces.
    int family = sfnt.has("OS/2") ? sfnt.u16(sfnt.at("OS/2") + 30) >> 8 : 0;
    if (family >= 1 && family <= 7 && family != 6) {
      flags |= SERIF;
    }
    if (font.face().italicAngle() != 0) {
      flags |= ITALIC;
    }
    return flags;
  }

  /// The usual guess of a stem's width from the weight class, which an OpenType file does not tell:
  /// 50 + (weight / 65)², about 88 for a regular and 166 for a bold.
  private int stem() {
    int weight = sfnt.has("OS/2") ? sfnt.u16(sfnt.at("OS/2") + 4) : 400;
    return 50 + weight * weight / (65 * 65);
  }

  /// `[code [width width] code [width]]`, one list for every run of codes.
  private String widths() {
    var codes = new TreeMap<Integer, Long>();
    for (int i = 0; i < font.glyphs().size(); i++) {
      codes.put(font.code(i), font.width(font.glyphs().get(i)));
    }
    var out = new StringBuilder("[");
    int next = -1;
    for (var width : codes.entrySet()) {
      if (width.getKey() != next) {
        out.append(next < 0 ? "" : "]").append(width.getKey()).append('[');
      } else {
        out.append(' ');
      }
      Decimal.append(out, width.getValue() * 10);
      next = width.getKey() + 1;
    }
    return out.append("]]").toString();
  }

  private byte[] postScriptSubset() {
    var used = new HashMap<Integer, int[]>();
    for (int glyph : font.glyphs()) {
      used.put(glyph, new int[0]);
    }
    try {
      var subset = new CFFFontSubset(new RandomAccessFileOrArray(sfnt.table("CFF ")), used);
      return subset.Process(subset.getNames()[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Six capitals made from the program, as ISO 32000-1, 9.6.4 wants before a subset's name.
  private static String subsetTag(byte[] program) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(program);
      var tag = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        tag.append((char) ('A' + (hash[i] & 0xFF) % 26));
      }
      return tag.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
