package org.quoin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;

/// What it takes, in one process, from a changed paragraph to the finished print edition: the median
/// of many changes, by the clock and into memory, and what of it each step takes.
///
/// `java -cp ... org.quoin.EditClock ROUNDS ISSUE`; the issue's folder is written to.
public final class EditClock {
  /// A paragraph's first words, which get a number before them.
  private static final String WORDS = "The land seldom";

  private final Map<String, List<Long>> steps = new LinkedHashMap<>();
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private long last;

  private EditClock() {}

  public static void main(String[] arguments) throws IOException {
    int rounds = Integer.parseInt(arguments[0]);
    var folder = Path.of(arguments[1]);
    Path article;
    try (var files = Files.walk(folder)) {
      article =
          files.filter(file -> file.endsWith("erosion.md")).sorted().findFirst().orElseThrow();
    }
    var text = Files.readString(article);
    var clock = new EditClock();
    try (var type = new StandingType()) {
      for (int round = 0; round < rounds; round++) {
        var changed = text.replace(WORDS, "In round " + round + " the land seldom");
        Files.writeString(article, changed);
        clock.build(folder, type);
      }
    }
    Files.writeString(article, text);
    clock.steps.forEach((step, times) -> System.out.printf("%s %.1f ms  ", step, median(times)));
    System.out.println();
  }

  private void build(Path folder, StandingType type) throws IOException {
    long start = System.nanoTime();
    last = start;
    var read = new IssueDesk(Path.of("fonts"), Path.of("assets/icc"), type.stock()).read(folder).value().orElseThrow();
    step("read");
    var display = new Composition(read, type).compose().value().orElseThrow().display();
    step("compose");
    var edition = Edition.print(Path.of("assets/icc"));
    file.reset();
    PdfPress.press(display, edition, file, type.forme());
    step("press");
    last = start;
    step("all");
  }

  private void step(String name) {
    long now = System.nanoTime();
    steps.computeIfAbsent(name, _ -> new ArrayList<>()).add(now - last);
    last = now;
  }

  /// Without the first, which has nothing to stand on.
  private static double median(List<Long> times) {
    var later = times.stream().skip(1).sorted().toList();
    return later.get(later.size() / 2) / 1e6;
  }
}
