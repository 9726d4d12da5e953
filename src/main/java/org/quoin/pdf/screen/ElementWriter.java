package org.quoin.pdf.screen;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.quoin.display.StructureNode.Kind;
import org.quoin.pdf.file.PdfFile;

/// Writes structure elements (ISO 32000-1, 14.7.2) with the attributes that their kinds need.
final class ElementWriter {
  private static final PdfName ELEMENT = new PdfName("StructElem");
  private static final PdfName LINK = new PdfName("Link");

  private final PdfFile file;

  ElementWriter(PdfFile file) {
    this.file = file;
  }

  /// @return where the element is, or the link written round it
  PdfIndirectReference write(Element element, PdfIndirectReference parent) {
    var link = element.linkPlace();
    if (link.isEmpty() || element.kind() == Kind.LINK) {
      var kids = pieces(element);
      anchors(element, kids);
      children(element, kids, element.place());
      return add(described(element), parent, kids, element.place());
    }
    if (element.kind() == Kind.FIGURE) {
      var kids = new PdfArray(element.place());
      anchors(element, kids);
      add(described(element), link.orElseThrow(), pieces(element), element.place());
      return add(typed(LINK), parent, kids, link.orElseThrow());
    }
    var outer = file.getPdfIndirectReference();
    var kids = pieces(element);
    anchors(element, kids);
    add(typed(LINK), outer, kids, element.place());
    return add(described(element), parent, new PdfArray(element.place()), outer);
  }

  private PdfIndirectReference add(
      PdfDictionary element, PdfIndirectReference parent, PdfArray kids, PdfIndirectReference at) {
    element.put(PdfName.P, parent);
    if (!kids.isEmpty()) {
      element.put(PdfName.K, kids);
    }
    file.add(element, at);
    return at;
  }

  private void children(Element element, PdfArray kids, PdfIndirectReference at) {
    for (var child : element.children()) {
      if (child.isShown() || inTable(child.kind())) {
        kids.add(write(child, at));
      }
    }
  }

  /// An empty cell still holds its place in the row.
  private static boolean inTable(Kind kind) {
    return kind == Kind.TABLE_CELL || kind == Kind.TABLE_HEAD || kind == Kind.TABLE_ROW;
  }

  private static PdfArray pieces(Element element) {
    var kids = new PdfArray();
    for (var piece : element.pieces()) {
      var kid = new PdfDictionary(PdfName.MCR);
      kid.put(PdfName.PG, piece.page());
      kid.put(PdfName.MCID, new PdfNumber(piece.number()));
      kids.add(kid);
    }
    return kids;
  }

  private static void anchors(Element element, PdfArray kids) {
    for (var anchor : element.anchors()) {
      var kid = new PdfDictionary(new PdfName("OBJR"));
      kid.put(PdfName.PG, anchor.page());
      kid.put(new PdfName("Obj"), anchor.annotation());
      kids.add(kid);
    }
  }

  private static PdfDictionary typed(PdfName type) {
    var element = new PdfDictionary(ELEMENT);
    element.put(PdfName.S, type);
    return element;
  }

  private static PdfDictionary described(Element element) {
    var node = element.node();
    var dictionary = typed(new PdfName(Roles.name(node.kind())));
    node.language()
        .ifPresent(
            language -> dictionary.put(PdfName.LANG, new PdfString(language.toLanguageTag())));
    node.title().ifPresent(title -> dictionary.put(PdfName.T, text(title)));
    if (node.kind() == Kind.FIGURE) {
      node.alternative()
          .ifPresent(alternative -> dictionary.put(new PdfName("Alt"), text(alternative)));
    }
    element
        .replacement()
        .ifPresent(words -> dictionary.put(new PdfName("ActualText"), text(words)));
    var attributes = Attributes.of(element);
    if (attributes.size() > 0) {
      dictionary.put(PdfName.A, attributes);
    }
    return dictionary;
  }

  private static PdfString text(String value) {
    return new PdfString(value, PdfObject.TEXT_UNICODE);
  }
}
