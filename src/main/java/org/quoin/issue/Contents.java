package org.quoin.issue;

import java.util.ArrayList;
import java.util.List;

/// What the list of an issue's contents names: every story by its headline, in order. Walls of
/// logos and contact cards speak for themselves.
public final class Contents {
  /// @param section in which the story stands
  public record Story(Section section, String id, Heading heading) {}

  private Contents() {}

  public static List<Story> of(Issue issue) {
    var stories = new ArrayList<Story>();
    for (Section section : issue.sections()) {
      section.pieces().forEach(piece -> add(section, piece, stories));
    }
    return stories;
  }

  private static void add(Section section, Piece piece, List<Story> stories) {
    switch (piece) {
      case Article article -> stories.add(new Story(section, article.id(), article.heading()));
      case Letter letter -> stories.add(new Story(section, letter.id(), letter.heading()));
      case Briefs briefs -> briefs.articles().forEach(article -> add(section, article, stories));
      case LogoWall _, Contact _ -> {}
    }
  }
}
