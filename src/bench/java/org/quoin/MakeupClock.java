package org.quoin;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.galley.GalleyMaker;
import org.quoin.galley.SetIssue;
import org.quoin.issue.PageNumbers;
import org.quoin.issue.References;
import org.quoin.line.Hyphenators;
import org.quoin.line.LineBreaker;
import org.quoin.line.ParagraphShaper;
import org.quoin.line.ShapedParagraph;
import org.quoin.page.Lines;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.Makeup;
import org.quoin.problem.Checked;
import org.quoin.style.StyledParagraph;

/// What making up whole issues costs, once their text is set in galleys: cold, and again and again
/// until the machine is warm. Each round begins with no line broken.
///
/// `java -cp ... org.quoin.MakeupClock ROUNDS ISSUE...`
public final class MakeupClock {
  /// Time that this thread has the processor, so that others on the machine do not count.
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private MakeupClock() {}

  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[0]);
    for (String issue : List.of(arguments).subList(1, arguments.length)) {
      var read = new IssueDesk(Path.of("fonts")).read(Path.of(issue)).value().orElseThrow();
      try (var shaper = new HarfBuzzShaper()) {
        clock(issue, read, shaper, rounds);
      }
    }
  }

  private static void clock(String issue, ReadIssue read, HarfBuzzShaper shaper, int rounds) {
    var paragraphs =
        new ParagraphShaper(
            read.fonts(),
            shaper,
            read.theme()::fallbacks,
            new Hyphenators(read.issue().hyphenations()));
    Map<StyledParagraph, ShapedParagraph> shaped = new HashMap<>();
    var maker =
        new GalleyMaker(
            read.theme(),
            read.images(),
            read.inks(),
            HouseWords.of(read.issue()),
            styled -> shaped.computeIfAbsent(styled, paragraphs::shape));
    var numbers = PageNumbers.guessed(read.issue());
    var set = maker.make(References.resolve(read.issue(), numbers), numbers);
    for (int round = 0; round < rounds; round++) {
      long start = CPU.getCurrentThreadCpuTime();
      var made = makeUp(read, set);
      double seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
      if (round == 0 || round == rounds - 1) {
        System.out.printf(
            "%-24s round %3d  %7.3f s  cost %d, %s%n",
            issue,
            round + 1,
            seconds,
            made.value().map(MadeUpIssue::cost).orElse(-1L),
            made.value().map(all -> all.pages().size() + " pages").orElse("overset"));
      }
    }
  }

  private static Checked<MadeUpIssue> makeUp(ReadIssue read, SetIssue set) {
    return new Makeup(read.fonts(), new Lines(new LineBreaker())).makeUp(set);
  }
}
