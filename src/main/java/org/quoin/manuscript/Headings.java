package org.quoin.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.quoin.manuscript.Styles.Role;
import org.w3c.dom.Element;

/// Which of a document's headings is the headline, and how deep the others are, looked at once
/// before the text is read: colleagues begin with any level.
///
/// @param first whether the first paragraph that is a heading is the headline
/// @param top the level of the shallowest other heading, from 1
/// @param styled whether there are headings at all; without any, a short bold paragraph is one
record Headings(boolean first, int top, boolean styled) {
  static Headings of(Element document, Styles styles) {
    boolean titled = false;
    boolean textBefore = false;
    boolean first = false;
    var levels = new ArrayList<Integer>();
    for (var paragraph : paragraphs(document)) {
      if (WordXml.below(paragraph, "t").isEmpty()) {
        continue;
      }
      switch (styles.role(paragraph)) {
        case Role.Title() -> titled = true;
        case Role.Heading(int level) -> {
          first |= levels.isEmpty() && !titled && !textBefore;
          levels.add(level);
        }
        case Role.Text(), Role.Quotation() -> textBefore = true;
        case Role.Subtitle(), Role.Caption() -> {
          // Neither parts a headline from the top.
        }
      }
    }
    var others = first ? levels.subList(1, levels.size()) : levels;
    int top = others.stream().mapToInt(Integer::intValue).min().orElse(1);
    return new Headings(first, top, titled || !levels.isEmpty());
  }

  private static List<Element> paragraphs(Element document) {
    var found = document.getElementsByTagNameNS("*", "p");
    var paragraphs = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      paragraphs.add((Element) found.item(i));
    }
    return paragraphs;
  }
}
