package org.quoin.issue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quoin.problem.Place;

/// The pictures of an issue.
public final class Pictures {
  private Pictures() {}

  /// By its path, every picture the issue names, and where it is named first.
  public static Map<String, Place> of(Issue issue) {
    var wanted = new LinkedHashMap<String, Place>();
    issue
        .cover()
        .flatMap(cover -> cover.photo())
        .ifPresent(photo -> wanted.putIfAbsent(photo.image(), photo.place()));
    for (Section section : issue.sections()) {
      section.pieces().forEach(piece -> add(piece, wanted));
    }
    return wanted;
  }

  private static void add(Piece piece, Map<String, Place> wanted) {
    switch (piece) {
      case Article article -> article.figures().forEach(f -> add(f, wanted));
      case Letter letter -> letter.portrait().ifPresent(f -> add(f, wanted));
      case LogoWall wall ->
          wall.logos().forEach(logo -> wanted.putIfAbsent(logo.image(), logo.place()));
      case Briefs briefs -> briefs.articles().forEach(article -> add(article, wanted));
      case Contact _ -> {}
    }
  }

  private static void add(Figure figure, Map<String, Place> wanted) {
    wanted.putIfAbsent(figure.image(), figure.place());
  }
}
