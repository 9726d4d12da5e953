package org.quoin.issue;

import java.util.List;
import java.util.Optional;
import org.quoin.problem.Place;

/// A letter to the readers: portrait, salutation, body, signature lines.
public record Letter(
    String id,
    Heading heading,
    Optional<Figure> portrait,
    List<Run> salutation,
    List<Block> body,
    List<List<Run>> signature,
    Optional<PageRange> pages,
    Place place)
    implements Piece {
  public Letter {
    salutation = List.copyOf(salutation);
    body = List.copyOf(body);
    signature = List.copyOf(signature);
  }
}
