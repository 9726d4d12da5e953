package org.quoin.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A paragraph broken into lines. They are justified when they are first asked for: make-up weighs
/// many settings by their breaks alone and prints few.
public final class SetParagraph {
  private final Places places;
  private final Routes.Route route;
  private final List<Integer> forced;
  private final Supplier<List<Line>> justified;

  /// Known once asked for.
  private List<Line> lines;

  SetParagraph(Places places, Routes.Route route, Supplier<List<Line>> justified) {
    this.places = places;
    this.route = route;
    this.justified = justified;
    var loose = new ArrayList<Integer>();
    for (int line = 0; line < route.forced().length; line++) {
      if (route.forced()[line]) {
        loose.add(line);
      }
    }
    this.forced = List.copyOf(loose);
  }

  /// How many lines it has.
  public int count() {
    return route.ends().length;
  }

  /// Whether a reader sees a hyphen at the end of a line (counted from 0), added or the text's own.
  public boolean showsHyphen(int line) {
    return places.kind(route.ends()[line]).showsHyphen();
  }

  /// The sum of the lines' demerits; comparable between settings of one paragraph.
  public long cost() {
    return route.cost();
  }

  /// Lines that could only be set by breaking a rule (too loose, or overfull).
  public List<Integer> forced() {
    return forced;
  }

  public List<Line> lines() {
    if (lines == null) {
      lines = List.copyOf(justified.get());
    }
    return lines;
  }
}
