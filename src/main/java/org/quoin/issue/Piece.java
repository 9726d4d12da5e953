package org.quoin.issue;

import org.quoin.problem.Place;

/// One thing that stands in a section: the kinds a newsletter is made of.
public sealed interface Piece permits Article, Letter, LogoWall, Briefs, Contact {
  String id();

  Place place();
}
