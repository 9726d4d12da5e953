package org.quoin.display;

import java.util.ArrayList;
import java.util.List;
import org.quoin.display.StructureNode.Kind;
import org.quoin.galley.Galley;
import org.quoin.galley.Insert;
import org.quoin.galley.Matter;
import org.quoin.galley.Stack;
import org.quoin.style.Role;

/// The structure of a story's flow, each insert at the place it belongs to.
record FlowStructure(StructureBuilder builder, Galley.Story story) {

  void add(List<StructureNode> parts) {
    for (int i = 0; i <= story.flow().size(); i++) {
      for (Insert insert : story.inserts()) {
        if (Math.min(insert.anchor(), story.flow().size()) == i) {
          insert(insert, parts);
        }
      }
      if (i < story.flow().size()) {
        matter(story.flow().get(i), parts);
      }
    }
  }

  private void matter(Matter matter, List<StructureNode> parts) {
    switch (matter) {
      case Matter.Solid solid -> builder.stack(solid.stack(), parts);
      case Matter.Text text when text.label().isPresent() -> {
        var label = builder.words(text.label().get(), Kind.LIST_LABEL);
        var words = builder.words(text.copy(), Kind.PARAGRAPH);
        var body = StructureBuilder.group(Kind.LIST_BODY, List.of(words));
        intoList(StructureBuilder.group(Kind.LIST_ITEM, List.of(label, body)), parts);
      }
      case Matter.Text text -> {
        var role = text.copy().styled().style().role();
        var kind = StructureBuilder.kind(text.copy());
        var words = builder.words(text.copy(), kind);
        parts.add(
            role == Role.QUOTATION ? StructureBuilder.group(Kind.QUOTE, List.of(words)) : words);
      }
    }
  }

  /// An item joins the list that stands last; otherwise it begins one.
  static void intoList(StructureNode item, List<StructureNode> parts) {
    var items = new ArrayList<StructureNode>();
    if (!parts.isEmpty() && parts.getLast().kind() == Kind.LIST) {
      items.addAll(parts.removeLast().children());
    }
    items.add(item);
    parts.add(StructureBuilder.group(Kind.LIST, items));
  }

  private void insert(Insert insert, List<StructureNode> parts) {
    switch (insert) {
      case Insert.Picture picture -> builder.picture(picture, parts);
      case Insert.Table table -> builder.stack(table.stack(), parts);
      case Insert.Quote quote -> parts.add(group(Kind.QUOTE, quote.stack()));
      case Insert.Box box -> parts.add(group(Kind.ASIDE, box.stack()));
    }
  }

  private StructureNode group(Kind kind, Stack stack) {
    var inner = new ArrayList<StructureNode>();
    builder.stack(stack, inner);
    return StructureBuilder.group(kind, inner);
  }
}
