package org.quoin.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Where the rest of a story stands that may jump: in a section, after a piece of it or first.
///
/// @param section its number in the issue, counted from 0
/// @param after the id of the piece, or of the last of its briefs; at the section's start when
///   empty
/// @param otherColumns whether its pages have more or fewer columns than the story's own
public record Landing(
    Article article, Jump jump, int section, Optional<String> after, boolean otherColumns) {

  /// A story that may jump, where it stands.
  private record Start(Article article, Jump jump, int section, int piece) {}

  /// Of all stories that have somewhere to go, in their order; [JumpCheck] tells of the others.
  public static List<Landing> of(Issue issue) {
    return starts(issue).flatMap(start -> landing(issue, start).stream()).toList();
  }

  /// The stories that may jump and have nowhere to go, in their order.
  static List<Article> stranded(Issue issue) {
    return starts(issue)
        .filter(start -> !start.jump().open() && landing(issue, start).isEmpty())
        .map(Start::article)
        .toList();
  }

  private static Stream<Start> starts(Issue issue) {
    var starts = new ArrayList<Start>();
    for (int section = 0; section < issue.sections().size(); section++) {
      var pieces = issue.sections().get(section).pieces();
      for (int piece = 0; piece < pieces.size(); piece++) {
        for (Article article : articles(pieces.get(piece))) {
          boolean brief = pieces.get(piece) instanceof Briefs;
          if (article.jump().filter(jump -> !brief || !jump.open()).isPresent()) {
            starts.add(new Start(article, article.jump().get(), section, piece));
          }
        }
      }
    }
    return starts.stream();
  }

  private static List<Article> articles(Piece piece) {
    return switch (piece) {
      case Article article -> List.of(article);
      case Briefs briefs -> briefs.articles();
      case Letter _, LogoWall _, Contact _ -> List.of();
    };
  }

  /// Empty when nothing would stand between the two parts, or the second before the first.
  private static Optional<Landing> landing(Issue issue, Start start) {
    var sections = issue.sections();
    var to = start.jump().to();
    for (int section = start.section(); to.isPresent() && section < sections.size(); section++) {
      var pieces = sections.get(section).pieces();
      for (int piece = 0; piece < pieces.size(); piece++) {
        if (ids(pieces.get(piece)).contains(to.get())) {
          return landing(issue, start, section, piece, last(pieces.get(piece), to.get()));
        }
      }
    }
    for (int section = start.section(); section < sections.size(); section++) {
      if (to.isEmpty() || sections.get(section).id().equals(to.get())) {
        var pieces = sections.get(section).pieces();
        // Donors' marks and addresses stay a section's end.
        int piece = pieces.size() - 1;
        while (piece >= 0 && articles(pieces.get(piece)).isEmpty()) {
          piece--;
        }
        return piece < 0
            ? landing(issue, start, section, piece, Optional.empty())
            : landing(
                issue, start, section, piece, last(pieces.get(piece), pieces.get(piece).id()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Landing> landing(
      Issue issue, Start start, int section, int piece, Optional<String> after) {
    var own = start.article().id();
    boolean later =
        section > start.section()
            || piece > start.piece()
            || piece == start.piece() && !after.equals(Optional.of(own));
    return later
        ? Optional.of(
            new Landing(
                start.article(),
                start.jump(),
                section,
                after,
                !columns(issue, section).equals(columns(issue, start.section()))))
        : Optional.empty();
  }

  /// A section that runs on has the columns of the one before.
  private static OptionalInt columns(Issue issue, int section) {
    int at = section;
    while (at > 0 && issue.sections().get(at).runsOn()) {
      at--;
    }
    var columns = issue.sections().get(at).columns();
    return columns.isPresent() ? columns : issue.pages().columns();
  }

  private static List<String> ids(Piece piece) {
    return Stream.concat(Stream.of(piece.id()), articles(piece).stream().map(Article::id)).toList();
  }

  /// The piece itself, or the last of the briefs that bear one id together.
  private static Optional<String> last(Piece piece, String id) {
    return Optional.of(
        piece instanceof Briefs briefs && briefs.id().equals(id)
            ? briefs.articles().getLast().id()
            : id);
  }
}
