package org.quoin.display;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One element of the structure tree, in reading order. Marks belong to leaves only: where a
/// paragraph holds a link, its text lies in spans beside the link's own leaf.
///
/// @param leaf its number when it is a leaf, else -1; numbers rise in reading order
/// @param alternative what a figure or link says to somebody who cannot see it
/// @param language when it is not its parent's
/// @param id of the piece or section that begins here, where links lead
/// @param title for the bookmarks, of articles and sections
public record StructureNode(
    Kind kind,
    int leaf,
    Optional<String> alternative,
    Optional<Locale> language,
    Optional<String> id,
    Optional<String> title,
    List<StructureNode> children) {
  public StructureNode {
    children = List.copyOf(children);
  }

  /// The standard structure types of ISO 32000-1, 14.8.4, that a newsletter needs.
  public enum Kind {
    DOCUMENT,
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
    TABLE_CELL
  }
}
