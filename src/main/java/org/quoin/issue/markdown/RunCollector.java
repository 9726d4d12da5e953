package org.quoin.issue.markdown;

import java.util.ArrayList;
import java.util.List;
import org.quoin.issue.Addresses;
import org.quoin.issue.Run;
import org.quoin.problem.Place;

/// Joins the bits of text that a parser hands out to runs: one for each look and line of the
/// source.
final class RunCollector {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Look look = Look.PLAIN;
  private Place place;

  RunCollector(Place start) {
    place = start;
  }

  void add(String more, Look newLook, Place newPlace) {
    boolean goesOn = newLook.equals(look) && newPlace.line() == place.line();
    if (!goesOn || text.isEmpty()) {
      flush();
      look = newLook;
      place = newPlace;
    }
    text.append(more);
  }

  /// Adds what has no place of its own, such as a line's end: it stands where the last text did.
  void add(String more, Look newLook) {
    add(more, newLook, place);
  }

  /// All runs so far, with bare addresses made links and no blank at the end.
  List<Run> finished() {
    flush();
    while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
      runs.removeLast();
    }
    return List.copyOf(runs);
  }

  private void flush() {
    if (text.isEmpty()) {
      return;
    }
    var run = look.run(text.toString(), place);
    text.setLength(0);
    int from = 0;
    if (run.link().isEmpty()) {
      for (Addresses.Found found : Addresses.bare(run.text())) {
        if (found.start() > from) {
          runs.add(run.withText(run.text().substring(from, found.start())));
        }
        String words = run.text().substring(found.start(), found.end());
        runs.add(run.withText(words).withLink(found.target()));
        from = found.end();
      }
    }
    if (from < run.text().length()) {
      runs.add(run.withText(run.text().substring(from)));
    }
  }
}
