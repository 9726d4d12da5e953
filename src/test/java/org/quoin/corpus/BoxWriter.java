package org.quoin.corpus;

import java.util.List;
import org.quoin.corpus.Recipe.Box;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the quotes and boxes of an article.
///
/// @param beside gets the words of all that is written
record BoxWriter(ObjectNode article, Body body, List<String> beside) {
  void add(Box box, Wording wording) {
    switch (box.kind()) {
      case QUOTE -> {
        var node = list("quotes").addObject().put("after", body.place(box.after()));
        line(node, "text", wording.line(box.length()));
        line(node, "by", wording.line(3));
      }
      case SIDEBAR -> {
        var node = list("sidebars").addObject().put("after", body.place(box.after()));
        line(node, "headline", wording.line(4));
        line(node, "text", wording.paragraph(box.length()));
      }
      case FACTS -> {
        var node = list("facts").addObject().put("after", body.place(box.after()));
        line(node, "headline", wording.line(3));
        var items = new StringBuilder();
        for (int left = box.length(); left > 0; left -= 9) {
          var item = wording.line(Math.min(9, left));
          items.append("- ").append(item).append('\n');
          beside.add(Copytext.plain(item));
        }
        node.put("text", items.toString());
      }
    }
  }

  private ArrayNode list(String key) {
    return article.has(key) ? (ArrayNode) article.get(key) : article.putArray(key);
  }

  private void line(ObjectNode node, String key, String words) {
    node.put(key, words);
    beside.add(Copytext.plain(words));
  }
}
