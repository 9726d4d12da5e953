package org.quoin.preview;

import java.util.HashMap;
import java.util.Map;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.MadeUpPage;

/// The words of the banners over an issue's pages, by page number.
final class SectionWords {
  private SectionWords() {}

  static Map<Integer, String> of(MadeUpIssue made) {
    var words = new HashMap<Integer, String>();
    for (MadeUpPage page : made.pages()) {
      if (!page.regions().isEmpty()) {
        int section = page.regions().getFirst().section();
        words.put(page.number(), made.set().sections().get(section).section().banner());
      }
    }
    return words;
  }
}
