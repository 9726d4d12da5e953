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
import org.quoin.galley.GalleyMaker;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.References;
import org.quoin.issue.json.IssueReader;
import org.quoin.line.Hyphenators;
import org.quoin.line.LineBreaker;
import org.quoin.line.ParagraphShaper;
import org.quoin.line.ShapedParagraph;
import org.quoin.page.Lines;
import org.quoin.page.Makeup;
import org.quoin.pdf.Edition;
import org.quoin.pdf.PdfPress;
import org.quoin.style.StyledParagraph;

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
      var paragraphs =
          new ParagraphShaper(
              read.fonts(),
              shaper,
              read.theme()::fallbacks,
              new Hyphenators(read.issue().hyphenations()));
      var shaped = new java.util.HashMap<StyledParagraph, ShapedParagraph>();
      var maker =
          new GalleyMaker(
              read.theme(),
              read.images(),
              read.inks(),
              HouseWords.of(read.issue()),
              styled -> shaped.computeIfAbsent(styled, paragraphs::shape));
      var numbers = PageNumbers.guessed(read.issue());
      var set = maker.make(References.resolve(read.issue(), numbers), numbers);
      step("shape and set");
      var lines = new Lines(new LineBreaker());
      var makeup = new Makeup(read.fonts(), lines);
      var made = makeup.makeUp(set).value().orElseThrow();
      step("make up");
      numbers = made.numbers();
      made =
          makeup
              .makeUp(maker.make(References.resolve(read.issue(), numbers), numbers))
              .value()
              .orElseThrow();
      step("once more");
      var pages =
          new Furnisher(
                  read.fonts(),
                  lines,
                  styled -> shaped.computeIfAbsent(styled, paragraphs::shape),
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
