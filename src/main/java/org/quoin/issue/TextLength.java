package org.quoin.issue;

import java.util.ArrayList;
import java.util.List;

/// How long the printed text of one piece is, heading and captions included.
///
/// @param id of the piece
/// @param letters without the spaces between them
public record TextLength(String id, int letters, int words) {
  /// Of every piece in the order of the issue, of briefs one by one.
  public static List<TextLength> of(Issue issue) {
    var lengths = new ArrayList<TextLength>();
    issue.sections().forEach(section -> section.pieces().forEach(piece -> add(piece, lengths)));
    return lengths;
  }

  private static void add(Piece piece, List<TextLength> lengths) {
    switch (piece) {
      case Briefs briefs -> briefs.articles().forEach(article -> add(article, lengths));
      case Article _, Letter _, LogoWall _, Contact _ -> {
        var text = IssueText.printed(piece);
        int letters = (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        lengths.add(new TextLength(piece.id(), letters, text.split("\\s+").length));
      }
    }
  }
}
