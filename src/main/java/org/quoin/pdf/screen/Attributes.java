package org.quoin.pdf.screen;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.quoin.display.StructureNode.Kind;

/// The attributes (ISO 32000-1, 14.8.5) without which a list, a figure or a table's head says too
/// little.
final class Attributes {
  private Attributes() {}

  /// @return empty when the element needs none
  static PdfDictionary of(Element element) {
    var attributes = new PdfDictionary();
    switch (element.kind()) {
      case LIST -> {
        owner(attributes, "List");
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbering(element)));
      }
      case TABLE_HEAD -> {
        owner(attributes, "Table");
        attributes.put(new PdfName("Scope"), new PdfName(element.headsRow() ? "Row" : "Column"));
      }
      case FIGURE -> {
        owner(attributes, "Layout");
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        element.box().ifPresent(box -> attributes.put(PdfName.BBOX, box));
      }
      case DOCUMENT,
          SECTION,
          ARTICLE,
          HEADING_1,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          PARAGRAPH,
          SPAN,
          LINK,
          REFERENCE,
          LIST_ITEM,
          LIST_LABEL,
          LIST_BODY,
          QUOTE,
          ASIDE,
          CAPTION,
          CONTENTS,
          CONTENTS_ITEM,
          TABLE,
          TABLE_ROW,
          TABLE_CELL -> {}
    }
    return attributes;
  }

  private static void owner(PdfDictionary attributes, String owner) {
    attributes.put(PdfName.O, new PdfName(owner));
  }

  /// By its first label: a number, a letter, or a bullet; none when its items have no labels.
  private static String numbering(Element list) {
    return list.children().stream()
        .flatMap(item -> item.children().stream())
        .filter(part -> part.kind() == Kind.LIST_LABEL)
        .findFirst()
        .map(label -> numbering(label.text()))
        .orElse("None");
  }

  private static String numbering(String label) {
    int first = label.isEmpty() ? 0 : label.codePointAt(0);
    if (Character.isDigit(first)) {
      return "Decimal";
    }
    if (Character.isLetter(first)) {
      return Character.isUpperCase(first) ? "UpperAlpha" : "LowerAlpha";
    }
    return "Disc";
  }
}
