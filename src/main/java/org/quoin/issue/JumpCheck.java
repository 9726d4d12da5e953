package org.quoin.issue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quoin.problem.Nearest;
import org.quoin.problem.Problem;
import org.quoin.problem.Problem.Disallowed;
import org.quoin.problem.Problem.Doubtful;
import org.quoin.problem.Problem.Unresolved;

/// Tells of stories that are to jump and have nowhere to go.
public final class JumpCheck {
  private JumpCheck() {}

  public static List<Problem> check(Issue issue) {
    var ids = ids(issue);
    var problems = new ArrayList<Problem>();
    for (Article article : Landing.stranded(issue)) {
      var jump = article.jump().orElseThrow();
      problems.add(
          jump.to().isPresent() && !ids.contains(jump.to().get())
              ? missing(jump, ids)
              : jump.to().isPresent() ? before(jump) : alone(jump));
    }
    return problems;
  }

  private static Problem missing(Jump jump, Set<String> ids) {
    var to = jump.to().orElseThrow();
    return new Unresolved(
        jump.place(),
        "The story is to go on at “%s”, which names nothing in this issue.".formatted(to),
        Nearest.to(to, ids)
            .map("Did you mean “%s”?"::formatted)
            .or(() -> Optional.of("“to” is the id of a piece or of a section.")));
  }

  private static Problem before(Jump jump) {
    return new Disallowed(
        jump.place(),
        "The story is to go on at “%s”, which does not come after it."
            .formatted(jump.to().orElseThrow()),
        Optional.of("Name a later piece, or a later section."));
  }

  private static Problem alone(Jump jump) {
    var sentence = "The story may jump, but no other comes after it in its section.";
    var hint =
        Optional.of("Name a later section, such as {\"to\": \"briefs\"}, or take “jump” out.");
    return jump.asked()
        ? new Disallowed(jump.place(), sentence, hint)
        : new Doubtful(jump.place(), sentence, hint);
  }

  private static Set<String> ids(Issue issue) {
    var ids = new LinkedHashSet<String>();
    for (Section section : issue.sections()) {
      ids.add(section.id());
      for (Piece piece : section.pieces()) {
        ids.add(piece.id());
        if (piece instanceof Briefs briefs) {
          briefs.articles().forEach(article -> ids.add(article.id()));
        }
      }
    }
    return ids;
  }
}
