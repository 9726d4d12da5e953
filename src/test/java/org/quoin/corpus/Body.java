package org.quoin.corpus;

import java.util.ArrayList;
import java.util.List;
import org.quoin.corpus.Recipe.Story;

/// The running text of an article: as Markdown, and as the paragraphs that must come out of it.
///
/// @param flow the words of each subhead, paragraph and item in order
/// @param starts number in `flow` at which each block begins
record Body(String markdown, List<String> flow, List<Integer> starts) {
  Body {
    flow = List.copyOf(flow);
    starts = List.copyOf(starts);
  }

  static Body of(Story story, Wording wording) {
    var blocks = new ArrayList<String>();
    var flow = new ArrayList<String>();
    var starts = new ArrayList<Integer>();
    int sinceSubhead = 0;
    boolean listed = !story.list();
    for (int left = story.length(); left > 0; ) {
      if (story.subheads() && sinceSubhead > 2 && left > 60) {
        var subhead = wording.line(wording.between(2, 6));
        starts.add(flow.size());
        flow.add(Copytext.plain(subhead));
        blocks.add("## " + subhead);
        sinceSubhead = 0;
      }
      starts.add(flow.size());
      if (!listed && blocks.size() > 1) {
        listed = true;
        var items = new ArrayList<String>();
        for (int i = wording.between(3, 5); i > 0; i--) {
          var item = wording.line(wording.between(3, 18));
          left -= item.split(" ").length;
          items.add("- " + item);
          flow.add(Copytext.plain(item));
        }
        blocks.add(String.join("\n", items));
        continue;
      }
      int words = wording.between(18, 110);
      words = left - words < 18 ? left : words;
      var paragraph = wording.paragraph(words);
      flow.add(Copytext.plain(paragraph));
      blocks.add(paragraph);
      left -= words;
      sinceSubhead++;
    }
    return new Body(String.join("\n\n", blocks), flow, starts);
  }

  /// A place among the blocks that is given in thousandths of them.
  int place(int thousandths) {
    return starts.size() * thousandths / 1000;
  }
}
