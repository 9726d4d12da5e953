package org.quoin.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.quoin.issue.Article;
import org.quoin.issue.Briefs;
import org.quoin.issue.Contact;
import org.quoin.issue.Issue;
import org.quoin.issue.Letter;
import org.quoin.issue.LogoWall;
import org.quoin.issue.PageRange;
import org.quoin.issue.Piece;
import org.quoin.issue.TextLength;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.PageFit;
import org.quoin.problem.Place;
import org.quoin.problem.Problem;

/// How one issue came out, to stand beside its sisters.
///
/// @param language its tag
/// @param pages none where something had no room
/// @param price of its make-up; empty where something had no room
public record IssueFit(
    String language, List<StoryFit> stories, List<PageFit> pages, Optional<Price> price) {
  public IssueFit {
    stories = List.copyOf(stories);
    pages = List.copyOf(pages);
  }

  /// What a make-up costs in demerits, and what none costs less than, as far as was searched.
  public record Price(long cost, long bound) {}

  /// How one piece came out.
  ///
  /// @param pages that it stands on, where the issue was made up
  /// @param overset lines that have no room
  public record StoryFit(TextLength text, Optional<PageRange> pages, int overset) {}

  /// @param made empty where the issue could not be made up
  public static IssueFit of(Issue issue, Optional<MadeUpIssue> made, List<Problem> problems) {
    var over = new HashMap<Place, Integer>();
    for (Problem problem : problems) {
      if (problem instanceof Problem.Overset overset) {
        over.merge(overset.place(), overset.lines(), Integer::sum);
      }
    }
    var oversetById = new HashMap<String, Integer>();
    for (Piece piece : pieces(issue)) {
      oversetById.put(piece.id(), over.getOrDefault(piece.place(), 0));
    }
    var stories =
        TextLength.of(issue).stream()
            .map(text ->
                new StoryFit(
                    text,
                    made.flatMap(m -> m.numbers().of(text.id())),
                    oversetById.getOrDefault(text.id(), 0)))
            .toList();
    return new IssueFit(
        issue.imprint().language().toLanguageTag(),
        stories,
        made.map(MadeUpIssue::fits).orElse(List.of()),
        made.map(m -> new Price(m.cost(), m.bound())));
  }

  private static List<Piece> pieces(Issue issue) {
    var pieces = new ArrayList<Piece>();
    issue.sections().forEach(section -> pieces.addAll(section.pieces()));
    for (Piece piece : List.copyOf(pieces)) {
      switch (piece) {
        case Briefs briefs -> pieces.addAll(briefs.articles());
        case Article _, Letter _, LogoWall _, Contact _ -> {}
      }
    }
    return pieces;
  }
}
