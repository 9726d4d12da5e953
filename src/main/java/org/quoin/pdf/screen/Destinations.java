package org.quoin.pdf.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quoin.pdf.file.Decimal;
import org.quoin.pdf.file.PdfFile;

/// The places that links within the file lead to, by name, so that a link may come pages before
/// what it leads to.
final class Destinations {
  private final TreeSet<String> wanted = new TreeSet<>();

  /// A link's destination.
  PdfString to(String id) {
    wanted.add(id);
    return name(id);
  }

  private static PdfString name(String id) {
    return new PdfString(key(id).getBytes(StandardCharsets.ISO_8859_1));
  }

  /// Names are bytes; letters beyond ASCII stand as UTF-8.
  private static String key(String id) {
    return new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /// A view of the page from the spot's height on, at the reader's own zoom.
  static PdfArray view(Element.Spot spot) {
    var view = new PdfArray(spot.at());
    view.add(PdfName.XYZ);
    view.add(new PdfLiteral("null"));
    view.add(new PdfLiteral(Decimal.of(spot.top())));
    view.add(new PdfLiteral("null"));
    return view;
  }

  /// Writes the names of all elements that have one.
  ///
  /// @return the ids that links lead to and no element has
  List<String> write(Element root, PdfFile file, PdfDictionary catalog) throws IOException {
    var names = new TreeMap<String, PdfObject>();
    var missing = new ArrayList<>(wanted);
    collect(root, names, missing);
    var tree = PdfNameTree.writeTree(names, file);
    if (tree != null) {
      var all = new PdfDictionary();
      all.put(PdfName.DESTS, file.add(tree));
      catalog.put(PdfName.NAMES, all);
    }
    return missing;
  }

  private static void collect(
      Element element, TreeMap<String, PdfObject> names, List<String> missing) {
    element
        .node()
        .id()
        .ifPresent(id ->
            element
                .spot()
                .ifPresent(spot -> {
                  names.putIfAbsent(key(id), view(spot));
                  missing.remove(id);
                }));
    element.children().forEach(child -> collect(child, names, missing));
  }
}
