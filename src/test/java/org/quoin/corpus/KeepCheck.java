package org.quoin.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quoin.corpus.PrintedIssue.Part;

/// Whether lines that belong together stand together.
record KeepCheck(Copytext.Article written, PrintedIssue.Story printed, Consumer<Fault> faults) {
  /// Lines of a paragraph further apart, in grid steps, have something between them.
  private static final double APART = 1.5;

  /// A subhead may have this much, in grid steps, between it and its text.
  private static final double UNDER = 2.2;

  void check() {
    var flow = printed.flow();
    int head = written.head().size();
    for (int i = head; i < flow.size(); i++) {
      var part = flow.get(i);
      if (part.heading()) {
        subhead(part, i + 1 < flow.size() ? flow.get(i + 1) : null);
      } else {
        broken(part);
      }
    }
    if (head > 0 && head < flow.size()) {
      headline(flow.get(head - 1), flow.get(head));
    }
  }

  private void broken(Part part) {
    var stretches = stretches(part);
    if (stretches.size() < 2) {
      return;
    }
    if (stretches.getFirst().size() == 1) {
      tell(Fault.Kind.ORPHAN, part, stretches.getFirst().getFirst());
    }
    if (stretches.getLast().size() == 1) {
      tell(Fault.Kind.WIDOW, part, stretches.getLast().getFirst());
    }
  }

  /// Lines right under one another.
  private static List<List<Line>> stretches(Part part) {
    var stretches = new ArrayList<List<Line>>();
    for (var line : part.lines()) {
      var before = stretches.isEmpty() ? null : stretches.getLast().getLast();
      boolean on = before != null && under(before, line, APART);
      if (!on) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(line);
    }
    return stretches;
  }

  private static boolean under(Line above, Line below, double steps) {
    double down = below.baseline() - above.baseline();
    return below.page() == above.page() && down > 0 && down <= steps * Frame.STEP;
  }

  private void subhead(Part part, Part next) {
    if (part.lines().isEmpty()) {
      return;
    }
    var last = part.lines().getLast();
    boolean one = stretches(part).size() == 1;
    boolean followed = next != null && !next.lines().isEmpty();
    if (followed) {
      var first = stretches(next).getFirst();
      followed =
          under(last, first.getFirst(), UNDER) && first.size() >= Math.min(2, next.lines().size());
    }
    if (!one || !followed) {
      tell(Fault.Kind.STRANDED, part, last);
    }
  }

  private void headline(Part last, Part text) {
    if (!last.lines().isEmpty()
        && !text.lines().isEmpty()
        && last.lines().getLast().page() != text.lines().getFirst().page()) {
      tell(Fault.Kind.STRANDED, last, last.lines().getLast());
    }
  }

  private void tell(Fault.Kind kind, Part part, Line where) {
    faults.accept(new Fault(kind, where.page(), TextCheck.start(part.letters())));
  }
}
