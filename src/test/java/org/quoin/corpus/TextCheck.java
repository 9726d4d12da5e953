package org.quoin.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Whether every paragraph that was written stands on the pages once, in reading order.
record TextCheck(Copytext.Article written, PrintedIssue.Story printed, Consumer<Fault> faults) {
  void check() {
    var wanted = new ArrayList<>(written.head());
    wanted.addAll(written.flow());
    var flow = printed.flow();
    compare(wanted, flow);
    compare(
        written.beside(),
        printed.parts().stream()
            .filter(part -> part.beside() && part.picture().isEmpty())
            .toList());
    int same = 0;
    while (same < Math.min(wanted.size(), flow.size())
        && wanted.get(same).equals(flow.get(same).letters())) {
      same++;
    }
    if (same == wanted.size() && same == flow.size()) {
      order(flow);
    }
  }

  private void compare(List<String> wanted, List<PrintedIssue.Part> shown) {
    var missing = new ArrayList<>(wanted);
    for (var part : shown) {
      if (!missing.remove(part.letters())) {
        int page = part.lines().isEmpty() ? 0 : part.lines().getFirst().page();
        faults.accept(new Fault(Fault.Kind.TEXT_DOUBLED, page, start(part.letters())));
      }
    }
    missing.forEach(words -> faults.accept(new Fault(Fault.Kind.TEXT_LOST, 0, start(words))));
  }

  /// Pages from first to last, columns from left to right, lines from top to bottom. What stands
  /// under a head starts its columns anew.
  private void order(List<PrintedIssue.Part> flow) {
    Line before = null;
    for (var part : flow.subList(written.head().size(), flow.size())) {
      for (var line : part.lines()) {
        boolean back =
            before != null
                && (line.page() < before.page()
                    || line.page() == before.page()
                        && line.baseline() <= before.baseline()
                        && line.left() < before.right() - 2);
        if (back) {
          faults.accept(new Fault(Fault.Kind.OUT_OF_ORDER, line.page(), start(part.letters())));
        }
        before = line;
      }
    }
  }

  static String start(String letters) {
    return letters.length() <= 40 ? letters : letters.substring(0, 40) + "…";
  }
}
