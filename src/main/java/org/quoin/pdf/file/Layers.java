package org.quoin.pdf.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// The layers of a file (optional content, ISO 32000-1, 8.11): one for each name, shown until a
/// reader hides it.
public final class Layers {
  private static final PdfName GROUP = new PdfName("OCG");
  private static final PdfName PROPERTIES = new PdfName("Properties");

  private final PdfFile file;
  private final Map<String, PdfIndirectReference> groups = new LinkedHashMap<>();

  Layers(PdfFile file) {
    this.file = file;
  }

  /// Begins what belongs to a layer; the sheet's content ends it with `EMC`.
  void open(String name, Sheet sheet) {
    var group = groups.computeIfAbsent(name, this::group);
    var resource = "Layer" + (groups.keySet().stream().toList().indexOf(name) + 1);
    sheet.resource(PROPERTIES, resource, group);
    sheet.content().endTag();
    sheet.content().raw("/OC /" + resource + " BDC");
  }

  private PdfIndirectReference group(String name) {
    var group = new PdfDictionary(GROUP);
    group.put(PdfName.NAME, new PdfString(name, PdfObject.TEXT_UNICODE));
    return file.add(group);
  }

  /// Names the layers in the catalog; a file without any stays as it was.
  void tell(PdfDictionary catalog) {
    if (groups.isEmpty()) {
      return;
    }
    var all = new PdfArray();
    groups.values().forEach(all::add);
    var shown = new PdfDictionary();
    shown.put(PdfName.NAME, new PdfString("Proof"));
    shown.put(new PdfName("Order"), all);
    var properties = new PdfDictionary();
    properties.put(new PdfName("OCGs"), all);
    properties.put(new PdfName("D"), shown);
    catalog.put(new PdfName("OCProperties"), properties);
  }
}
