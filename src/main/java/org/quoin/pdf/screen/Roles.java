package org.quoin.pdf.screen;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.quoin.display.StructureNode.Kind;

/// The standard structure types (ISO 32000-1, 14.8.4) by which a file calls the kinds of elements.
final class Roles {
  private Roles() {}

  static String name(Kind kind) {
    return switch (kind) {
      case DOCUMENT -> "Document";
      case SECTION -> "Sect";
      case ARTICLE -> "Art";
      case HEADING_1 -> "H1";
      case HEADING_2 -> "H2";
      case HEADING_3 -> "H3";
      case HEADING_4 -> "H4";
      case PARAGRAPH -> "P";
      case SPAN -> "Span";
      case LINK -> "Link";
      case REFERENCE -> "Reference";
      case LIST -> "L";
      case LIST_ITEM -> "LI";
      case LIST_LABEL -> "Lbl";
      case LIST_BODY -> "LBody";
      case QUOTE -> "BlockQuote";
      case ASIDE -> "Aside";
      case FIGURE -> "Figure";
      case CAPTION -> "Caption";
      case CONTENTS -> "TOC";
      case CONTENTS_ITEM -> "TOCI";
      case TABLE -> "Table";
      case TABLE_ROW -> "TR";
      case TABLE_HEAD -> "TH";
      case TABLE_CELL -> "TD";
    };
  }

  /// The one type that PDF 1.7 does not know, but PDF 2.0 does, stands for a division.
  static PdfDictionary map() {
    var map = new PdfDictionary();
    map.put(new PdfName("Aside"), new PdfName("Div"));
    return map;
  }
}
