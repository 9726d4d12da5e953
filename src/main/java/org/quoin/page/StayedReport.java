package org.quoin.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.galley.Galley;
import org.quoin.galley.SectionGalleys;
import org.quoin.galley.SetIssue;
import org.quoin.problem.Problem;
import org.quoin.problem.Severity;

/// Tells of stories that stayed together though their editor wants them to jump.
final class StayedReport {
  private StayedReport() {}

  static List<Problem> problems(SetIssue set, List<Jumped> jumps) {
    var problems = new ArrayList<Problem>();
    for (SectionGalleys section : set.sections()) {
      for (Galley galley : section.galleys()) {
        if (galley instanceof Galley.Story story
            && story.jump().filter(Galley.Jump::asked).isPresent()
            && jumps.stream().noneMatch(jump -> jump.story().equals(story.id()))) {
          problems.add(stayed(story));
        }
      }
    }
    return problems;
  }

  private static Problem stayed(Galley.Story story) {
    return new Problem.GaveWay(
        story.place(),
        "“%s” does not jump: no place to break off leaves full pages and %d lines on both sides."
            .formatted(story.title(), Demerits.FEWEST_AFTER_JUMP),
        Optional.of(
            story.jump().flatMap(jump -> jump.after().stream().boxed().findFirst()).isPresent()
                ? "Take “after” out, or name another paragraph."
                : "Take “jump” out, or let it go on elsewhere."),
        Severity.NOTE);
  }
}
