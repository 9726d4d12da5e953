package org.quoin.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/// Which paragraphs are items of a list, how deep, and whether they are numbered.
final class Numbering {
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Styles styles;

  /// @param part `numbering.xml`; empty where the file has no list
  Numbering(Optional<Element> part, Styles styles) {
    this.styles = styles;
    part.ifPresent(root -> {
      for (var list : WordXml.children(root, "abstractNum")) {
        WordXml.attribute(list, "abstractNumId").ifPresent(id -> abstracts.put(id, list));
      }
      for (var list : WordXml.children(root, "num")) {
        var id = WordXml.attribute(list, "numId");
        var of = WordXml.value(list, "abstractNumId");
        if (id.isPresent() && of.isPresent()) {
          lists.put(id.get(), of.get());
        }
      }
    });
  }

  /// @param list the list's number in the file
  /// @param level from 0
  record Item(String list, int level, boolean numbered) {}

  /// Empty for a paragraph that is in no list; list 0 is Word's way to take one out.
  Optional<Item> item(Element paragraph) {
    var own = WordXml.find(paragraph, "pPr", "numPr");
    var styled = styles.numbering(paragraph);
    var list = own.flatMap(n -> WordXml.value(n, "numId"));
    if (list.isEmpty()) {
      list = styled.flatMap(n -> WordXml.value(n, "numId"));
    }
    if (list.isEmpty() || list.get().equals("0") || !lists.containsKey(list.get())) {
      return Optional.empty();
    }
    int level =
        own.flatMap(n -> WordXml.value(n, "ilvl"))
            .or(() -> styled.flatMap(n -> WordXml.value(n, "ilvl")))
            .filter(l -> l.matches("[0-8]"))
            .map(Integer::parseInt)
            .orElse(0);
    var format = format(list.get(), level);
    return format.equals("none")
        ? Optional.empty()
        : Optional.of(new Item(list.get(), level, !format.equals("bullet")));
  }

  private String format(String list, int level) {
    var found = Optional.ofNullable(abstracts.get(lists.get(list)));
    for (var lvl : found.map(a -> WordXml.children(a, "lvl")).orElse(List.of())) {
      if (WordXml.attribute(lvl, "ilvl").orElse("").equals(String.valueOf(level))) {
        return WordXml.value(lvl, "numFmt").orElse("decimal");
      }
    }
    return "bullet";
  }
}
