package org.quoin.pdf.screen;

import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/// The folios as a viewer names its pages (ISO 32000-1, 12.4.2): one range for every run of
/// numbers.
final class PageLabels {
  private PageLabels() {}

  /// @param folios by page, from 0
  static PdfDictionary of(Map<Integer, Integer> folios, int pages) {
    var ranges = new PdfArray();
    for (int page = 0; page < pages; page++) {
      if (page == 0 || folios.get(page) != folios.get(page - 1) + 1) {
        var range = new PdfDictionary();
        range.put(PdfName.S, PdfName.D);
        range.put(PdfName.ST, new PdfNumber(folios.get(page)));
        ranges.add(new PdfNumber(page));
        ranges.add(range);
      }
    }
    var labels = new PdfDictionary();
    labels.put(PdfName.NUMS, ranges);
    return labels;
  }
}
