package org.quoin.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.problem.Place;

/// A story: heading, body, and what goes with it.
///
/// @param language when it is not the issue's
/// @param pages the pages it is pinned to, when it is
/// @param jump its leave to break off and to go on further on, if it is not to stay together
public record Article(
    String id,
    Heading heading,
    List<Block> body,
    List<Figure> figures,
    List<Inset> insets,
    List<Run.Linked> links,
    Optional<Locale> language,
    Optional<PageRange> pages,
    Optional<Jump> jump,
    Place place)
    implements Piece {
  public Article {
    body = List.copyOf(body);
    figures = List.copyOf(figures);
    insets = List.copyOf(insets);
    links = List.copyOf(links);
  }
}
