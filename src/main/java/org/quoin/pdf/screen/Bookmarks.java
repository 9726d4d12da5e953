package org.quoin.pdf.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quoin.pdf.file.PdfFile;

/// The outline beside the pages (ISO 32000-1, 12.3.3): what has a title and was shown, as sections
/// hold articles.
final class Bookmarks {
  private final PdfFile file;

  Bookmarks(PdfFile file) {
    this.file = file;
  }

  private record Entry(String title, Element.Spot spot, List<Entry> children) {
    /// How many entries are seen when all are open.
    int count() {
      return children.stream().mapToInt(child -> 1 + child.count()).sum();
    }
  }

  /// @return where they are, if there are any
  Optional<PdfIndirectReference> write(Element root) {
    var entries = new ArrayList<Entry>();
    collect(root, entries);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    var top = new PdfDictionary(PdfName.OUTLINES);
    var at = file.getPdfIndirectReference();
    children(entries, top, at);
    file.add(top, at);
    return Optional.of(at);
  }

  private static void collect(Element element, List<Entry> into) {
    var title = element.node().title();
    var spot = element.spot();
    if (title.isPresent() && spot.isPresent()) {
      var entry = new Entry(title.orElseThrow(), spot.orElseThrow(), new ArrayList<>());
      into.add(entry);
      element.children().forEach(child -> collect(child, entry.children()));
    } else {
      element.children().forEach(child -> collect(child, into));
    }
  }

  private void children(List<Entry> entries, PdfDictionary parent, PdfIndirectReference at) {
    var places = entries.stream().map(entry -> file.getPdfIndirectReference()).toList();
    parent.put(PdfName.FIRST, places.getFirst());
    parent.put(PdfName.LAST, places.getLast());
    parent.put(
        PdfName.COUNT, new PdfNumber(entries.stream().mapToInt(entry -> 1 + entry.count()).sum()));
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var item = new PdfDictionary();
      item.put(PdfName.TITLE, new PdfString(entry.title(), PdfObject.TEXT_UNICODE));
      item.put(PdfName.PARENT, at);
      if (i > 0) {
        item.put(PdfName.PREV, places.get(i - 1));
      }
      if (i + 1 < entries.size()) {
        item.put(PdfName.NEXT, places.get(i + 1));
      }
      item.put(PdfName.DEST, Destinations.view(entry.spot()));
      if (!entry.children().isEmpty()) {
        children(entry.children(), item, places.get(i));
      }
      file.add(item, places.get(i));
    }
  }
}
