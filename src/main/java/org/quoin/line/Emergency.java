package org.quoin.line;

import java.util.ArrayList;

/// Places for a paragraph that no legal breaks can set: a word wider than its column may then be
/// cut between any two letters.
final class Emergency {
  private Emergency() {}

  /// The paragraph's own places, and every letter of words that the narrowest line cannot hold.
  static Places places(ShapedParagraph paragraph, LineWidths widths) {
    var own = paragraph.places;
    var strip = paragraph.strip;
    var found = new ArrayList<Cut>();
    int since = 0;
    for (int i = 1; i < own.count; i++) {
      if (own.kind(i).showsHyphen()) {
        continue;
      }
      boolean wide = own.endX[i] - own.startX[since] > widths.narrowest();
      int place = since;
      for (int glyph = own.startGlyph[since]; wide && glyph < own.endGlyph[i]; glyph++) {
        int offset = strip.clusters[glyph];
        while (place + 1 < i && own.openings[place + 1].start() <= offset) {
          place++;
          found.add(Cut.own(place));
        }
        if (offset > own.openings[place].start()
            && offset < own.openings[i].end()
            && strip.clusters[glyph - 1] != offset) {
          found.add(Cut.at(offset, glyph));
        }
      }
      while (place + 1 < i) {
        place++;
        found.add(Cut.own(place));
      }
      found.add(Cut.own(i));
      since = i;
    }
    return own.with(found, strip);
  }

  /// One of the paragraph's own places, or a cut before a glyph (`place` -1).
  record Cut(int place, int offset, int glyph) {
    static Cut own(int place) {
      return new Cut(place, 0, 0);
    }

    static Cut at(int offset, int glyph) {
      return new Cut(-1, offset, glyph);
    }
  }
}
