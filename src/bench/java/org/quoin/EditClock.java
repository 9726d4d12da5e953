package org.quoin;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;

/// What it takes, in one process, from a changed paragraph to the finished print edition in memory,
/// and what of it each step takes: the median of many changes by the clock, and their mean in
/// processor time of the whole process, its compiler and collector too. (Some systems count
/// processor time in hundredths of a second.)
///
/// `java -cp ... org.quoin.EditClock ROUNDS ISSUE`; the issue's folder is written to.
public final class EditClock {
  /// A paragraph's first words, which get a number before them.
  private static final String WORDS = "The land seldom";

  private final Map<String, List<Long>> clock = new LinkedHashMap<>();
  private final Map<String, List<Long>> processor = new LinkedHashMap<>();
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private long since;
  private long spent;

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
    System.out.print("clock    ");
    clock.clock.forEach((step, times) -> print(step, later(times).sorted().skip(times.size() / 4).findFirst().getAsLong()));
    System.out.print("\nprocessor");
    clock.processor.forEach((step, times) -> print(step, later(times).average().getAsDouble()));
    System.out.println();
  }

  private void build(Path folder, StandingType type) throws IOException {
    long start = System.nanoTime();
    long first = system.getProcessCpuTime();
    since = start;
    spent = first;
    var read =
        new IssueDesk(Path.of("fonts"), Path.of("assets/icc"), type.stock())
            .read(folder)
            .value()
            .orElseThrow();
    step("read");
    var display = new Composition(read, type).compose().value().orElseThrow().display();
    step("compose");
    var edition = Edition.print(Path.of("assets/icc"));
    file.reset();
    PdfPress.press(display, edition, file, type.forme());
    step("press");
    since = start;
    spent = first;
    step("all");
  }

  private void step(String name) {
    long now = System.nanoTime();
    long used = system.getProcessCpuTime();
    clock.computeIfAbsent(name, _ -> new ArrayList<>()).add(now - since);
    processor.computeIfAbsent(name, _ -> new ArrayList<>()).add(used - spent);
    since = now;
    spent = used;
  }

  private static void print(String step, double nanoseconds) {
    System.out.printf("  %s %.1f ms", step, nanoseconds / 1e6);
  }

  /// The second half, when the compilers have done their work.
  private static LongStream later(List<Long> times) {
    return times.stream().skip(times.size() / 2).mapToLong(Long::longValue);
  }
}
