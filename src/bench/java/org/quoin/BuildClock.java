package org.quoin;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quoin.display.Painter;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.furniture.Furnisher;
import org.quoin.issue.json.IssueReader;
import org.quoin.line.LineBreaker;
import org.quoin.page.Lines;
import org.quoin.page.Makeup;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;

/// What each step of a build costs, in milliseconds of its thread's own time, which other programs
/// on the machine do not lengthen: in the first build of a process, and in the quickest.
///
/// `java -cp ... org.quoin.BuildClock ROUNDS ISSUE...`
public final class BuildClock {
  private final Map<String, List<Long>> steps = new LinkedHashMap<>();
  private long last;

  private BuildClock() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    for (String issue : List.of(arguments).subList(1, arguments.length)) {
      var clock = new BuildClock();
      for (int round = 0; round < rounds; round++) {
        clock.build(Path.of(issue));
      }
      System.out.println(issue);
      clock.steps.forEach((step, times) ->
          System.out.printf(
              "  %-16s first %8.1f  quickest %8.1f%n",
              step,
              times.getFirst() / 1e6,
              times.stream().mapToLong(time -> time).min().orElse(0) / 1e6));
    }
  }

  private void build(Path folder) throws Exception {
    last = now();
    new IssueReader().read(folder);
    step("read texts");
    var read = new IssueDesk(Path.of("fonts")).read(folder).value().orElseThrow();
    step("read all");
    try (var shaper = new HarfBuzzShaper()) {
      var galleys = IssueGalleys.of(read, shaper);
      var set = galleys.galleys();
      step("shape and set");
      var lines = new Lines(new LineBreaker());
      var makeup = new Makeup(read.fonts(), lines);
      var made = makeup.makeUp(set).value().orElseThrow();
      step("make up");
      made = makeup.makeUp(galleys.galleys(made.numbers())).value().orElseThrow();
      step("once more");
      var pages =
          new Furnisher(
                  read.fonts(),
                  lines,
                  galleys.shape()::apply,
                  shaper::reach)
              .furnish(made);
      step("furnish");
      var display = new Painter(made).paint(pages);
      step("paint");
      PdfPress.press(
          display, Edition.print(Path.of("assets/icc")), OutputStream.nullOutputStream());
      step("press for print");
    }
  }

  private void step(String name) {
    long now = now();
    steps.computeIfAbsent(name, _ -> new java.util.ArrayList<>()).add(now - last);
    last = now();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
