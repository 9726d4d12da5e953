package org.quoin.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.picture.Outline;
import org.quoin.picture.Outline.Step;

/// Drawings written as text: a name on a line of its own, under it one closed path a line. The file
/// of the icons says at its head what the letters mean.
record IconText(String text) {
  /// How far the handles of a quarter circle's curve reach, in thousandths of the radius: 4/3 (√2 −
  /// 1).
  private static final long HANDLE = 552;

  /// The drawings by name, in thousandths of a unit, to be filled by parity.
  Map<String, Outline> outlines() {
    var steps = new LinkedHashMap<String, List<Step>>();
    List<Step> open = List.of();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.indexOf(' ') < 0) {
        open = new ArrayList<>();
        steps.put(line, open);
      } else {
        path(Arrays.asList(line.split(" +")).iterator(), open);
      }
    }
    var outlines = new LinkedHashMap<String, Outline>();
    steps.forEach((name, path) -> outlines.put(name, new Outline(path, true)));
    return outlines;
  }

  private static void path(Iterator<String> words, List<Step> path) {
    while (words.hasNext()) {
      var letter = words.next();
      switch (letter) {
        case "M" -> path.add(new Step.Move(number(words), number(words)));
        case "L" -> path.add(new Step.Line(number(words), number(words)));
        case "C" ->
            path.add(
                new Step.Curve(
                    number(words),
                    number(words),
                    number(words),
                    number(words),
                    number(words),
                    number(words)));
        case "Z" -> path.add(new Step.Close());
        case "O" -> circle(number(words), number(words), number(words), path);
        default -> throw new IllegalArgumentException("no step of a path: " + letter);
      }
    }
  }

  private static void circle(int x, int y, int r, List<Step> path) {
    int h = (int) (r * HANDLE / 1000);
    path.add(new Step.Move(x + r, y));
    path.add(new Step.Curve(x + r, y + h, x + h, y + r, x, y + r));
    path.add(new Step.Curve(x - h, y + r, x - r, y + h, x - r, y));
    path.add(new Step.Curve(x - r, y - h, x - h, y - r, x, y - r));
    path.add(new Step.Curve(x + h, y - r, x + r, y - h, x + r, y));
    path.add(new Step.Close());
  }

  private static int number(Iterator<String> words) {
    return new BigDecimal(words.next()).movePointRight(3).intValueExact();
  }
}
