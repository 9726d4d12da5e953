package org.quoin.issue;

import java.util.List;
import org.quoin.problem.Place;

/// The donors' marks on a grid, each of the same optical weight.
public record LogoWall(String id, Heading heading, List<Logo> logos, Place place) implements Piece {
  public LogoWall {
    logos = List.copyOf(logos);
  }
}
