package org.quoin.preview;

import java.util.List;
import org.quoin.problem.Place;

/// What is told of an article that somebody clicks on.
///
/// @param text where its words stand: its own file, or the descriptor
/// @param entry where the descriptor names it
/// @param words of its running text
/// @param figures each in plain words: size in print, sharpness, crop
record ShownArticle(
    String id,
    String title,
    String section,
    Place text,
    Place entry,
    List<Integer> pages,
    int words,
    List<String> figures) {
  ShownArticle {
    pages = List.copyOf(pages);
    figures = List.copyOf(figures);
  }

  /// Whether a place lies in the article: in its own file, or in its part of the descriptor.
  boolean holds(Place place) {
    return place.file().equals(text.file()) && !text.file().equals(entry.file())
        || !place.pointer().isEmpty()
            && place.file().equals(entry.file())
            && (place.pointer() + "/").startsWith(entry.pointer() + "/");
  }
}
