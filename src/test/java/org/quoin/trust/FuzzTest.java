package org.quoin.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.Quoin;
import org.quoin.StandingType;

/// Whatever a stranger sends ends in pages or in problems: never in an exception, a hang or half a
/// file. Reading is cheap and tried most; one input of many is made up, one of four of those
/// pressed.
class FuzzTest {
  /// `mvn verify -Ptrust` tries 100,000.
  private static final int INPUTS = Integer.getInteger("trust.inputs", 2000);

  /// Tells a later run apart from this one: its seeds begin here.
  private static final long FIRST = Long.getLong("trust.seed", 0);

  /// How many are read for one that is made up.
  private static final int READ = Integer.getInteger("trust.read", 100);

  private static final int MADE_UP_FOR_ONE_PRESSED = 4;

  /// Seconds of a core after which an input is taken for one that never ends.
  private static final int PATIENCE = 120;

  /// Inputs without an end, each of which keeps a core busy, after which the rest is not tried.
  private static final int MOST_ENDLESS = 3;

  private final Map<Reception.End, Integer> ends = new EnumMap<>(Reception.End.class);
  private final List<String> failures = new ArrayList<>();
  private long slowest;
  private long slowestSeed;

  @TempDir Path folder;

  @Test
  void everyInputEndsWell() throws Exception {
    var submission = Submission.in(folder.resolve("issue"));
    int endless = 0;
    var desk = new Desk(folder.resolve("out"));
    for (long seed = FIRST; seed < FIRST + INPUTS && endless < MOST_ENDLESS; seed++) {
      submission.lay(seed);
      long begun = desk.cpu();
      try {
        ends.merge(desk.take(submission.folder(), depth(seed)), 1, Integer::sum);
        clock(seed, desk.cpu() - begun);
      } catch (ExecutionException fault) {
        failures.add("seed " + seed + ": " + trace(fault.getCause()));
      } catch (TimeoutException late) {
        failures.add("seed " + seed + " was not done after " + PATIENCE + " seconds of a core");
        endless++;
        desk = new Desk(folder.resolve("out" + endless));
      }
    }
    System.out.printf(
        "Trust: %d inputs from seed %d: %s; slowest %d ms of a core (seed %d); %d failures.%n",
        INPUTS, FIRST, ends, slowest / 1_000_000, slowestSeed, failures.size());
    assertEquals("", String.join("\n", failures));
  }

  /// Where inputs are taken one after the other, by a thread as small as a program's own: what
  /// nests too deep for it shall show.
  private static final class Desk {
    private final ExecutorService thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Reception reception;
    private final long id;

    Desk(Path out) throws Exception {
      reception = new Reception(new Quoin(Path.of("")), out, new StandingType());
      id = thread.submit(() -> Thread.currentThread().threadId()).get();
    }

    /// What the thread has had of a core so far, in nanoseconds: others may be at work on it.
    long cpu() {
      return clock.getThreadCpuTime(id);
    }

    Reception.End take(Path issue, Reception.Depth depth) throws Exception {
      long begun = cpu();
      var taken = thread.submit(() -> reception.take(issue, depth));
      while (true) {
        try {
          return taken.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
          if (cpu() - begun > PATIENCE * 1_000_000_000L) {
            throw late;
          }
        }
      }
    }
  }

  private static Reception.Depth depth(long seed) {
    if (seed % READ != 0) {
      return Reception.Depth.READ;
    }
    return seed / READ % MADE_UP_FOR_ONE_PRESSED == 0
        ? Reception.Depth.PRESSED
        : Reception.Depth.COMPOSED;
  }

  private void clock(long seed, long took) {
    if (took > slowest) {
      slowest = took;
      slowestSeed = seed;
    }
  }

  /// The top of a stack trace, which tells one fault from another.
  private static String trace(Throwable fault) throws IOException {
    var all = new StringWriter();
    fault.printStackTrace(new PrintWriter(all));
    return all.toString().lines().limit(14).collect(Collectors.joining("\n"));
  }
}
