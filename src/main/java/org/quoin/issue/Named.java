package org.quoin.issue;

import java.util.ArrayList;
import java.util.List;

/// The ids that a page reference may name.
public final class Named {
  private Named() {}

  /// Of the piece itself and of all that stands in it, in order.
  public static List<String> within(Piece piece) {
    var ids = new ArrayList<String>();
    ids.add(piece.id());
    switch (piece) {
      case Article article -> article.figures().forEach(figure -> ids.add(figure.id()));
      case Letter letter -> letter.portrait().ifPresent(portrait -> ids.add(portrait.id()));
      case LogoWall _ -> {}
      case Briefs briefs -> briefs.articles().forEach(article -> ids.addAll(within(article)));
      case Contact contact -> contact.panels().forEach(panel -> ids.add(panel.id()));
    }
    return ids;
  }
}
