package org.quoin.display;

import org.quoin.display.StructureNode.Kind;

/// The levels of headings: the first is the title on the cover, so that without a cover all others
/// rise by one (ISO 14289-1, 7.4.2).
final class Headings {
  private Headings() {}

  static StructureNode raised(StructureNode node) {
    return new StructureNode(
        raised(node.kind()),
        node.leaf(),
        node.alternative(),
        node.language(),
        node.id(),
        node.title(),
        node.children().stream().map(Headings::raised).toList());
  }

  private static Kind raised(Kind kind) {
    return switch (kind) {
      case HEADING_2 -> Kind.HEADING_1;
      case HEADING_3 -> Kind.HEADING_2;
      case HEADING_4 -> Kind.HEADING_3;
      case DOCUMENT,
          SECTION,
          ARTICLE,
          HEADING_1,
          PARAGRAPH,
          SPAN,
          LINK,
          REFERENCE,
          LIST,
          LIST_ITEM,
          LIST_LABEL,
          LIST_BODY,
          QUOTE,
          ASIDE,
          FIGURE,
          CAPTION,
          CONTENTS,
          CONTENTS_ITEM,
          TABLE,
          TABLE_ROW,
          TABLE_HEAD,
          TABLE_CELL ->
          kind;
    };
  }
}
