package org.quoin.pdf.file;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.quoin.picture.Fingerprint;

/// The colour profiles of a file, each written once however many photos carry it.
public final class IccSpaces {
  private final PdfFile file;
  private final Map<String, PdfIndirectReference> written = new HashMap<>();

  public IccSpaces(PdfFile file) {
    this.file = file;
  }

  public PdfIndirectReference stream(byte[] profile) {
    return written.computeIfAbsent(
        Fingerprint.of(profile), _ -> file.addDeflated(IccProfile.stream(profile)));
  }

  /// A colour space that means what the profile says.
  public PdfArray space(byte[] profile) {
    var space = new PdfArray(PdfName.ICCBASED);
    space.add(stream(profile));
    return space;
  }
}
