package org.quoin.preview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.geometry.Length;
import org.quoin.picture.Artwork;
import org.quoin.picture.Photo;
import org.quoin.problem.Place;

/// One good build of the issue, as it is shown.
///
/// @param photos that its pages show, by hash
/// @param artworks that its pages show, by hash
record Impression(
    String title,
    Locale language,
    Length bleed,
    List<ShownPage> pages,
    List<ShownArticle> articles,
    Map<String, Photo> photos,
    Map<String, Artwork> artworks) {
  Impression {
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
    photos = Map.copyOf(photos);
    artworks = Map.copyOf(artworks);
  }

  /// The article that a place lies in; the one whose entry reaches closest to it.
  Optional<ShownArticle> article(Place place) {
    return articles.stream()
        .filter(article -> article.holds(place))
        .reduce((a, b) -> b.entry().pointer().length() > a.entry().pointer().length() ? b : a);
  }

  /// Whether every page looks as it does in another impression.
  boolean looksLike(Impression other) {
    return hashes(pages).equals(hashes(other.pages));
  }

  private static List<String> hashes(List<ShownPage> pages) {
    return pages.stream().map(ShownPage::hash).toList();
  }
}
