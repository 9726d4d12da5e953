package org.quoin.issue;

import java.util.List;
import org.quoin.problem.Place;

/// Several short pieces that share a page.
public record Briefs(String id, List<Article> articles, Place place) implements Piece {
  public Briefs {
    articles = List.copyOf(articles);
  }
}
