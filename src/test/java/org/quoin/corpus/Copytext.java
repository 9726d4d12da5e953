package org.quoin.corpus;

import java.util.List;
import java.util.Locale;

/// What the generator wrote: the truth that finished pages are compared with.
///
/// @param columns of the pages of each section
record Copytext(Recipe recipe, List<Integer> columns, List<Article> articles) {
  Copytext {
    columns = List.copyOf(columns);
    articles = List.copyOf(articles);
  }

  /// @param section its number, from 0
  /// @param head kicker, headline, deck, byline, as far as there are any
  /// @param flow subheads, paragraphs and items in order
  /// @param blocks number in `flow` at which each block of the body begins
  /// @param beside captions, quotes and boxes
  record Article(
      int section,
      boolean brief,
      List<String> head,
      List<String> flow,
      List<Integer> blocks,
      List<String> beside,
      List<Figure> figures) {
    Article {
      head = List.copyOf(head);
      flow = List.copyOf(flow);
      blocks = List.copyOf(blocks);
      beside = List.copyOf(beside);
      figures = List.copyOf(figures);
    }
  }

  /// @param alt words that name it alone in the whole issue
  /// @param after blocks of the body that come before it
  record Figure(String alt, int after, String caption, Recipe.Photo photo) {}

  /// Letters and figures alone, as they are compared with those that a page shows: of hyphens,
  /// quotation marks and spaces the engine knows better.
  static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
