package org.quoin;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.quoin.font.HarfBuzzShaper;
import org.quoin.galley.SetIssue;
import org.quoin.line.LineBreaker;
import org.quoin.page.Lines;
import org.quoin.page.MadeUpIssue;
import org.quoin.page.Makeup;
import org.quoin.problem.Checked;

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
    var set = IssueGalleys.of(read, shaper).galleys();
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
