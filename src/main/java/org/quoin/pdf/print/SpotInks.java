package org.quoin.pdf.print;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.quoin.pdf.file.Decimal;
import org.quoin.pdf.file.Paint;
import org.quoin.pdf.file.PdfFile;
import org.quoin.style.Ink.Print.Process;

/// Inks of their own, as Separation colour spaces (ISO 32000-1, 8.6.6.4), each written once with
/// the process mixture that stands in for it on a proof.
final class SpotInks {
  /// Prints on every plate; for registration marks.
  static final String ALL = "All";

  private final PdfFile file;
  private final Map<String, Paint.Space> spaces = new LinkedHashMap<>();

  SpotInks(PdfFile file) {
    this.file = file;
  }

  Paint.Space space(String ink, Process alternate) {
    var known = spaces.get(ink);
    if (known == null) {
      known = new Paint.Space("S" + (spaces.size() + 1), write(ink, alternate));
      spaces.put(ink, known);
    }
    return known;
  }

  private PdfIndirectReference write(String ink, Process alternate) {
    var tint = new PdfDictionary();
    tint.put(PdfName.FUNCTIONTYPE, new PdfNumber(2));
    tint.put(PdfName.DOMAIN, new PdfLiteral("[0 1]"));
    tint.put(PdfName.C0, new PdfLiteral("[0 0 0 0]"));
    tint.put(PdfName.C1, new PdfLiteral("[" + shares(alternate) + "]"));
    tint.put(PdfName.N, new PdfNumber(1));
    var space = new PdfArray(PdfName.SEPARATION);
    space.add(
        new PdfName(new String(ink.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    space.add(PdfName.DEVICECMYK);
    space.add(file.add(tint));
    return file.add(space);
  }

  static String shares(Process inks) {
    return Decimal.of(inks.cyan())
        + ' '
        + Decimal.of(inks.magenta())
        + ' '
        + Decimal.of(inks.yellow())
        + ' '
        + Decimal.of(inks.key());
  }
}
